/** Registers of agencies: merged from several files, and what a name printed in a clause means by them. */
@NullMarked
package org.policyplan.register;

import org.jspecify.annotations.NullMarked;
