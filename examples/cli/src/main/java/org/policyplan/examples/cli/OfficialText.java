package org.policyplan.examples.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import org.policyplan.text.OfficialTextParser;
import org.policyplan.yaml.ReadLimits;

/** The words of an official text, whose bytes must be UTF-8. */
final class OfficialText {
    private static final String BOM = "\uFEFF";

    private OfficialText() {}

    static Result<Plan> parse(SourceFile source, OfficialTextParser parser) {
        Result<String> text = decode(source);
        return text.value().isEmpty()
                ? Result.of(null, text.findings())
                : parser.parse(text.value().get(), source.name());
    }

    static Result<String> decode(SourceFile source) {
        if (source.isTooLarge()) {
            return unreadable("limit.size", Integer.toString(ReadLimits.standard().maxBytes()));
        }
        ByteBuffer bytes = ByteBuffer.wrap(source.bytes());
        CharBuffer chars = CharBuffer.allocate(source.bytes().length);
        boolean bad = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true).isError();
        String text = chars.flip().toString();
        if (bad) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            return unreadable("encoding.invalid", Integer.toString(bytes.position()), Long.toString(line));
        }
        return Result.of(text.startsWith(BOM) ? text.substring(1) : text, List.of());
    }

    private static Result<String> unreadable(String id, String... arguments) {
        return Result.of(null, List.of(Finding.error(id, null, "", arguments)));
    }
}
