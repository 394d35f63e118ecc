package org.policyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {
    @Property(tries = 9999)
    void everyNumberHasOneCanonicalNumeral(@ForAll @IntRange(min = 1, max = 9999) int value) {
        assertThat(ChineseNumeral.parse(ChineseNumeral.format(value))).hasValue(value);
        assertThat(ChineseNumeral.format(value).chars()).allMatch(c -> ChineseNumeral.isNumeral((char) (int) c));
    }

    @Property(tries = 300, seed = "5")
    void aNumeralInATextIsReadAsByItself(
            @ForAll @IntRange(min = 1, max = 9999) int value, @ForAll @IntRange(max = 3) int before) {
        String numeral = ChineseNumeral.format(value);
        String text = "第".repeat(before) + numeral + "条";
        assertThat(ChineseNumeral.parse(text, before, before + numeral.length()))
                .hasValue(value);
        assertThat(ChineseNumeral.parse(text, before, text.length())).isEmpty();
        assertThatThrownBy(() -> ChineseNumeral.parse(text, before, text.length() + 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void numeralsOfAnyCharactersAreReadOrRefusedButNeverThrow(@ForAll String text) {
        ChineseNumeral.parse(text).ifPresent(value -> assertThat(value).isBetween(1, 9999));
    }

    @ParameterizedTest
    @CsvSource({
        "一,1",
        "十,10",
        "十一,11",
        "二十,20",
        "二十三,23",
        "九十九,99",
        "一百,100",
        "一百零五,105",
        "一百一十,110",
        "一千零一十,1010",
        "一千零一,1001",
        "九千九百九十九,9999"
    })
    void canonicalNumeralsAreReadAndWritten(String text, int value) {
        assertThat(ChineseNumeral.parse(text)).hasValue(value);
        assertThat(ChineseNumeral.format(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"两千,2000", "二〇二四,2024", "廿三,23", "卅一,31", "一〇五,105", "２３,23", "23,23", "2千5百,2500"})
    void looseNumeralsAreReadToo(String text, int value) {
        assertThat(ChineseNumeral.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "零", "〇", "甲", "壹", "一百百", "十百", "二十廿", "一点五", "万", "一二三四五", " 一", "百", "-1", "0"})
    void whatIsNoNumeralIsRefused(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void numbersOutOfRangeAreNotWritten(int value) {
        assertThatThrownBy(() -> ChineseNumeral.format(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
