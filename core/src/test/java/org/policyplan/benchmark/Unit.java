package org.policyplan.benchmark;

/** What a number counts. */
enum Unit {
    /** Time on the clock, each time. */
    NANOSECONDS,
    /** Time on a processor, each time. */
    CPU_NANOSECONDS,
    /** Time on the clock of a whole program. */
    MILLISECONDS,
    /** Bytes allocated, each time. */
    ALLOCATED,
    /** Bytes retained. */
    BYTES,
    /** Bytes read. */
    INPUT,
    /** Classes loaded. */
    CLASSES
}
