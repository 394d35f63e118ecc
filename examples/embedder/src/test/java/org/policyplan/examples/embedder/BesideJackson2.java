package org.policyplan.examples.embedder;

/** A program that uses Jackson 2, by its names only, and then the embedder. */
final class BesideJackson2 {
    private BesideJackson2() {}

    public static void main(String[] args) throws Exception {
        Object mapper = Class.forName("com.fasterxml.jackson.databind.ObjectMapper")
                .getConstructor(Class.forName("com.fasterxml.jackson.core.JsonFactory"))
                .newInstance(Class.forName("com.fasterxml.jackson.dataformat.yaml.YAMLFactory")
                        .getConstructor()
                        .newInstance());
        Object tree = mapper.getClass().getMethod("readTree", String.class).invoke(mapper, "省: [市, 区]");
        if (!tree.toString().equals("{\"省\":[\"市\",\"区\"]}")) {
            throw new IllegalStateException("Jackson 2 read " + tree);
        }
        Embedder.main(args);
    }
}
