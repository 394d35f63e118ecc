package org.policyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "2029,2029-12-31",
        "2025-06,2025-06-30",
        "2024-02,2024-02-29",
        "2025-06-15,2025-06-15",
        "2025-12,2025-12-31"
    })
    void lastDayEndsThePeriodAndTheTextIsKept(String text, LocalDate last) {
        Deadline deadline = Deadline.parse(text).orElseThrow();
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "29",
                "20299",
                "1899",
                "3000",
                "2025-13",
                "2025-00",
                "2025-02-30",
                "2025/06",
                "2025-6",
                "2025-06-",
                "２０２９",
                "2025年",
                "+029"
            })
    void otherTextsAreNone(String text) {
        assertThat(Deadline.parse(text)).isEmpty();
    }

    @Property
    void anyTextIsReadOrRefusedButNeverThrows(@ForAll String text) {
        Deadline.parse(text).ifPresent(deadline -> assertThat(deadline).hasToString(text));
    }

    @Test
    void impossibleDatesAreNotMade() {
        assertThat(Deadline.of(2029)).isEqualTo(new Deadline(2029, null, null));
        assertThatThrownBy(() -> Deadline.of(1899)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Deadline(2025, null, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Deadline(2025, 13, null)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Deadline(2025, 2, 30)).isInstanceOf(DateTimeException.class);
    }
}
