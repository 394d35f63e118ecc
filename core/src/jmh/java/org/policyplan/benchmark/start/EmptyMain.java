package org.policyplan.benchmark.start;

/** The floor: a JVM that starts and ends. */
public final class EmptyMain {
    private EmptyMain() {}

    /** Does nothing. */
    public static void main(String[] args) {}
}
