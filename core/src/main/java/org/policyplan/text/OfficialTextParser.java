package org.policyplan.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.encoding.SourceFiles;
import org.policyplan.encoding.Utf8;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;

/**
 * Reads a plan from its official text, for example the 23 measures of 沪府办发〔2024〕31号 from the words of its PDF.
 *
 * <p>It never throws on any text: what it is unsure of is a finding with a place. Immutable and thread-safe.
 */
public final class OfficialTextParser {
    private final @Nullable AgencyRegister register;
    private final @Nullable String id;

    private OfficialTextParser(@Nullable AgencyRegister register, @Nullable String id) {
        this.register = register;
        this.id = id;
    }

    /**
     * A parser without a register: the plan lists every name of its measures under {@code agencies}.
     *
     * @return the parser
     */
    public static OfficialTextParser standard() {
        return new OfficialTextParser(null, null);
    }

    /**
     * This parser with a register, against which the names of the plan are checked.
     *
     * @param agencies the register
     * @return a parser with it
     */
    public OfficialTextParser withAgencies(AgencyRegister agencies) {
        return new OfficialTextParser(Objects.requireNonNull(agencies, "agencies"), id);
    }

    /**
     * This parser with the id of the plan, which no official text states.
     *
     * @param planId the id, such as {@code shanghai-digital-trade-2024}; without one it is made from the document number
     * @return a parser with it
     */
    public OfficialTextParser withId(String planId) {
        return new OfficialTextParser(register, Objects.requireNonNull(planId, "planId"));
    }

    /**
     * Reads a plan.
     *
     * @param text the official text
     * @param name the name of its source, shown in findings, such as {@code official.txt}
     * @return the plan and what was found; no plan only where the text holds no word
     */
    public Result<Plan> parse(String text, String name) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        return parse(text.toCharArray(), name);
    }

    private Result<Plan> parse(char[] text, String name) {
        return new PlanAssembler(new Layout(name, text), register, id).assemble();
    }

    /**
     * Reads a plan from the bytes of its file.
     *
     * @param bytes the official text in UTF-8, with or without a byte order mark
     * @param name the name of its source, shown in findings
     * @return the plan and what was found; no plan where the bytes are of another encoding, which is an error that names it
     */
    public Result<Plan> parse(byte[] bytes, String name) {
        Result<CharBuffer> text = Utf8.decode(name, bytes);
        return text.value().isPresent() ? parse(text.value().get().array(), name) : Result.of(null, text.findings());
    }

    /**
     * Reads a plan from a file.
     *
     * @param file the official text in UTF-8
     * @return the plan and what was found
     * @throws IOException if the file can't be read
     */
    public Result<Plan> parse(Path file) throws IOException {
        try (InputStream in = SourceFiles.open(file)) {
            return parse(in.readAllBytes(), file.toString());
        }
    }

    /**
     * Labels every character of a text with the element of the plan that holds it.
     *
     * @param text the official text
     * @param name the name of its source
     * @return the stretches in the order of the text: joined they are the text again
     */
    public List<Stretch> explain(String text, String name) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        PlanAssembler assembler = new PlanAssembler(new Layout(name, text.toCharArray()), register, id);
        Plan plan = assembler.assemble().value().orElse(null);
        return new Explanation(text, assembler.source()).of(plan, assembler.setAside());
    }
}
