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
}
