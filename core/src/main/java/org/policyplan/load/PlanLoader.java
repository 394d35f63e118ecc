package org.policyplan.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.validate.PlanValidator;
import org.policyplan.yaml.PlanReader;

/**
 * Reads and validates in one go, for example {@code PlanLoader.standard().loadPlan(Path.of("plan.yaml")).orThrow()}.
 *
 * <p>The findings of both are in one list by place. What the validator finds only because something couldn't be read is left out: a misspelt
 * key is one finding and not two. Making a loader takes a few hundred milliseconds and using it little: keep it. Immutable and thread-safe.
 */
public final class PlanLoader {
    private final PlanReader reader;
    private final PlanValidator validator;

    private PlanLoader(Builder builder) {
        this.reader = builder.reader;
        this.validator = builder.validator == null ? PlanValidator.create() : builder.validator;
    }

    /**
     * A loader with {@link PlanReader#standard()} and all constraints.
     *
     * @return a new loader
     */
    public static PlanLoader standard() {
        return builder().build();
    }

    /**
     * A builder of a loader with a reader or validator of one's own.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Loads a plan or a register, whichever the file holds.
     *
     * @param file the file
     * @return the value and the findings
     * @throws IOException if the file can't be read
     */
    public Result<PlanFile> load(Path file) throws IOException {
        return check(reader.readAny(file));
    }

    /**
     * Loads a plan or a register.
     *
     * @param in the stream, which is not closed
     * @param name the name shown in findings
     * @return the value and the findings
     * @throws IOException if the stream can't be read
     */
    public Result<PlanFile> load(InputStream in, String name) throws IOException {
        return check(reader.readAny(in, name));
    }

    /**
     * Loads a plan or a register.
     *
     * @param bytes the content
     * @param name the name shown in findings
     * @return the value and the findings
     */
    public Result<PlanFile> load(byte[] bytes, String name) {
        return check(reader.readAny(bytes, name));
    }

    /**
     * Loads a plan, with the register that it names.
     *
     * @param file the file
     * @return the plan and the findings; a register in its stead is an error
     * @throws IOException if the file can't be read
     */
    public Result<Plan> loadPlan(Path file) throws IOException {
        return check(reader.read(file));
    }

    /**
     * Loads a plan, with the register that it names.
     *
     * @param in the stream, which is not closed
     * @param name the name shown in findings
     * @return the plan and the findings; a register in its stead is an error
     * @throws IOException if the stream can't be read
     */
    public Result<Plan> loadPlan(InputStream in, String name) throws IOException {
        return check(reader.read(in, name));
    }

    /**
     * Loads a register.
     *
     * @param file the file
     * @return the register and the findings
     * @throws IOException if the file can't be read
     */
    public Result<AgencyRegister> loadRegister(Path file) throws IOException {
        return check(reader.readRegister(file));
    }

    private <T extends PlanFile> Result<T> check(Result<T> read) {
        T file = read.value().orElse(null);
        if (file == null) {
            return read;
        }
        List<Finding> invalid = validator.validate(file);
        return invalid.isEmpty() ? read : Result.of(file, merged(read, invalid));
    }

    private static List<Finding> merged(Result<?> read, List<Finding> invalid) {
        Consequences consequences = new Consequences(read.errors());
        List<Finding> merged = new ArrayList<>(read.findings());
        invalid.stream().filter(finding -> !consequences.include(finding)).forEach(merged::add);
        // The finding that only counts what the reader left out stays at the end.
        Comparator<Finding> lastIsCount =
                Comparator.comparing(finding -> finding.id().equals("findings.more"));
        merged.sort(lastIsCount.thenComparing(Finding.BY_PLACE).thenComparing(Finding::path));
        return merged;
    }

    /** Builds a {@link PlanLoader}; not thread-safe. What is not set is standard. */
    public static final class Builder {
        private PlanReader reader = PlanReader.standard();
        private @Nullable PlanValidator validator;

        private Builder() {}

        /**
         * Sets the reader.
         *
         * @param value a reader, for example one with a folder for registers
         * @return this builder
         */
        public Builder reader(PlanReader value) {
            this.reader = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the validator.
         *
         * @param value a validator that is at hand
         * @return this builder
         */
        public Builder validator(PlanValidator value) {
            this.validator = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Builds the loader.
         *
         * @return a new loader
         */
        public PlanLoader build() {
            return new PlanLoader(this);
        }
    }
}
