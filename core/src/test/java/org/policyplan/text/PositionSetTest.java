package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PositionSetTest {
    private static PositionSet of(int length, int... positions) {
        PositionSet set = new PositionSet(length);
        for (int position : positions) {
            set.add(position);
        }
        return set;
    }

    @Test
    void theNextPositionIsTheFirstFromOneOn() {
        PositionSet set = of(1000, 3, 63, 64, 700);
        assertThat(set.next(0, 1000)).isEqualTo(3);
        assertThat(set.next(3, 1000)).isEqualTo(3);
        assertThat(set.next(4, 1000)).isEqualTo(63);
        assertThat(set.next(64, 1000)).isEqualTo(64);
        assertThat(set.next(65, 1000)).isEqualTo(700);
    }

    @Test
    void noPositionLiesAtTheEndOrBehindIt() {
        PositionSet set = of(1000, 3, 700);
        assertThat(set.next(4, 700)).isEqualTo(700);
        assertThat(set.next(4, 10)).isEqualTo(10);
        assertThat(set.next(701, 1000)).isEqualTo(1000);
        assertThat(set.next(20, 10)).isEqualTo(10);
    }

    @Test
    void positionsOutsideTheTextAreNotInTheSet() {
        PositionSet set = of(64, 0, 63, 64);
        assertThat(set.has(0)).isTrue();
        assertThat(set.has(1)).isFalse();
        assertThat(set.has(63)).isTrue();
        assertThat(set.has(64)).isTrue();
        assertThat(set.has(-1)).isFalse();
        assertThat(set.has(128)).isFalse();
    }
}
