package org.policyplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "2600", "-0.5", "1E+15", "99999999999999999999", "0.000000000000000001"})
    void valueThatFitsStays(String value) {
        assertThat(Amount.fitting(new BigDecimal(value))).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"100000000000000000000", "1E+20", "0.0000000000000000001", "1E+2147483647", "1E-2147483647"})
    void valueThatDoesNotFitIsNoneAndNeverRounded(String value) {
        assertThat(Amount.fitting(new BigDecimal(value))).isNull();
    }
}
