package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {
    private static Dates.Hit find(String words) {
        LogicalText text = Logical.of(words);
        return Dates.find(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "2024年12月30日,2024-12-30",
        "２０２４年１２月３０日,2024-12-30",
        "2024年7月8日,2024-07-08",
        "2024年07月08日,2024-07-08",
        "2024 年 7 月 8 日,2024-07-08",
        "二〇二四年七月八日,2024-07-08",
        "二○二四年七月八日,2024-07-08",
        "二OO八年二月二十六日,2008-02-26",
        "二〇二四年十二月三十日,2024-12-30",
        "二〇二四年十二月三十一日,2024-12-31",
        "2024年2月29日,2024-02-29"
    })
    void aDateIsRead(String words, LocalDate date) {
        assertThat(find(words)).isNotNull();
        assertThat(find(words).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年",
                "2024年12月",
                "12月30日",
                "2024年13月1日",
                "2023年2月29日",
                "24年1月1日",
                "每年1月1日",
                "2024-12-30",
                "年月日",
                ""
            })
    void otherWordsAreNoDate(String words) {
        assertThat(find(words)).isNull();
    }

    @Test
    void theFirstDateIsFoundWithItsPlace() {
        Dates.Hit hit = find("云溪市人民政府2024年7月8日（2024年8月1日起施行）");
        assertThat(hit.date()).isEqualTo(LocalDate.of(2024, 7, 8));
        assertThat(hit.start()).isEqualTo(7);
        assertThat(hit.end()).isEqualTo(16);
    }
}
