package org.policyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
    @Test
    void valuesAreCopiedInDepthAndKeepTheirOrder() {
        List<Object> list = new ArrayList<>(Arrays.asList("a", null, true, new BigDecimal("1.0"), Map.of("k", "v")));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("x-z", list);
        values.put("x-a", null);
        Extensions extensions = Extensions.of(values);
        list.clear();
        values.clear();
        assertThat(extensions.values()).containsOnlyKeys("x-z", "x-a");
        assertThat(extensions.values().keySet()).containsExactly("x-z", "x-a");
        assertThat(extensions.toString()).contains("x-z=[a, null, true, 1.0, {k=v}]");
        assertThatThrownBy(() -> extensions.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) extensions.values().get("x-z")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void onlyExtensionKeysAndPlainValuesAreTaken() {
        assertThatThrownBy(() -> Extensions.of(Map.of("title", "x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Extensions.of(Map.of("x-a", 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Extensions.of(Map.of("x-a", List.of(1.5))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void emptyOnesAreNone() {
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.of(Map.of("x-a", "1")))
                .isEqualTo(Extensions.of(Map.of("x-a", "1")))
                .hasSameHashCodeAs(Extensions.of(Map.of("x-a", "1")))
                .isNotEqualTo(Extensions.none())
                .isNotEqualTo("x");
    }
}
