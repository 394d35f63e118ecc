/**
 * The JSON Schemas of the plan format, to hand to an editor or to a validator.
 *
 * <p>{@link org.policyplan.schema.PlanSchema} locates them. The files are JSON Schema draft 2020-12; for
 * {@code yaml-language-server} they carry {@code enumDescriptions}, {@code errorMessage} and
 * {@code patternErrorMessage} too, which other validators ignore. Descriptions are in Chinese and in English.
 *
 * <p>Nothing here validates: a schema cannot say all that a plan must hold to, such as that an agency stands in the
 * register or that no identifier is used twice.
 */
package org.policyplan.schema;
