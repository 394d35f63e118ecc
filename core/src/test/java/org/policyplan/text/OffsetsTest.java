package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OffsetsTest {
    @Test
    void aPositionHasTheOffsetOfItsRun() {
        Offsets offsets = new Offsets(1, 7);
        offsets.add(0, 2);
        offsets.add(3, 9);
        offsets.add(4, 20);
        assertThat(offsets.at(0)).isEqualTo(2);
        assertThat(offsets.at(2)).isEqualTo(4);
        assertThat(offsets.at(3)).isEqualTo(9);
        assertThat(offsets.at(6)).isEqualTo(22);
    }

    @Test
    void aPositionHasTheOffsetOfItsRunHoweverLongTheRunsAre() {
        Offsets offsets = new Offsets(1, 1000);
        int[] starts = {0, 1, 31, 32, 33, 95, 96, 300, 301, 302, 303, 999};
        for (int start : starts) {
            offsets.add(start, 10 * start);
        }
        int run = 0;
        for (int position = 0; position < 1000; position++) {
            run = run + 1 < starts.length && starts[run + 1] == position ? run + 1 : run;
            assertThat(offsets.at(position)).isEqualTo(9 * starts[run] + position);
        }
    }
}
