package org.policyplan.jackson;

import java.util.Objects;
import org.policyplan.yaml.ElementFormat;
import org.policyplan.yaml.ReadLimits;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets a Jackson mapper read and write the types of this library in the plan format, for example {@code JsonMapper.builder().addModule(new
 * PlanModule()).build()}; a mapper that looks for modules finds it.
 *
 * <p>A plan and its elements are written as {@code PlanWriter} writes them, and read as {@code PlanReader} reads them, whatever the mapper's naming
 * strategy, inclusion or other features say. What {@code PlanReader} calls an error ends the reading: each error is a line of the exception's message,
 * with its path, and its cause is the {@code FindingsException}. Warnings are lost, places unknown, the register that a plan names isn't read and
 * nothing is validated: use {@code PlanLoader} where a person wants to see what is wrong with a file.
 *
 * <p>Findings, results and the answers of queries are written only.
 */
public final class PlanModule extends JacksonModule {
    private final ReadLimits limits;

    /** A module with {@link ReadLimits#standard()}. */
    public PlanModule() {
        this(ReadLimits.standard());
    }

    /**
     * A module with limits of its own.
     *
     * @param limits what one element may cost; its bytes are for the mapper to limit
     */
    public PlanModule(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    @Override
    public String getModuleName() {
        return "policyplan";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        ElementFormat.all().forEach(format -> add(format, serializers, deserializers));
        Answers.serializers().forEach(serializers::addSerializer);
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private <T> void add(ElementFormat<T> format, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        serializers.addSerializer(format.type(), new ElementSerializer<>(format));
        deserializers.addDeserializer(format.type(), new ElementDeserializer<>(format, limits));
    }
}
