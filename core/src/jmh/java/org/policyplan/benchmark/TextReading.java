package org.policyplan.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;
import org.policyplan.text.OfficialTextParser;

/** From the bytes of an official text to a plan. */
@State(Scope.Benchmark)
public class TextReading {
    private static final Pattern HEADING = Pattern.compile("(?m)^[ 　]*[一二三四五六七八九十百千零]+、(.+)$");
    private static final Pattern ITEM =
            Pattern.compile("(?m)^[ 　]*(?:[(（][一二三四五六七八九十百千零]+[)）]|\\d+[.．])([^.。．]+)[.。．]");
    private static final Pattern CLAUSE = Pattern.compile("[(（](?:牵头|责任|配合)(?:单位|部门)[:：]([^)）]+)[)）]");

    /** The Shanghai plan, 12 KB, and one of 10 MB made of its measures. */
    @Param({"12", "10000"})
    public int kilobytes;

    private final OfficialTextParser parser = OfficialTextParser.standard();
    private byte[] bytes;

    @Setup
    public void make() {
        bytes = kilobytes == 12 ? Samples.text() : Samples.text(kilobytes * 1000);
        int measures = parser.parse(bytes, "t").orThrow().measures().size();
        if (measures < kilobytes * 1.5) {
            throw new IllegalStateException("too few measures: " + measures);
        }
    }

    /** The floor. */
    @Benchmark
    public String decode() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Benchmark
    public List<String> decodeAndSplitIntoLines() {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    @Benchmark
    public Result<Plan> plan() {
        return parser.parse(bytes, "t");
    }

    /** What a script would do: three passes for headings, items and clauses, without a tree, places or names apart. */
    @Benchmark
    public List<String> threeRegexes() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        for (Pattern pattern : List.of(HEADING, ITEM, CLAUSE)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }
}
