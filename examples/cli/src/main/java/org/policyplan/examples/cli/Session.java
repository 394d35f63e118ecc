package org.policyplan.examples.cli;

import java.util.List;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.finding.Severity;

/** One run of the program: its console, its language and what it says. */
final class Session {
    static final int FINE = 0;
    static final int FAULTY = 1;
    static final int UNUSABLE = 2;

    private final Console console;
    private final Language language;
    private final Texts texts;

    Session(Console console, String[] args) {
        this.console = console;
        this.language = LanguageOption.find(args).orElseGet(console::language);
        this.texts = Texts.in(language);
    }

    Console console() {
        return console;
    }

    Language language() {
        return language;
    }

    Texts texts() {
        return texts;
    }

    /** Prints to standard output, as it is. */
    void print(String text) {
        console.out().print(text);
        console.out().flush();
    }

    /** Prints a line of the program itself to standard error. */
    void say(String key, Object... arguments) {
        console.err().print("policyplan: " + Printable.line(texts.get(key, arguments)) + "\n");
        console.err().flush();
    }

    /** Prints findings to standard error, and gives the exit code that they call for. */
    int report(List<Finding> findings) {
        console.err().print(new TextReport(language, false).render(findings));
        console.err().flush();
        return code(findings);
    }

    static int code(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? FAULTY : FINE;
    }
}
