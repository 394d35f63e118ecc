/** Loading: reading and validation in a row, with one list of findings and each mistake in it once; and matrices in YAML. */
@NullMarked
package org.policyplan.load;

import org.jspecify.annotations.NullMarked;
