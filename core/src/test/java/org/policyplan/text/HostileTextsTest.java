package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;

/** Texts made to hurt end soon: their time grows with their length and no faster. */
final class HostileTextsTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration AT_ALL = Duration.ofSeconds(60);
    private static final int MANY = 100_000;
    private static final int MEGABYTE = 1 << 20;
    private static final String HEAD = "云溪市实施方案\n一、标题。正文。";

    private static Result<Plan> parse(String text) {
        return soon(() -> OfficialTextParser.standard().parse(text, "hostile"));
    }

    /** Counts the time of the processor, which other work on the machine leaves alone. */
    private static <T> T soon(Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return assertTimeoutPreemptively(AT_ALL, () -> {
            long start = threads.getCurrentThreadCpuTime();
            T result = work.get();
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                    .isLessThan(SOON);
            return result;
        });
    }

    private static Arguments hostile(String name, String text) {
        return Arguments.of(name, text);
    }

    /** Words that are all different, against searches that remember the same ones: {@code #} stands for the number of each. */
    private static String numbered(String words, int times) {
        StringBuilder text = new StringBuilder(times * (words.length() + 4));
        for (int i = 1; i <= times; i++) {
            text.append(words.replace("#", Integer.toString(i)));
        }
        return text.toString();
    }

    static Stream<Arguments> differentWords() {
        return Stream.of(
                hostile("different titles", numbered("《关于第#号实施计划》、", MANY / 5)),
                hostile("different names", HEAD + "（责任单位：" + numbered("市第#局、", MANY / 5) + "市科技局）"),
                hostile("different items", HEAD + numbered("\n#.标题#。正文。（责任单位：市第#局）", MANY / 10)),
                hostile("different targets", HEAD + numbered("到2029年，指标#达到#亿元，增长#%；\n", MANY / 20)),
                hostile("different lines of a page", numbered("\f云溪公报#\n正文#。\n", MANY / 10)),
                hostile("different document numbers", numbered("云政发〔2024〕#号\n", MANY / 10)));
    }

    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                hostile("opening brackets", "（".repeat(MANY)),
                hostile("opening brackets behind a plan", HEAD + "（".repeat(MANY)),
                hostile("closing brackets", HEAD + "）".repeat(MANY)),
                hostile("brackets in pairs", HEAD + "（）".repeat(MANY)),
                hostile("brackets in brackets", HEAD + "（".repeat(MANY) + "）".repeat(MANY)),
                hostile("mixed brackets", HEAD + "（(〔[【".repeat(MANY / 5)),
                hostile("book marks", HEAD + "《".repeat(MANY)),
                hostile("book marks of a notice", "关于印发" + "《甲乙丙丁戊己".repeat(MANY / 7)),
                hostile("titles", "《云溪市某某实施方案》".repeat(MANY / 10)),
                hostile("titles that a notice states", "《云溪市某某实施方案》已经同意".repeat(MANY / 10)),
                hostile("titles to be issued now", "现将《云溪市某某实施方案》".repeat(MANY / 10)),
                hostile("signatures of a notice", "现将《云溪市某某实施方案》印发。\n" + "云溪市人民政府\n".repeat(MANY / 10)),
                hostile("cells on lines", "序号 |\n任务 |\n责任单位 |\n" + "1 |\n修订预案 |\n市应急局 |\n".repeat(MANY / 10)),
                hostile("heads of cells on lines", "序号 |\n任务 |\n责任单位 |\n".repeat(MANY / 3)),
                hostile("labels of a page", "云溪市某某实施方案\n" + "发文部门：云溪市\n".repeat(MANY / 10) + "各区人民政府：\n"),
                hostile("separators", "、".repeat(MEGABYTE)),
                hostile("separators in a clause", HEAD + "（责任单位：" + "、".repeat(MEGABYTE) + "）"),
                hostile("commas", HEAD + "，".repeat(MEGABYTE)),
                hostile("colons", "：".repeat(MANY)),
                hostile("full stops", HEAD + "。".repeat(MEGABYTE)),
                hostile("labels never closed", HEAD + "（责任单位：".repeat(MANY)),
                hostile("labels", HEAD + "责任单位：".repeat(MANY)),
                hostile("labels on lines", HEAD + "\n责任单位：".repeat(MANY)),
                hostile("clauses", HEAD + "（责任单位：市商务局）".repeat(MANY / 2)),
                hostile("clauses on lines", HEAD + "\n正文。（责任单位：市商务局）".repeat(MANY / 2)),
                hostile("names", HEAD + "（责任单位：" + "市商务局、".repeat(MANY) + "市科技局）"),
                hostile("verbs", HEAD + "（" + "负责".repeat(MANY) + "）"),
                hostile("mandates", HEAD + "（市商务局" + "按职责分工".repeat(MANY) + "负责）"),
                hostile("together with", HEAD + "（市商务局" + "会同市科技局".repeat(MANY / 5) + "负责）"),
                hostile("ands", HEAD + "（责任单位：" + "市商务局和".repeat(MANY) + "市科技局）"),
                hostile("etc", HEAD + "（责任单位：" + "市商务局等".repeat(MANY) + "）"),
                hostile("verbs with objects", HEAD + "责任单位：" + "市商务局负责外贸、".repeat(MANY / 9)),
                hostile("objects without separators", HEAD + "责任单位：" + "市商务局负责".repeat(MANY / 6)),
                hostile("bodies before an unknown verb", HEAD + "（" + "市商务局".repeat(MANY / 4) + "跟班推进）"),
                hostile("quotations never closed", HEAD + "（责任单位：" + "“市商务局、".repeat(MANY) + "）"),
                hostile("rules", HEAD + "（市商务局" + "按“一网".repeat(MANY) + "原则负责）"),
                hostile("time limits behind a clause", HEAD + "（市商务局负责）" + "长期坚持。\n".repeat(MANY)),
                hostile("labels in brackets", HEAD + "【牵头单位】市商务局【配合单位】".repeat(MANY / 10)),
                hostile("bullets", HEAD + "\n" + "—".repeat(MEGABYTE) + "责任单位：市商务局"));
    }

    static Stream<Arguments> hostileLayouts() {
        return Stream.of(
                hostile("one line", "促进数字贸易改革创新发展".repeat(MEGABYTE / 12)),
                hostile("one line of sentences", HEAD + "推动外资落地。".repeat(MEGABYTE / 7)),
                hostile("one line of digits", "1".repeat(MEGABYTE)),
                hostile("one line of numerals", "一".repeat(MEGABYTE)),
                hostile("decimals", HEAD + "1.5".repeat(MANY)),
                hostile("blanks", " ".repeat(MEGABYTE)),
                hostile("wide blanks", "　".repeat(MEGABYTE)),
                hostile("blanks in a line", HEAD + " ".repeat(MEGABYTE) + "尾"),
                hostile("empty lines", "\n".repeat(MEGABYTE)),
                hostile("form feeds", "\f".repeat(MEGABYTE)),
                hostile("page numbers", "— 4 —\n".repeat(MANY)),
                hostile("tables of contents", "目录\n一、甲\n".repeat(MANY)),
                hostile("signatures", HEAD + "\n" + "市商务局\n".repeat(MANY) + "2024年5月6日"),
                hostile("copies", HEAD + "\n抄送：市商务局。" + "\n市科技局。".repeat(MANY)),
                hostile("bare numbers between empty lines", "4\n\n".repeat(MANY)),
                hostile("bare numbers far from a page", "4\n".repeat(MANY)),
                hostile("numbers before many blanks", ("4\n" + " ".repeat(1000)).repeat(1000)),
                hostile("short lines", "甲\n".repeat(MANY)),
                hostile("running heads", "\f公报\n正文\n".repeat(MANY)),
                hostile("markers", HEAD + "\n（一）".repeat(MANY)),
                hostile("markers on one line", HEAD + "一、".repeat(MANY)),
                hostile("items", HEAD + "\n1.标题。正文。".repeat(MANY)),
                hostile("nested items", HEAD + "\n一、甲\n（一）乙\n1.丙\n（1）丁\n①戊".repeat(MANY / 5)),
                hostile("dates", "2024年1月1日".repeat(MANY)),
                hostile("document numbers", "云政发〔2024〕1号".repeat(MANY)),
                hostile("titles on lines", "云溪市实施方案\n".repeat(MANY)),
                hostile("addressees", "各区人民政府，".repeat(MANY) + "："),
                hostile("copies", HEAD + "\n抄送：" + "市委，".repeat(MANY)),
                hostile("tail lines", HEAD + "\n相关链接".repeat(MANY)),
                hostile("targets", HEAD + "到2029年，规模达到2600亿元，".repeat(MANY / 10)),
                hostile("percentages", HEAD + "增长5%、".repeat(MANY)),
                hostile("asterisks", HEAD + "*".repeat(MEGABYTE)),
                hostile("hash signs", "#\n".repeat(MANY)));
    }

    static Stream<Arguments> hostileTables() {
        String head = "云溪市任务分工表\n序号\t任务\t责任单位\n";
        String row = "1\t修订预案\t市应急局\n";
        String bars = "云溪市任务分工表\n|序号|任务|责任单位|\n";
        return Stream.of(
                hostile("tabs", "\t".repeat(MEGABYTE)),
                hostile("bars", "|".repeat(MEGABYTE)),
                hostile("tabs behind a head", head + "1" + "\t".repeat(MANY) + "甲"),
                hostile("bars behind a head", bars + "|".repeat(MANY)),
                hostile("columns", head.replace("\n序号", "\n" + "甲\t".repeat(MANY) + "序号") + row),
                hostile("heads", head.repeat(MANY / 10)),
                hostile("heads with a row", (head + row).repeat(MANY / 10)),
                hostile("rows", head + row.repeat(MANY)),
                hostile("rows without words", head + "-\t/\t—\n".repeat(MANY)),
                hostile("rows without numbers", head + "\t修订预案\t市应急局\n".repeat(MANY)),
                hostile("headings", head + ("一、甲\n" + row).repeat(MANY / 2)),
                hostile("headings in rows", head + "甲\t\t\n".repeat(MANY)),
                hostile("headings without rows", head + "一、甲\n".repeat(MANY)),
                hostile("tables in items", ("一、甲\n" + head + row + "乙。\n").repeat(MANY / 10)),
                hostile("a long cell", head + "1\t修订预案\t" + "市应急局、".repeat(MANY)),
                hostile("a long number", head + "1".repeat(MEGABYTE) + "\t修订预案\t市应急局"),
                hostile("rows before annexes", head + row.repeat(MANY) + "附件\n".repeat(MANY)),
                hostile("rules", bars + "|---|---|---|\n".repeat(MANY)));
    }

    /** Explaining parses first, so that it takes longer than either. */
    @ParameterizedTest(name = "{0}")
    @MethodSource({"differentWords", "hostileTexts", "hostileLayouts", "hostileTables"})
    void itEndsSoon(String name, String text) {
        List<Stretch> stretches = soon(() -> OfficialTextParser.standard().explain(text, "hostile"));
        int length =
                stretches.stream().mapToInt(stretch -> stretch.text().length()).sum();
        assertThat(length).as(name).isIn(0, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "\r\n", "\f", "　　", "\ufeff", "\u200b", "— 4 —", "\n\n- 1 -\n\f", "***", "----"})
    void aTextWithoutAWordIsOneFinding(String text) {
        Result<Plan> result = parse(text);
        assertThat(result.value()).isEmpty();
        assertThat(result.findings()).extracting(Finding::id).containsExactly("text.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\ud83d",
                "\ude00",
                "甲\u0000乙",
                "\ud83d\ud83d",
                "\ude00\ud83d",
                "一、\ud83d",
                "（责任单位：\ude00）",
                "\uffff"
            })
    void brokenCharactersDoNoHarm(String text) {
        Result<Plan> result = parse(HEAD + text + "（责任单位：市商务局" + text + "、市科技局）" + text);
        assertThat(result.value()).isPresent();
        parse(text);
    }

    @Test
    void aMegabyteOfAPlanIsReadWhole() {
        String items = "\n（一）推动外资落地。吸引外资开展业务。（责任单位：市商务局、市科技局）".repeat(MEGABYTE / 36);
        Plan plan = parse("云溪市实施方案\n一、标题" + items).value().orElseThrow();
        assertThat(plan.measures())
                .hasSizeGreaterThan(29_000)
                .allMatch(measure -> measure.responsibility().responsible().size() == 2);
    }
}
