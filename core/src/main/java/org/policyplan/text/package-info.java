/**
 * Reading official texts: from the words of a plan as published to a typed {@link org.policyplan.model.Plan}.
 *
 * <p>One direction, one small class a step: {@code Layout} (lines with origins) → {@code LogicalText} → {@code MarkerScanner} and
 * {@code ItemTree} (items) → {@code ClauseScanner}, {@code ClauseParser} and {@code NameList} (clauses and names) → {@code PlanAssembler}
 * (the model). The words that the steps look for stand in one table, {@code Vocabulary}.
 */
@NullMarked
package org.policyplan.text;

import org.jspecify.annotations.NullMarked;
