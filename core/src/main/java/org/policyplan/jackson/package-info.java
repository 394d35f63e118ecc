/** Integration with Jackson: {@link org.policyplan.jackson.PlanModule} lets any mapper read and write the types of this library. */
@NullMarked
package org.policyplan.jackson;

import org.jspecify.annotations.NullMarked;
