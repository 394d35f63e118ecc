package org.policyplan.benchmark;

import java.util.List;

/**
 * A size of input: how the benchmarks call it, and how a person does.
 *
 * @param key value of the benchmark's parameter
 * @param label what the tables say
 */
record Size(String key, String label) {
    static final List<Size> PLANS = List.of(new Size("23", "25 KB"), new Size("3600", "2.5 MB"));
    static final List<Size> TEXTS = List.of(new Size("12", "12 KB"), new Size("10000", "10 MB"));
    static final List<Size> QUESTIONS = List.of(new Size("23", "23 measures"), new Size("23000", "23,000 measures"));
    static final List<Size> THREADS = List.of(new Size("1", "1 thread"), new Size("2", "2 threads"));
}
