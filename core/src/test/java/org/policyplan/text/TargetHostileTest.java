package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetHostileTest {
    private static final String TEXT = "（二）主要目标。到2025年，苗圃、花店覆盖率分别达到8—10%、20%左右，力争“十四五”期间新建3个园区、20个平台（其中省级5个），"
            + "产值翻一番。——比2020年下降13.5%；给予最高500万元奖励，对《办法（2021）》第三条的一百家企业，6月底前完成30套（户）。";

    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(strings = {"、", "1", "（", "。"})
    void aMegabyteOfOneCharacterIsReadInLinearTime(String unit) {
        String block = unit.repeat(1 << 20);
        assertTimeoutPreemptively(LIMIT, () -> new TargetExtractor().extract(block));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "、", "1", "一", "，", "。", "（", "“", "《", "1、", "10%、", "到2025年", "培育", "10家", "A达到10%，", "占5%，", "10—",
                "翻一番", "1/", "分别10%、", "——", "比2020年", "10以上", "力争1%", "1,", "十四五", "1月", "（1）", "的5%", "高于1个百分点",
                "由1%", "10家A、"
            })
    void aQuarterOfAMegabyteOfAnythingIsReadInLinearTime(String unit) {
        String block = unit.repeat((1 << 18) / unit.length());
        assertTimeoutPreemptively(LIMIT, () -> new TargetExtractor().extract(block));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A、", "甲和"})
    void aListWithoutEndIsReadInLinearTime(String item) {
        String block = "到2025年，" + item.repeat(60_000) + "分别达到" + "10%、".repeat(60_000);
        assertTimeoutPreemptively(LIMIT, () -> new TargetExtractor().extract(block));
    }

    @Property(tries = 300)
    void everyStretchOfATextIsRead(@ForAll @IntRange(max = 150) int start, @ForAll @IntRange(max = 150) int length) {
        int from = Math.min(start, TEXT.length());
        check(TEXT.substring(from, Math.min(TEXT.length(), from + length)));
    }

    @Property(tries = 300)
    void anyMixtureOfItsCharactersIsRead(@ForAll @IntRange(max = 1_000_000) int seed) {
        StringBuilder out = new StringBuilder();
        java.util.Random random = new java.util.Random(seed);
        for (int i = 0; i < 120; i++) {
            int from = random.nextInt(TEXT.length() - 4);
            out.append(TEXT, from, from + 1 + random.nextInt(4));
        }
        check(out.toString());
    }

    @Property(tries = 200)
    void anyTextIsRead(@ForAll @StringLength(max = 80) String text) {
        check(text);
    }

    private static void check(String block) {
        for (TargetMention target : new TargetExtractor().extract(block)) {
            assertThat(target.start()).isBetween(0, target.end());
            assertThat(target.end()).isLessThanOrEqualTo(block.length());
            assertThat(target.indicator()).isNotBlank();
            assertThat(target.text()).isNotBlank();
        }
    }
}
