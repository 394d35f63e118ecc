/** The task breakdown table (任务分解表) of a plan as an Excel workbook. */
@NullMarked
package org.policyplan.examples.tasktable;

import org.jspecify.annotations.NullMarked;
