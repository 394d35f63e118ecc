/** Many plans at once: loading them in parallel, and the same questions over all of them with their jurisdictions kept apart. */
@NullMarked
package org.policyplan.corpus;

import org.jspecify.annotations.NullMarked;
