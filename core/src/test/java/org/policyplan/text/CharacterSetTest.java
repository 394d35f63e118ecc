package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyplan.model.ChineseNumeral;

final class CharacterSetTest {
    @Test
    void aSetHasItsCharactersAndNoOthers() {
        CharacterSet set = CharacterSet.of("（(", "〔").and('1', '3').and(CharacterSet.of("\uFFFF"));
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(set.has((char) c)).isEqualTo("（(〔123\uFFFF".indexOf(c) >= 0);
        }
    }

    @Test
    void everyNumeralMayBeginAMarker() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (ChineseNumeral.isNumeral(c)) {
                assertThat(MarkerReader.mayBegin(c)).isTrue();
            }
        }
        assertThat(MarkerReader.mayBegin('推')).isFalse();
    }
}
