/** The command line: {@code policyplan parse}, {@code validate}, {@code convert}, {@code query}, {@code agencies} and {@code matrix}. */
@NullMarked
package org.policyplan.examples.cli;

import org.jspecify.annotations.NullMarked;
