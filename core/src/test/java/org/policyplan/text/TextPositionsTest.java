package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextPositionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "到2025年，企业达到10家。",
                "到 2025 年，企业 达到 10 家。",
                "use of AI and 5G",
                "a b c d",
                "　甲 乙，丙 丁",
                "甲\n乙 丙\nab\ncd"
            })
    void everyCharacterHasThePositionWhereItStands(String words) {
        LogicalText text = Logical.of(words);
        for (int from = 0; from < text.length(); from++) {
            TextPositions positions = TextPositions.of(text, from, text.length());
            String lines = text.lines(from, text.length());
            int position = from;
            for (int offset = 0; offset < lines.length(); offset++) {
                boolean added = lines.charAt(offset) != text.charAt(position);
                assertThat(positions.at(offset)).isEqualTo(position);
                position += added ? 0 : 1;
            }
            assertThat(positions.at(lines.length())).isEqualTo(text.length());
        }
    }
}
