/** Names of agencies: which agency a name means by the register, and which known names are nearest to an unknown one. */
@NullMarked
package org.policyplan.agency;

import org.jspecify.annotations.NullMarked;
