/** Comparison: what changed between two plans, for example two versions of one, or a curated plan and its official text. */
@NullMarked
package org.policyplan.compare;

import org.jspecify.annotations.NullMarked;
