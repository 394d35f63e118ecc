/**
 * Findings: what reading, parsing and validating have to say about a file, as values such as
 * {@code plan.yaml:12:5: error key.unknown: …}.
 */
@NullMarked
package org.policyplan.finding;

import org.jspecify.annotations.NullMarked;
