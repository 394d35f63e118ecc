package org.policyplan.examples.embedder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars of a program: the embedder's own, and what Maven resolves for it, with some in other versions. */
record Jars(List<Path> files) {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    Jars {
        files = List.copyOf(files);
    }

    /** The embedder with what it brings, as Maven has resolved it. */
    static Jars resolved() {
        Stream<Path> own =
                in(TARGET).filter(file -> file.getFileName().toString().startsWith("policyplan-example-"));
        return new Jars(Stream.concat(own, in(TARGET.resolve("lib"))).toList());
    }

    static Jars only(String file) {
        return new Jars(List.of(TARGET.resolve(file)));
    }

    /** With the jars of a folder of {@code target/matrix}, each in the place of the one that is the same library. */
    Jars with(String set) {
        List<Path> others = in(TARGET.resolve("matrix").resolve(set)).toList();
        List<String> libraries = others.stream().map(Jars::library).toList();
        Stream<Path> kept = files.stream().filter(file -> !libraries.contains(library(file)));
        return new Jars(Stream.concat(kept, others.stream()).toList());
    }

    Jars without(String library) {
        return new Jars(
                files.stream().filter(file -> !library(file).equals(library)).toList());
    }

    List<String> names() {
        return files.stream()
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }

    String path() {
        return files.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The name without the version; the two Jacksons have the same names, and go by their versions' first digits. */
    private static String library(Path file) {
        String name = file.getFileName().toString();
        String library = name.replaceFirst("-\\d.*", "");
        return name.matches("jackson-(core|databind|dataformat-yaml)-2\\..*") ? library + "-2" : library;
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
