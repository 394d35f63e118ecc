package org.policyplan.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.encoding.SourceFiles;
import org.policyplan.finding.FindingCollector;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;

/**
 * Reads plans and agency registers, for example {@code PlanReader.standard().read(Path.of("plan.yaml")).orThrow()}.
 *
 * <p>It takes the plan format 1.0 in YAML and in JSON, told apart by the content: a text that begins with <code>{</code> is JSON. Every fault
 * of a file is a finding with its exact place, never an exception; a syntax error ends the reading, all other faults are collected, and
 * the value holds what could be read beside them. It checks the form of each value, not the rules between them: that is a validator's part.
 *
 * <p>A file can't hurt: sizes are limited ({@link ReadLimits}), aliases, tags and merge keys are refused, nothing is instantiated by name,
 * and no file is opened but the register that a plan names, inside the {@link SourceFolder} given. Immutable and thread-safe.
 */
public final class PlanReader {
    private static final PlanReader STANDARD = builder().build();

    private final @Nullable SourceFolder folder;
    private final ReadLimits limits;

    private PlanReader(Builder builder) {
        this.folder = builder.folder;
        this.limits = builder.limits;
    }

    /**
     * The reader with {@link ReadLimits#standard()} and no folder of its own.
     *
     * @return the reader
     */
    public static PlanReader standard() {
        return STANDARD;
    }

    /**
     * A builder with the standard limits and no folder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a plan; its register is looked for in the reader's folder, or in the file's own where the reader has none.
     *
     * @param file the file
     * @return the plan and the findings
     * @throws IOException if the file itself can't be read
     */
    public Result<Plan> read(Path file) throws IOException {
        return result(file, FileReading.Wanted.PLAN, Plan.class);
    }

    /**
     * Reads a plan from a stream, which is not closed; without a folder its register stays unread, and a note says so.
     *
     * @param in the content
     * @param name the name shown in findings, such as {@code plan.yaml}
     * @return the plan and the findings
     * @throws IOException if the stream can't be read
     */
    public Result<Plan> read(InputStream in, String name) throws IOException {
        return read(bytes(in), name);
    }

    /**
     * Reads a plan from bytes; without a folder its register stays unread, and a note says so.
     *
     * @param bytes the content
     * @param name the name shown in findings, such as {@code plan.yaml}
     * @return the plan and the findings
     */
    public Result<Plan> read(byte[] bytes, String name) {
        return result(bytes, name, folder, FileReading.Wanted.PLAN, Plan.class);
    }

    /**
     * Reads a register of agencies.
     *
     * @param file the file
     * @return the register and the findings
     * @throws IOException if the file can't be read
     */
    public Result<AgencyRegister> readRegister(Path file) throws IOException {
        return result(file, FileReading.Wanted.REGISTER, AgencyRegister.class);
    }

    /**
     * Reads a register of agencies from a stream, which is not closed.
     *
     * @param in the content
     * @param name the name shown in findings, such as {@code shanghai-agencies.yaml}
     * @return the register and the findings
     * @throws IOException if the stream can't be read
     */
    public Result<AgencyRegister> readRegister(InputStream in, String name) throws IOException {
        return readRegister(bytes(in), name);
    }

    /**
     * Reads a register of agencies from bytes.
     *
     * @param bytes the content
     * @param name the name shown in findings, such as {@code shanghai-agencies.yaml}
     * @return the register and the findings
     */
    public Result<AgencyRegister> readRegister(byte[] bytes, String name) {
        return result(bytes, name, folder, FileReading.Wanted.REGISTER, AgencyRegister.class);
    }

    /**
     * Reads a plan, or a register where the file has the key {@code kind}; else as {@link #read(Path)}.
     *
     * @param file the file
     * @return the plan or register, and the findings
     * @throws IOException if the file itself can't be read
     */
    public Result<PlanFile> readAny(Path file) throws IOException {
        return result(file, FileReading.Wanted.ANY, PlanFile.class);
    }

    /**
     * Reads a plan, or a register where the text has the key {@code kind}; else as {@link #read(InputStream, String)}.
     *
     * @param in the content
     * @param name the name shown in findings, such as {@code plan.yaml}
     * @return the plan or register, and the findings
     * @throws IOException if the stream can't be read
     */
    public Result<PlanFile> readAny(InputStream in, String name) throws IOException {
        return readAny(bytes(in), name);
    }

    /**
     * Reads a plan, or a register where the text has the key {@code kind}; else as {@link #read(byte[], String)}.
     *
     * @param bytes the content
     * @param name the name shown in findings, such as {@code plan.yaml}
     * @return the plan or register, and the findings
     */
    public Result<PlanFile> readAny(byte[] bytes, String name) {
        return result(bytes, name, folder, FileReading.Wanted.ANY, PlanFile.class);
    }

    private <T extends PlanFile> Result<T> result(Path file, FileReading.Wanted wanted, Class<T> type)
            throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        SourceFolder beside = folder != null || parent == null ? folder : SourceFolder.of(parent);
        try (InputStream in = SourceFiles.open(file)) {
            return result(bytes(in), file.toString(), beside, wanted, type);
        }
    }

    private <T extends PlanFile> Result<T> result(
            byte[] bytes, String name, @Nullable SourceFolder registers, FileReading.Wanted wanted, Class<T> type) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(name, "name");
        FindingCollector collector = new FindingCollector(limits.maxFindings());
        PlanFile file = new FileReading(limits, collector).read(name, bytes, wanted);
        if (file instanceof Plan plan) {
            file = new RegisterReading(registers, limits, collector).resolve(plan, name);
        }
        return Result.of(file == null ? null : type.cast(file), collector.toList());
    }

    /** No more than the limit and one byte, which shows that there is more. */
    private byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(limits.maxBytes() + 1);
    }

    /** Builds a {@link PlanReader}; not thread-safe. */
    public static final class Builder {
        private @Nullable SourceFolder folder;
        private ReadLimits limits = ReadLimits.standard();

        private Builder() {}

        /**
         * Sets where registers are found.
         *
         * @param value the folder; without one, the parent of a file that is read by its path
         * @return this builder
         */
        public Builder folder(SourceFolder value) {
            this.folder = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what a file may cost.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(ReadLimits value) {
            this.limits = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Builds the reader.
         *
         * @return the reader
         */
        public PlanReader build() {
            return new PlanReader(this);
        }
    }
}
