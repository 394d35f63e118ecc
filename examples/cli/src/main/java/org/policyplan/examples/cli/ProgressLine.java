package org.policyplan.examples.cli;

import java.nio.file.Path;
import org.policyplan.corpus.CorpusLoader;

/** Counts the files that are done in one line of the terminal, which is wiped at the end; elsewhere it shows nothing. */
final class ProgressLine implements CorpusLoader.Progress {
    private final Console console;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void loaded(int done, int all, Path file) {
        if (console.terminal()) {
            console.err().print(done < all ? "\r" + done + "/" + all : "\r\u001B[K");
            console.err().flush();
        }
    }
}
