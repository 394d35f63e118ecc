package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChunksTest {
    private static List<String> cut(String words) {
        LogicalText text = Logical.of(words);
        Chunks chunks = new Chunks(text, 0, text.length());
        List<String> found = new ArrayList<>();
        while (chunks.next()) {
            found.add(text.squeezed(chunks.start(), chunks.end()));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各市、州、县人民政府",
                "各市、县、区人民政府",
                "各县（市、区）人民政府",
                "市、区机关事务管理局",
                "省、市、县政府",
                "有关市、县人民政府",
                "各市、县（区）人民政府",
                "滨港新区政府（自贸区管委会、保税区管委会）"
            })
    void aPhraseThatSharesItsNounIsOneChunk(String phrase) {
        assertThat(cut(phrase)).containsExactly(phrase);
        assertThat(cut("市商务委、" + phrase)).containsExactly("市商务委", phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市商务委、市科委|市商务委 市科委",
                "市商务委，市科委；市财政局。各区政府|市商务委 市科委 市财政局 各区政府",
                "市发展改革委、工业和信息化局|市发展改革委 工业和信息化局",
                "广州、深圳市政府|广州 深圳市政府",
                "各区政府、市商务委|各区政府 市商务委",
                "各区、市商务委|各区 市商务委",
                "各县（市、区）人民政府、各管委会|各县（市、区）人民政府 各管委会",
                "市商务委配合单位：市科委|市商务委 配合单位：市科委",
                "、、市商务委、|市商务委"
            })
    void aClauseIsCutBetweenBodies(String words, String chunks) {
        assertThat(cut(words)).containsExactly(chunks.split(" "));
    }

    @Test
    void aChunkKnowsTheSeparatorBehindIt() {
        LogicalText text = Logical.of("甲、乙，丙；丁");
        Chunks chunks = new Chunks(text, 0, text.length());
        StringBuilder separators = new StringBuilder();
        while (chunks.next()) {
            separators.append(chunks.separator());
        }
        assertThat(separators).hasToString("、，；\0");
    }
}
