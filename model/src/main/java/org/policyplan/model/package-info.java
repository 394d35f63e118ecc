/**
 * The plan model: immutable records such as {@link org.policyplan.model.Plan}, their constraints, and where each element came from.
 *
 * <p>Nothing here reads, writes or validates; the constraints are Jakarta Validation annotations that any provider can check.
 */
@NullMarked
package org.policyplan.model;

import org.jspecify.annotations.NullMarked;
