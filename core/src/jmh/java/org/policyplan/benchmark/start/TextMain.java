package org.policyplan.benchmark.start;

import java.io.IOException;
import java.nio.file.Path;
import org.policyplan.text.OfficialTextParser;

/** The first plan from an official text. */
public final class TextMain {
    private TextMain() {}

    /** Reads the file that is named. */
    public static void main(String[] args) throws IOException {
        OfficialTextParser.standard().parse(Path.of(args[0])).orThrow();
    }
}
