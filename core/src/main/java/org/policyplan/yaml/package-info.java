/**
 * Reading and writing of plan files, for example {@code plan.yaml}: {@link org.policyplan.yaml.PlanReader} and
 * {@link org.policyplan.yaml.PlanWriter}, in YAML and in JSON.
 */
@NullMarked
package org.policyplan.yaml;

import org.jspecify.annotations.NullMarked;
