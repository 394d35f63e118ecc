package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BracketPairsTest {
    private static BracketPairs of(String words) {
        return new BracketPairs(Logical.of(words), 20);
    }

    @Test
    void partnersKnowEachOther() {
        BracketPairs pairs = of("甲（乙〔丙〕丁）戊");
        assertThat(pairs.partner(1)).isEqualTo(7);
        assertThat(pairs.partner(7)).isEqualTo(1);
        assertThat(pairs.partner(3)).isEqualTo(5);
        assertThat(pairs.partner(0)).isEqualTo(-1);
    }

    @Test
    void aBracketWithoutAPartnerNearByHasNone() {
        assertThat(of("甲）乙（丙").partner(1)).isEqualTo(-1);
        assertThat(of("甲）乙（丙").partner(3)).isEqualTo(-1);
        assertThat(of("（" + "甲".repeat(20) + "）").partner(0)).isEqualTo(-1);
        assertThat(of("（" + "甲".repeat(19) + "）").partner(0)).isEqualTo(20);
    }

    @Test
    void aHeadingBeginsAnew() {
        LogicalText text = Logical.of("推动甲（乙发展。\n二、推动丙）发展。");
        int open = text.indexOf("（", 0, text.length());
        assertThat(new BracketPairs(text, 20).partner(open)).isEqualTo(-1);
    }

    @Test
    void manyBracketsInEachOtherArePairedFromTheInside() {
        BracketPairs pairs = new BracketPairs(Logical.of("〔".repeat(100) + "〕".repeat(100)), 1000);
        assertThat(pairs.partner(99)).isEqualTo(100);
        assertThat(pairs.partner(36)).isEqualTo(163);
        assertThat(pairs.partner(35)).isEqualTo(-1);
    }
}
