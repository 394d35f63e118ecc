package org.policyplan.examples.spark;

/**
 * A file of a generated corpus.
 *
 * @param name its name below the corpus, such as {@code beijing/2024/plan-17.yaml}
 * @param content its bytes
 * @param broken whether it was broken on purpose, so that it must be rejected
 */
record GeneratedFile(String name, byte[] content, boolean broken) {}
