package org.policyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {
    @ParameterizedTest
    @CsvSource({
        "一,CHINESE,1",
        "（二十）,BRACKETED_CHINESE,20",
        "12,ARABIC,12",
        "（3）,BRACKETED_ARABIC,3",
        "3）,HALF_BRACKETED_ARABIC,3",
        "①,CIRCLED,1",
        "⑳,CIRCLED,20",
        "㉑,CIRCLED,21",
        "㊱,CIRCLED,36",
        "㊿,CIRCLED,50",
        "第三条,ARTICLE,3",
        "第一章,CHAPTER,1",
        "第二节,DIVISION,2",
        "第四部分,PART,4"
    })
    void everyStyleIsReadAndWritten(String text, MarkerStyle style, int number) {
        Marker marker = Marker.parse(text).orElseThrow();
        assertThat(marker).isEqualTo(new Marker(style, number)).hasToString(text);
    }

    @Property
    void everyNumberOfEveryStyleIsReadBack(
            @ForAll MarkerStyle style, @ForAll @IntRange(min = 1, max = 9999) int number) {
        int inRange = style == MarkerStyle.CIRCLED ? 1 + number % 50 : number;
        assertThat(Marker.parse(style.format(inRange))).contains(new Marker(style, inRange));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "、", "一、", "（一", "一）", "(一)", "第条", "（）", "甲", "0", "第3三条", "１", "一1"})
    void otherTextsAreNone(String text) {
        assertThat(Marker.parse(text)).isEmpty();
    }

    @Property
    void anyTextIsReadOrRefusedButNeverThrows(@ForAll String text) {
        Marker.parse(text);
        Marker.parse("（" + text + "）");
    }

    @Test
    void numbersOutOfRangeAreNotWritten() {
        assertThatThrownBy(() -> MarkerStyle.CHINESE.format(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarkerStyle.ARABIC.format(10_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarkerStyle.CIRCLED.format(51)).isInstanceOf(IllegalArgumentException.class);
    }
}
