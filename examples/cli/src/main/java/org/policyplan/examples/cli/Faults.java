package org.policyplan.examples.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in the user's language, never with a stack trace. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Session session;

    Faults(Session session) {
        this.session = session;
    }

    static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String key = unmatched.isUnknownOption() ? "usage-error.option" : "usage-error.argument";
            session.say(key, String.join(" ", unmatched.getUnmatched()));
        } else if (fault instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Faults::name).collect(Collectors.joining(", "));
            session.say("usage-error.missing", names);
        } else if (fault.getArgSpec() != null && fault.getValue() != null) {
            ArgSpec option = fault.getArgSpec();
            session.say("usage-error.value", fault.getValue(), name(option), option.paramLabel());
        } else {
            session.say("usage-error.other", String.valueOf(fault.getMessage()));
        }
        session.say("usage-error.help", fault.getCommandLine().getCommandSpec().qualifiedName());
        return Session.UNUSABLE;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof UnreadableFileException unreadable) {
            unreadable.tell(session);
        } else {
            session.say("fault.internal", fault);
        }
        return Session.UNUSABLE;
    }
}
