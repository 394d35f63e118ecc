package org.policyplan.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.Plan;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.ReadLimits;
import org.policyplan.yaml.SourceFolder;

/** Makes a plan of the bytes of a file: an official text where the name ends in {@code .txt}, else YAML or JSON. Immutable. */
final class RecordParser {
    /** What reads the bytes of one kind of file. */
    @FunctionalInterface
    interface Reading {
        Result<Plan> read(byte[] content, String file) throws IOException;
    }

    private final Reading plans;
    private final Reading texts;
    private final int maxBytes;

    RecordParser(Reading plans, Reading texts, int maxBytes) {
        this.plans = plans;
        this.texts = texts;
        this.maxBytes = maxBytes;
    }

    /** A parser that finds the registers that plans name in a folder. */
    static RecordParser of(SourceFolder registers, int maxBytes) {
        ReadLimits limits = ReadLimits.standard().withMaxBytes(maxBytes);
        PlanLoader loader = PlanLoader.builder()
                .reader(PlanReader.builder().folder(registers).limits(limits).build())
                .build();
        OfficialTextParser parser = OfficialTextParser.standard();
        return new RecordParser(
                (content, file) -> loader.loadPlan(new ByteArrayInputStream(content), file), parser::parse, maxBytes);
    }

    /** Reads a file and never throws: one that can't be read is a finding, and takes no other with it. */
    Result<Plan> parse(SourceFile source) {
        byte[] content = source.content();
        if (source.fault() != null) {
            return failed("corpus.unreadable", source.name() + ": " + source.fault());
        }
        if (content == null || content.length > maxBytes) {
            return failed("limit.size", Integer.toString(maxBytes));
        }
        Reading reading = format(source.name()).equals("text") ? texts : plans;
        try {
            return reading.read(content, source.name());
        } catch (IOException e) {
            return failed("corpus.unreadable", source.name() + ": " + e);
        } catch (RuntimeException | StackOverflowError e) {
            return failed("corpus.failed", source.name() + ": " + e);
        }
    }

    private static Result<Plan> failed(String id, String argument) {
        return Result.of(null, List.of(Finding.error(id, null, "", argument)));
    }

    /** What the name of a file says that it is: {@code text}, {@code yaml} or {@code json}. */
    static String format(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return "text";
        }
        return name.endsWith(".json") ? "json" : "yaml";
    }
}
