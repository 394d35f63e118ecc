package org.policyplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.finding.Language;

class HelpTest {
    private static final List<String> COMMANDS =
            List.of("parse", "validate", "convert", "query", "agencies", "matrix", "compare", "check", "find");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Texts.in(Language.CHINESE).bundle().keySet())
                .isEqualTo(Texts.in(Language.ENGLISH).bundle().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyOptionAndFileIsDescribed(Language language) {
        for (String command : COMMANDS) {
            Run run = Run.of(command, "--help", "--lang", language.code());
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            String help = run.out().replaceAll("\n {10,}(?=\\S)", "   ");
            assertThat(help.lines().filter(line -> line.matches(" {2,6}-.*|      [A-Z]+.*")))
                    .hasSizeGreaterThan(3)
                    .allMatch(line -> line.matches(" +\\S.*\\S {2,}\\S.*[.。]"));
            assertThat(run.out()).contains(Texts.in(language).get("policyplan." + command + ".usage.description"));
        }
    }

    @Test
    void chineseHelpIsChineseThroughout() {
        String help = Run.with(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US.UTF-8"), false, "", "--help")
                .out();
        assertThat(help).startsWith("用法：policyplan").contains("选项：", "命令：", "退出码：", "显示本帮助并退出。");
        assertThat(help.lines().filter(line -> line.matches(".*[a-z]{3,} [a-z]{3,} [a-z]{3,}.*")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL,zh_CN.UTF-8,CHINESE",
        "LC_MESSAGES,zh_TW,CHINESE",
        "LANG,zh,CHINESE",
        "LANG,en_US.UTF-8,ENGLISH",
        "LC_ALL,C,ENGLISH",
        "OTHER,zh,ENGLISH"
    })
    void languageIsTheUsers(String variable, String value, Language language) {
        Map<String, String> environment = Map.of(variable, value);
        Console console = new Console(System.in, System.out, System.err, environment, Locale.ENGLISH, false);
        assertThat(console.language()).isEqualTo(language);
    }

    @Test
    void localeDecidesWhereTheEnvironmentIsSilent() {
        Console console = new Console(System.in, System.out, System.err, Map.of(), Locale.SIMPLIFIED_CHINESE, false);
        assertThat(console.language()).isEqualTo(Language.CHINESE);
    }

    @Test
    void noCommandShowsTheHelpAndFails() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: policyplan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "bogus#unexpected argument: bogus",
                "query x --agency y --bogus#unknown option: --bogus",
                "query x#missing: --agency",
                "convert x --format xml#\"xml\" is no value of --format; write yaml|json",
                "validate --lang fr x#\"fr\" is no value of --lang; write zh|en",
                "validate#missing: FILE"
            })
    void wrongUsageIsToldInOneLineAndNoTrace(String line, String message) {
        Run run = Run.of((Object[]) line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("policyplan: " + message + "\npolicyplan: try policyplan ")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "validate", "agencies", "matrix"})
    void unreadableFileIsToldInOneLine(String command, @TempDir Path folder) {
        for (Object file : List.of(folder.resolve("missing.yaml"), folder, "nul\0")) {
            Run run = Run.of(command, file);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("policyplan: can't read ").hasLineCount(1);
        }
    }

    @Test
    void versionIsShown() {
        assertThat(Run.of("--version").out()).startsWith("policyplan ").hasLineCount(1);
    }
}
