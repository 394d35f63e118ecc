package org.policyplan.examples.tasktable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {
    private final SheetNames names = new SheetNames();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "市商务委,市商务委",
                "a[b]c:d*e?f/g\\h,a_b_c_d_e_f_g_h",
                "'''市商务委',市商务委",
                "\"''\",_",
                "\" \",_",
                "History,History (2)"
            })
    void namesAreLegal(String wanted, String given) {
        assertThat(names.next(wanted)).isEqualTo(given);
    }

    @Test
    void sameNameInAnotherCaseGetsANumber() {
        assertThat(names.next("DEPA")).isEqualTo("DEPA");
        assertThat(names.next("depa")).isEqualTo("depa (2)");
        assertThat(names.next("DEPA")).isEqualTo("DEPA (3)");
    }

    @Test
    void longNamesThatBeginAlikeStayApart() {
        String first = names.next("市".repeat(40));
        String second = names.next("市".repeat(40) + "委");
        assertThat(first).isEqualTo("市".repeat(31));
        assertThat(second).isEqualTo("市".repeat(27) + " (2)");
    }

    @Test
    void cutNeverSplitsACharacterOrEndsInAnApostrophe() {
        assertThat(names.next("a" + "𠀀".repeat(20))).isEqualTo("a" + "𠀀".repeat(15));
        assertThat(names.next("aa" + "𠀀".repeat(20))).isEqualTo("aa" + "𠀀".repeat(14));
        assertThat(names.next("b".repeat(30) + "''c")).isEqualTo("b".repeat(30));
    }
}
