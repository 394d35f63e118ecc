package org.policyplan.yaml;

/** Counts the nodes of one file and their depth against the limits. */
final class NodeBudget {
    private final ReadLimits limits;
    private final Faults faults;
    private int nodes;
    private int depth;

    NodeBudget(ReadLimits limits, Faults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    /** A list or object begins. */
    void open(int start, int end) {
        count(start, end);
        if (++depth > limits.maxDepth()) {
            throw faults.fatal("limit.depth", start, end, Integer.toString(limits.maxDepth()));
        }
    }

    /** A list or object ends. */
    void close() {
        depth--;
    }

    /** A text, number or word; false where it is too long, which is reported. */
    boolean take(int start, int end, int length) {
        count(start, end);
        if (length > limits.maxScalarLength()) {
            faults.error("limit.scalar", start, end, Integer.toString(limits.maxScalarLength()));
            return false;
        }
        return true;
    }

    private void count(int start, int end) {
        if (++nodes > limits.maxNodes()) {
            throw faults.fatal("limit.nodes", start, end, Integer.toString(limits.maxNodes()));
        }
    }
}
