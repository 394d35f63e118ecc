package org.policyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    private static final DocumentNumber SHANGHAI = new DocumentNumber("沪府办发", 2024, 31);

    @Test
    void isWrittenWithSixAngledBracketsAndReadBack() {
        assertThat(SHANGHAI).hasToString("沪府办发〔2024〕31号");
        assertThat(DocumentNumber.parse("沪府办发〔2024〕31号")).contains(SHANGHAI);
    }

    @Property
    void everyNumberIsReadBack(
            @ForAll @IntRange(min = 1900, max = 2999) int year, @ForAll @IntRange(min = 1, max = 999_999) int serial) {
        DocumentNumber number = new DocumentNumber("国办发", year, serial);
        assertThat(DocumentNumber.parse(number.toString())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沪府办发 〔２０２４〕３１号",
                "沪府办发[2024]31号",
                "沪府办发（2024）31号",
                "沪府办发【2024】第31号",
                "沪府办发〔2024〕031号",
                "沪府办发　〔2024〕 31 号"
            })
    void looseFormsMeanTheSame(String text) {
        assertThat(DocumentNumber.parse(text)).contains(SHANGHAI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "号",
                "沪府办发",
                "〔2024〕31号",
                "沪府办发〔24〕31号",
                "沪府办发〔2024〕号",
                "沪府办发〔2024〕31",
                "沪府办发〔2024〕0号",
                "沪府办发〔1824〕31号",
                "沪府办发2024〕31号",
                "沪府办发〔2024〕三十一号",
                "沪府办发〔2024〕31号文",
                "沪，发〔2024〕31号"
            })
    void otherTextsAreNone(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @Property
    void anyTextIsReadOrRefusedButNeverThrows(@ForAll String text) {
        DocumentNumber.parse(text + "〔2024〕1号");
        DocumentNumber.parse("沪〔2024〕" + text);
    }

    @Test
    void impossibleNumbersAreNotMade() {
        assertThatThrownBy(() -> new DocumentNumber(" ", 2024, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("沪", 1899, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("沪", 3000, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("沪", 2024, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
