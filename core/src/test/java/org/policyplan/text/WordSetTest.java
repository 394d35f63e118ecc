package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordSetTest {
    private static final WordSet WORDS = WordSet.of("不低于 低于", "不", "个百分点 个");

    @Test
    void theLongestWordWins() {
        assertThat(WORDS.lengthAt("不低于5家", 0, 5)).isEqualTo(3);
        assertThat(WORDS.lengthBefore("产值不低于", 5, 0)).isEqualTo(3);
    }

    @Test
    void aWordReachesNeitherBeyondTheEndNorBeforeTheStart() {
        assertThat(WORDS.lengthAt("不低于", 0, 2)).isEqualTo(1);
        assertThat(WORDS.lengthBefore("不低于", 3, 1)).isEqualTo(2);
        assertThat(WORDS.lengthAt("不", 1, 1)).isZero();
        assertThat(WORDS.lengthBefore("不", 0, 0)).isZero();
    }

    @Test
    void charactersThatShareASlotAreToldApart() {
        WordSet one = WordSet.of("个");
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            assertThat(one.lengthAt(String.valueOf(c), 0, 1)).isEqualTo(c == '个' ? 1 : 0);
        }
    }

    @Test
    void theFirstAndTheLastWordOfAStretchAreFound() {
        String text = "增长5个百分点、3个";
        assertThat(WORDS.firstIn(text, 0, text.length())).isEqualTo(3);
        assertThat(WORDS.lastEndIn(text, 0, text.length())).isEqualTo(text.length());
        assertThat(WORDS.firstIn(text, 0, 3)).isEqualTo(-1);
        assertThat(WORDS.lastEndIn(text, 0, 3)).isEqualTo(-1);
        assertThat(WORDS.isIn("增长")).isFalse();
    }

    @Test
    void aStretchIsAWordOnlyAsAWhole() {
        assertThat(WORDS.contains("不低于", 1, 3)).isTrue();
        assertThat(WORDS.contains("不低", 0, 2)).isFalse();
        assertThat(WORDS.contains("不低", 0, 0)).isFalse();
        assertThat(WORDS.isHeadOf("个人")).isTrue();
        assertThat(WORDS.isTailOf("个人")).isFalse();
    }

    @Test
    void aUnionHoldsTheWordsOfAll() {
        WordSet union = WordSet.union(WORDS, WordSet.of("家"));
        assertThat(union.isIn("5家")).isTrue();
        assertThat(union.lengthAt("不低于", 0, 3)).isEqualTo(3);
    }
}
