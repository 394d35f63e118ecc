package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;

/** No text makes the parser throw, however it is cut or damaged. */
final class RobustnessTest {
    private static final OfficialTextParser PARSER = OfficialTextParser.standard();
    private static final List<String> TEXTS = Fixtures.allTexts().toList();
    private static final String SHANGHAI = Fixtures.shanghai();
    private static final int STEP = 7;

    /** What a mutation puts in: marks that the parser acts on, and characters that no text should hold. */
    private static final List<String> GRIT = List.of(
            "（",
            "）",
            "(",
            ")",
            "〔",
            "】",
            "、",
            "，",
            "。",
            "；",
            "：",
            "责任单位：",
            "（责任单位：",
            "牵头",
            "负责",
            "按职责分工负责",
            "一、",
            "（一）",
            "1.",
            "第一条",
            "①",
            "《",
            "》",
            "\n",
            "\r\n",
            "\n\n",
            "\f",
            "\n— 4 —\n",
            "　",
            " ",
            "\u2003",
            "\t",
            "|",
            "\n序号\t任务\t责任单位\n",
            "\u0000",
            "\ud83d",
            "\ude00",
            "\ufeff",
            "\u200b",
            "抄送：",
            "印发",
            "2024年1月1日",
            "关于",
            "的通知",
            "附件",
            "号",
            "〔2024〕",
            "下同",
            "不再列出",
            "等",
            "和",
            "9999999999",
            "%",
            "到2029年，");

    static Stream<String> texts() {
        return TEXTS.stream();
    }

    /** Parses and explains: neither throws, the stretches are the text, there is a plan or an error, and no word is lost. */
    private static void parse(String text) {
        Result<Plan> result = PARSER.parse(text, "text");
        assertThat(result.value().isPresent() || result.hasErrors()).isTrue();
        StringBuilder joined = new StringBuilder(text.length());
        List<Stretch> stretches = PARSER.explain(text, "text");
        stretches.forEach(stretch -> joined.append(stretch.text()));
        if (result.value().isPresent()) {
            assertThat(joined).hasToString(text);
        }
        assertThat(stretches).noneMatch(RobustnessTest::isLost);
    }

    /** Whether words stand in a section or a measure and in none of its parts. */
    private static boolean isLost(Stretch stretch) {
        return stretch.label().startsWith("sections")
                && stretch.label().endsWith("]")
                && !stretch.label().contains("responsibility")
                && stretch.text().chars().anyMatch(c -> Glyphs.isHan((char) c));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPrefixIsParsed(String text) {
        int step = text.length() > 2000 ? STEP : 1;
        for (int end = 0; end < text.length(); end += step) {
            PARSER.parse(text.substring(0, end), "prefix");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everySuffixIsParsed(String text) {
        int step = text.length() > 2000 ? STEP : 1;
        for (int start = 1; start <= text.length(); start += step) {
            PARSER.parse(text.substring(start), "suffix");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLineCanBeLeftOutOrStandTwice(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i += lines.size() > 100 ? STEP : 1) {
            int line = i;
            parse(String.join(
                    "\n",
                    IntStream.range(0, lines.size())
                            .filter(k -> k != line)
                            .mapToObj(lines::get)
                            .toList()));
            parse(String.join("\n", lines.subList(0, line + 1)) + "\n"
                    + String.join("\n", lines.subList(line, lines.size())));
        }
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void aDamagedTextIsParsed(@ForAll("damaged") String text) {
        parse(text);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void anyHeapOfWordsIsParsed(@ForAll("heaps") String text) {
        parse(text);
    }

    @Property(tries = 200)
    void anyCharactersAreParsed(@ForAll String text) {
        parse(text);
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(GRIT).list().ofMinSize(1).ofMaxSize(60).map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> texts = Arbitraries.of(
                TEXTS.stream().filter(text -> text.length() < 2000).toList());
        Arbitrary<List<Blow>> blows = Combinators.combine(
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(GRIT))
                .as(Blow::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(texts, blows).as(Blow::strike);
    }

    /** Puts some words in the place of some others. */
    private record Blow(double at, int removed, String added) {
        static String strike(String text, List<Blow> blows) {
            StringBuilder out = new StringBuilder(text);
            for (Blow blow : blows) {
                int start = (int) (blow.at() * out.length());
                out.replace(start, Math.min(out.length(), start + blow.removed()), blow.added());
            }
            return out.toString();
        }
    }

    @Test
    void aTextCutInTheMiddleOfAClauseKeepsTheMeasuresBeforeIt() {
        String half = SHANGHAI.substring(0, SHANGHAI.indexOf("(七)"));
        assertThat(PARSER.parse(half, "half").value().orElseThrow().measures()).hasSize(6);
    }

    @Test
    void aTextReadTwiceGivesTheSamePlan() {
        assertThatCode(() -> parse(SHANGHAI)).doesNotThrowAnyException();
        assertThat(PARSER.parse(SHANGHAI, "a").value())
                .isEqualTo(PARSER.parse(SHANGHAI, "b").value());
    }
}
