package org.policyplan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The short table in the README of either language, between its two marks. */
enum ReadmeTable {
    /** The English one. */
    ENGLISH("README.md", """
            | | time | against the least that anyone must do |
            |---|---|---|
            | YAML of 25 KB to a plan with all its places | %s | %s × the events of the YAML engine |
            | the same, validated | %s | %s × |
            | JSON to a validated plan | %s | %s × the tokens of Jackson |
            | official text of 12 KB to a plan | %s | %s × UTF-8 decoding |
            | measures of an agency, of 23,000 | %s | %s × `HashMap.get` |
            | fresh JVM to its first plan | %s | %s × an empty JVM |
            | to its first validated plan | %s | %s × Jackson with Hibernate Validator |

            %s, JDK %s, %s, `%s`: [all tables, and which goals are met](docs/performance.md)
            """),
    /** The Chinese one. */
    CHINESE("README.zh-CN.md", """
            | | 时间 | 与不可省的最少工作相比 |
            |---|---|---|
            | 25 KB 的 YAML 到带有全部位置的方案 | %s | %s × YAML 引擎的事件 |
            | 同上，并校验 | %s | %s × |
            | JSON 到校验过的方案 | %s | %s × Jackson 的词法单元 |
            | 12 KB 的公文正文到方案 | %s | %s × UTF-8 解码 |
            | 从 23,000 项措施中查一个机构的措施 | %s | %s × `HashMap.get` |
            | 新启动的 JVM 到第一个方案 | %s | %s × 空 JVM |
            | 到第一个校验过的方案 | %s | %s × Jackson 加 Hibernate Validator |

            %s，JDK %s，%s，`%s`：[全部表格及各项目标是否达到](docs/performance.md)
            """);

    private static final String START = "<!-- performance: made by the benchmarks -->\n";
    private static final String END = "<!-- end of performance -->";

    private final String file;
    private final String pattern;

    ReadmeTable(String file, String pattern) {
        this.file = file;
        this.pattern = pattern;
    }

    Path file(Path root) {
        return root.resolve(file);
    }

    /** The page with this table between its marks. */
    String page(Results results, Path root) throws IOException {
        String page = Files.readString(file(root));
        int from = page.indexOf(START) + START.length();
        int to = page.indexOf(END);
        if (from < START.length() || to < from) {
            throw new IllegalStateException("no place for the table in " + file);
        }
        return page.substring(0, from) + table(results) + page.substring(to);
    }

    private String table(Results results) {
        return pattern.formatted(
                time(results, "yaml", "plan", "23"),
                ratio(results, "yaml", "plan", "engineEvents", "23"),
                time(results, "yaml", "validatedPlan", "23"),
                ratio(results, "yaml", "validatedPlan", "engineEvents", "23"),
                time(results, "json", "validatedPlan", "23"),
                ratio(results, "json", "validatedPlan", "tokens", "23"),
                time(results, "text", "plan", "12"),
                ratio(results, "text", "plan", "decode", "12"),
                time(results, "query", "measuresByAgency", "23000"),
                ratio(results, "query", "measuresByAgency", "hashMapGet", "23000"),
                start(results, "yaml"),
                startRatio(results, "yaml", "empty"),
                start(results, "validated"),
                startRatio(results, "validated", "jacksonValidated"),
                results.machine(),
                results.jdk(),
                results.date(),
                results.command());
    }

    private static String time(Results results, String group, String subject, String size) {
        return Comparison.time(results.median(group, subject, size, Unit.NANOSECONDS));
    }

    private static String ratio(Results results, String group, String subject, String floor, String size) {
        return Comparison.ratio(results.ratio(group, subject, floor, size, Unit.NANOSECONDS));
    }

    private static String start(Results results, String subject) {
        return Comparison.time(results.median("start", subject, "plain", Unit.MILLISECONDS) * 1e6);
    }

    private static String startRatio(Results results, String subject, String floor) {
        return Comparison.ratio(results.ratio("start", subject, floor, "plain", Unit.MILLISECONDS));
    }
}
