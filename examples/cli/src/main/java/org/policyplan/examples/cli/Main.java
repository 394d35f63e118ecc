package org.policyplan.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program, for example {@code policyplan query plan.yaml --agency 市商务委}. */
public final class Main {
    /** Held here, as loggers that nobody holds forget their level. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Console console = new Console(System.in, out, err, System.getenv(), Locale.getDefault(), isTerminal());
        int code = run(RawArguments.recover(args), console);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs the program in English and without colours.
     *
     * @param args the arguments
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @return 0 fine, 1 findings of severity error, 2 wrong usage or unreadable file
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Console(in, out, err, Map.of(), Locale.ENGLISH, false));
    }

    static int run(String[] args, Console console) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        Session session = new Session(console, args);
        try {
            return Policyplan.commandLine(session).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            session.say("fault.internal", e);
            return Session.UNUSABLE;
        }
    }

    /** Whether input and output are a terminal: before Java 22 a console is one, since then it says so itself. */
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            Method asked = java.io.Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(asked.invoke(System.console()));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
