package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.Deadline;

final class TargetHintsTest {
    private static boolean mayStateTarget(String words) {
        LogicalText text = Logical.of(words);
        return TargetHints.mayStateTarget(text, 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统一规划，进一步推动一体化发展。",
                "到2025年底前完成。",
                "2025年6月30日前完成。",
                "推动5G发展。",
                "打造一个平台。",
                "第三方机构。",
                "十分重要。",
                "建设一批园区。"
            })
    void aStretchWithoutAQuantityStatesNone(String words) {
        assertThat(mayStateTarget(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "企业达到10家。",
                "产值翻一番。",
                "比重达到百分之五。",
                "培育三家企业。",
                "引进至少一家企业。",
                "培育一家以上企业。",
                "增长一倍。",
                "超过1.5万亿元。",
                "覆盖10余个县。"
            })
    void aStretchWithAQuantityMayStateOne(String words) {
        assertThat(mayStateTarget(words)).isTrue();
    }

    /** What the close reading finds, the quick look never denies. */
    @Property(tries = 2000)
    void noTargetIsDenied(@ForAll("blocks") String block) {
        LogicalText text = Logical.of(block);
        boolean states = text.length() > 0
                && !new TargetExtractor().extract(text.text(0, text.length())).isEmpty();
        assertThat(!states || TargetHints.mayStateTarget(text, 0, text.length()))
                .as(block)
                .isTrue();
    }

    @Property(tries = 1000)
    void noDateIsDenied(@ForAll("blocks") String block) {
        LogicalText text = Logical.of(block);
        TargetContext context = new TargetContext(true, null, 2024);
        Deadline deadline = new TargetExtractor().deadlineAfter(text.text(0, text.length()), context);
        assertThat(deadline == null || TargetHints.mayHoldDate(text, 0, text.length()))
                .as(block)
                .isTrue();
    }

    @Provide
    Arbitrary<String> blocks() {
        return Arbitraries.of(
                        "到", "2025年", "6月", "30日", "底前", "，", "。", "、", "企业", "产值", "培育", "达到", "增长", "至少", "不低于", "力争",
                        "10", "1.5", "3", "一", "两", "三", "十", "二十", "百分之", "翻", "番", "第", "余", "多", "—", "至", "万", "亿元",
                        "家", "个", "个百分点", "项", "%", "倍", "公里", "人", "以上", "左右", "以内", "的", "园区", "建设", "今年", "年底",
                        "“十四五”期间", "目标", " ", "每年", "新增", "（", "）")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
