package org.policyplan.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above the others; alone it shows its help. */
@Command(name = "policyplan", mixinStandardHelpOptions = true, versionProvider = Policyplan.Version.class)
final class Policyplan implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    /** Checked and shown in the help here; the session found it before. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = LanguageOption.NAME,
            scope = ScopeType.INHERIT,
            paramLabel = "zh|en",
            descriptionKey = "lang",
            converter = LanguageOption.class)
    private @Nullable Language language;

    static CommandLine commandLine(Session session) {
        CommandLine commands = new CommandLine(new Policyplan())
                .addSubcommand(new ParseCommand(session))
                .addSubcommand(new ValidateCommand(session))
                .addSubcommand(new ConvertCommand(session))
                .addSubcommand(new QueryCommand(session))
                .addSubcommand(new AgenciesCommand(session))
                .addSubcommand(new MatrixCommand(session))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new FindCommand(session))
                .setResourceBundle(session.texts().bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(session.console().isOutColored() ? Ansi.ON : Ansi.OFF));
        Faults faults = new Faults(session);
        return commands.setOut(Faults.writer(session.console().out()))
                .setErr(Faults.writer(session.console().err()))
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr(), Ansi.OFF);
        }
        return Session.UNUSABLE;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Policyplan.class.getPackage().getImplementationVersion();
            return List.of("policyplan " + (version == null ? "(development)" : version))
                    .toArray(String[]::new);
        }
    }
}
