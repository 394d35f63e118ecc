package org.policyplan.yaml;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The two formats that an emitter writes, as generators set up alike. */
enum OutputFormat {
    /** Block style, lists indented under their key, no folding. */
    YAML {
        @Override
        JsonGenerator generator(Writer out) {
            return YamlHolder.FACTORY.createGenerator(ObjectWriteContext.empty(), out);
        }
    },
    /** Indented by two spaces. */
    JSON {
        @Override
        JsonGenerator generator(Writer out) {
            return JsonHolder.FACTORY.createGenerator(new Pretty(), out);
        }
    };

    abstract JsonGenerator generator(Writer out);

    private static StreamWriteConstraints deep() {
        return StreamWriteConstraints.builder()
                .maxNestingDepth(ReadLimits.DEEPEST + 1)
                .build();
    }

    /** Loaded when YAML is first written. */
    private static final class YamlHolder {
        static final TokenStreamFactory FACTORY = new StyledYamlFactory(YAMLFactory.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .streamWriteConstraints(deep()));
    }

    /** Loaded when JSON is first written. */
    private static final class JsonHolder {
        static final TokenStreamFactory FACTORY = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .streamWriteConstraints(deep())
                .build();
    }

    /** Asks for line ends LF on every platform. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
