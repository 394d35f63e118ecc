/** The sample of the READMEs. */
@NullMarked
package org.policyplan.examples.quickstart;

import org.jspecify.annotations.NullMarked;
