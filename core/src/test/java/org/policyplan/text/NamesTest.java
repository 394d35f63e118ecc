package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NamesTest {
    @Test
    void aNameThatStandsAgainIsTheSame() {
        LogicalText text = LogicalText.of("市商务委、市科委、市商务委");
        Names names = new Names(text);
        assertThat(names.of(9, 13)).isEqualTo("市商务委").isSameAs(names.of(0, 4));
        assertThat(names.of(5, 8)).isEqualTo("市科委");
    }

    @Test
    void bracketsAreFullWidth() {
        LogicalText text = LogicalText.of("市局(办)、市局（办）");
        Names names = new Names(text);
        assertThat(names.of(0, 5)).isEqualTo("市局（办）").isSameAs(names.of(6, 11));
    }

    @Test
    void namesOfOneHashAreToldApart() {
        String first = "Aa市局";
        String second = "BB市局";
        assertThat(first).hasSameHashCodeAs(second);
        Names names = new Names(LogicalText.of(first + second));
        assertThat(names.of(0, 4)).isEqualTo(first);
        assertThat(names.of(4, 8)).isEqualTo(second);
    }

    @Test
    void aNameIsFoundHoweverManyStoodBefore() {
        LogicalText text = LogicalText.of("市商务委员会和市科学技术委员会、各区人民政府".repeat(20));
        Names names = new Names(text);
        for (int from = 0; from < text.length() - 40; from += 7) {
            for (int to = from + 1; to < from + 40; to++) {
                assertThat(names.of(from, to))
                        .isEqualTo(text.squeezed(from, to))
                        .isSameAs(names.of(from, to));
            }
        }
    }
}
