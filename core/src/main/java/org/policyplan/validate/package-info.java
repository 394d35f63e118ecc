/**
 * Validation: the constraints of the model checked over a whole plan or register, as findings such as
 * {@code plan.yaml:250:15: error agency.unknown: …}.
 */
@NullMarked
package org.policyplan.validate;

import org.jspecify.annotations.NullMarked;
