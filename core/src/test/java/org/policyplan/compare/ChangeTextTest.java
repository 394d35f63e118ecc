package org.policyplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policyplan.finding.Language;

class ChangeTextTest {
    @Test
    void bothCataloguesHaveTheSameKeys() {
        assertThat(ChangeText.in(Language.CHINESE).keys())
                .isEqualTo(ChangeText.in(Language.ENGLISH).keys());
    }
}
