/** A Spring Boot service that answers questions about a folder of plans. */
@NullMarked
package org.policyplan.examples.spring;

import org.jspecify.annotations.NullMarked;
