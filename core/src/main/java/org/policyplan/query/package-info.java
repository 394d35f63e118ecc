/** Questions: which measures an agency must carry out, who works with whom, what is due when, and where a word stands. */
@NullMarked
package org.policyplan.query;

import org.jspecify.annotations.NullMarked;
