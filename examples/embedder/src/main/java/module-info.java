/** A program that embeds the library as a module: it needs the one module, and the seeds for something to read. */
module org.policyplan.examples.embedder {
    requires org.policyplan.core;
    requires org.policyplan.seeds;

    exports org.policyplan.examples.embedder;
}
