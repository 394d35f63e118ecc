/** A corpus of plans as Parquet tables, made and asked by Apache Spark, where one machine is too small. */
@NullMarked
package org.policyplan.examples.spark;

import org.jspecify.annotations.NullMarked;
