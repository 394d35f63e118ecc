package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Steps that look at landmarks alone find what they would find by looking at every character. */
final class LandmarksTest {
    private static final int VARIANTS = 15;
    private static final List<String> WORDS = List.of(
            "牵头",
            "由",
            "会同",
            "配合",
            "责任单位：",
            "（",
            "）",
            "、",
            "，",
            "。",
            "和",
            "等",
            "下同",
            "以下",
            "未明确",
            "简称",
            "2025年",
            "年底",
            "按职责分工负责",
            "排在第一位的为牵头单位",
            "一、",
            "（二）",
            "1.",
            "第三条",
            "：",
            " ",
            "\n",
            "\n\n",
            "联合",
            "各",
            "有关部门",
            "除",
            "带★",
            "分别",
            "首位",
            "逗号前",
            "翻一番",
            "十",
            "日");

    @Test
    void ofEveryFixtureAndOfThoseWithWordsPutIn() {
        Random random = new Random(7);
        for (String text : Fixtures.allTexts().toList()) {
            compare(text);
            for (int i = 0; i < VARIANTS; i++) {
                compare(withWords(text, random));
            }
        }
    }

    private static String withWords(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(12); i >= 0; i--) {
            out.insert(random.nextInt(out.length() + 1), WORDS.get(random.nextInt(WORDS.size())));
        }
        return out.toString();
    }

    private static void compare(String raw) {
        LogicalText text = Logical.of(raw);
        PositionSet everywhere = new PositionSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            everywhere.add(i);
        }
        LogicalText slow = text.withLandmarks(everywhere);

        List<Clause> clauses = new ClauseScanner(text).scan(0, text.length());
        assertThat(clauses.toString())
                .as(raw)
                .isEqualTo(new ClauseScanner(slow).scan(0, text.length()).toString());
        assertThat(markers(text, clauses)).as(raw).isEqualTo(markers(slow, clauses));
        for (Clause clause : clauses) {
            assertThat(TargetHints.mayStateTarget(text, 0, clause.end()))
                    .as(raw)
                    .isEqualTo(TargetHints.mayStateTarget(slow, 0, clause.end()));
        }
    }

    private static List<String> markers(LogicalText text, List<Clause> clauses) {
        return new MarkerScanner(text, clauses)
                .scan(0, text.length()).stream()
                        .map(hit -> hit.start() + " " + hit.printed())
                        .toList();
    }
}
