/** From the bytes of a file to its text. */
@NullMarked
package org.policyplan.encoding;

import org.jspecify.annotations.NullMarked;
