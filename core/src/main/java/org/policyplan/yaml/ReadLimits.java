package org.policyplan.yaml;

/**
 * What a file may cost a {@link PlanReader} at most, for example {@code ReadLimits.standard().withMaxBytes(1 << 20)}.
 *
 * <p>A file that goes beyond one of the first four ends with a finding {@code limit.…}, never with an exception. Memory and time grow
 * linearly with the bytes read. The register that a plan names is held to the same limits, each file for itself. Immutable and thread-safe.
 *
 * @param maxBytes size of a file in bytes, 1 to 1 GiB; 16 MiB by default; no more than one byte beyond it is ever read
 * @param maxDepth nesting of lists and objects, 1 to 500; 64 by default; the root object is level 1
 * @param maxScalarLength length of one text, number or key in UTF-16 units, from 1; 1,048,576 by default
 * @param maxNodes number of keys, texts, numbers, lists and objects, from 1; 1,000,000 by default
 * @param maxFindings number of findings that are kept, from 1; 100 by default; the others are counted in {@code findings.more}
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxScalarLength, int maxNodes, int maxFindings) {
    private static final ReadLimits STANDARD = new ReadLimits(16 << 20, 64, 1 << 20, 1_000_000, 100);
    static final int DEEPEST = 500;
    private static final int LARGEST = 1 << 30;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a limit is below 1, {@code maxDepth} above 500 or {@code maxBytes} above 1 GiB
     */
    public ReadLimits {
        if (maxBytes < 1
                || maxBytes > LARGEST
                || maxDepth < 1
                || maxScalarLength < 1
                || maxNodes < 1
                || maxFindings < 1
                || maxDepth > DEEPEST) {
            throw new IllegalArgumentException("limit out of range");
        }
    }

    /**
     * The defaults, which hold plans of a hundred times the usual size.
     *
     * @return 16 MiB, 64 levels, 1,048,576 units a text, 1,000,000 nodes, 100 findings
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * A copy with another {@link #maxBytes()}.
     *
     * @param value size of a file in bytes, 1 to 1 GiB
     * @return the copy
     * @throws IllegalArgumentException if the value is out of its range
     */
    public ReadLimits withMaxBytes(int value) {
        return new ReadLimits(value, maxDepth, maxScalarLength, maxNodes, maxFindings);
    }

    /**
     * A copy with another {@link #maxDepth()}.
     *
     * @param value nesting of lists and objects, 1 to 500
     * @return the copy
     * @throws IllegalArgumentException if the value is out of its range
     */
    public ReadLimits withMaxDepth(int value) {
        return new ReadLimits(maxBytes, value, maxScalarLength, maxNodes, maxFindings);
    }

    /**
     * A copy with another {@link #maxScalarLength()}.
     *
     * @param value length of one text in UTF-16 units, from 1
     * @return the copy
     * @throws IllegalArgumentException if the value is out of its range
     */
    public ReadLimits withMaxScalarLength(int value) {
        return new ReadLimits(maxBytes, maxDepth, value, maxNodes, maxFindings);
    }

    /**
     * A copy with another {@link #maxNodes()}.
     *
     * @param value number of values in a file, from 1
     * @return the copy
     * @throws IllegalArgumentException if the value is out of its range
     */
    public ReadLimits withMaxNodes(int value) {
        return new ReadLimits(maxBytes, maxDepth, maxScalarLength, value, maxFindings);
    }

    /**
     * A copy with another {@link #maxFindings()}.
     *
     * @param value number of findings kept, from 1
     * @return the copy
     * @throws IllegalArgumentException if the value is out of its range
     */
    public ReadLimits withMaxFindings(int value) {
        return new ReadLimits(maxBytes, maxDepth, maxScalarLength, maxNodes, value);
    }
}
