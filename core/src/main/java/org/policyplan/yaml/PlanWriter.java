package org.policyplan.yaml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;

/**
 * Writes plans and agency registers, for example {@code PlanWriter.yaml().write(plan)}.
 *
 * <p>The same value gives the same text on every platform: UTF-8, line ends LF, keys in the order of the plan format and those that begin
 * with {@code x-} after them; null, empty and false are left out. What it writes, {@link PlanReader} reads as an equal value: but an
 * empty optional text comes back as null, and a number of a target keeps its value but no exponent. Immutable and thread-safe.
 */
public final class PlanWriter {
    private static final PlanWriter YAML = new PlanWriter(true);
    private static final PlanWriter JSON = new PlanWriter(false);

    private final boolean yaml;

    private PlanWriter(boolean yaml) {
        this.yaml = yaml;
    }

    /**
     * The writer of YAML, which begins with a comment that names the schema for editors.
     *
     * @return the writer
     */
    public static PlanWriter yaml() {
        return YAML;
    }

    /**
     * The writer of JSON, indented by two spaces, with Chinese characters as they are.
     *
     * @return the writer
     */
    public static PlanWriter json() {
        return JSON;
    }

    /**
     * Writes a plan or a register.
     *
     * @param file the plan or register
     * @return the text, with a line end at its end
     */
    public String write(PlanFile file) {
        Objects.requireNonNull(file, "file");
        StringWriter out = new StringWriter();
        if (yaml) {
            String schema = file instanceof Plan ? "plan" : "agency-register";
            out.write("# yaml-language-server: $schema=" + schema + "-1.0.schema.json\n");
        }
        PlanEmitter.emit(file, out, yaml ? OutputFormat.YAML : OutputFormat.JSON);
        String text = out.toString();
        return yaml ? WrittenEscapes.escapeShielded(text) : WrittenEscapes.escape(text);
    }

    /**
     * Writes a plan or a register in UTF-8 to a stream, which is not closed.
     *
     * @param file the plan or register
     * @param out the stream
     * @throws IOException if the stream can't be written
     */
    public void write(PlanFile file, OutputStream out) throws IOException {
        out.write(write(file).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
