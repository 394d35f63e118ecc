package org.policyplan.yaml;

import java.io.Serial;
import java.io.Writer;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Makes generators that choose the style of each text by {@link YamlStyle}. */
final class StyledYamlFactory extends YAMLFactory {
    @Serial
    private static final long serialVersionUID = 1L;

    StyledYamlFactory(YAMLFactoryBuilder builder) {
        super(builder.stringQuotingChecker(new Quoting()));
    }

    @Override
    protected YAMLGenerator _createGenerator(ObjectWriteContext context, IOContext io, Writer out) {
        return new Generator(this, context, io, out);
    }

    /** The checker of keys. */
    private static final class Quoting extends StringQuotingChecker {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return YamlStyle.of(name) != ScalarStyle.PLAIN;
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return needToQuoteName(value);
        }
    }

    /** The generator of Jackson, which would write every text of several lines as a block. */
    private static final class Generator extends YAMLGenerator {
        Generator(StyledYamlFactory factory, ObjectWriteContext context, IOContext io, Writer out) {
            super(
                    context,
                    io,
                    context.getStreamWriteFeatures(factory._streamWriteFeatures),
                    context.getFormatWriteFeatures(factory._formatWriteFeatures),
                    factory._quotingChecker,
                    out,
                    factory._version,
                    factory._dumpSettings);
        }

        @Override
        public JsonGenerator writeName(String name) {
            return super.writeName(WrittenEscapes.shield(name));
        }

        @Override
        public JsonGenerator writeString(String text) {
            _verifyValueWrite("write a text");
            _writeScalar(WrittenEscapes.shield(text), "string", YamlStyle.of(text));
            return this;
        }
    }
}
