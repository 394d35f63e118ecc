package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkerScannerTest {
    private static List<String> markers(String words) {
        LogicalText text = Logical.of(words);
        List<Clause> clauses = new ClauseScanner(text).scan(0, text.length());
        return new MarkerScanner(text, clauses)
                .scan(0, text.length()).stream()
                        .map(hit -> text.squeezed(hit.start(), hit.end()))
                        .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "at the start of lines|一、甲⏎（一）乙。⏎（二）丙。|一、 （一） （二）",
                "behind sentences|一、甲。（一）乙。正文。（二）丙。|一、 （一） （二）",
                "behind clauses|（一）甲。正文（责任单位：市商务局）（二）乙。正文。|（一） （二）",
                "behind a heading without a stop|一、重点任务（一）甲。正文。（二）乙。|一、 （一） （二）",
                "not among words|一、推动一、二、三产业融合。正文。|一、",
                "not in a sentence|一、按照第二条执行，落实（二）项要求。|一、",
                "not out of turn behind a sentence|1.甲。正文。7.乙。|1.",
                "not in a clause|一、甲。正文。（责任单位：1.市商务局；2.市科技局）|一、",
                "not for decimals|1.甲。达到1.5倍。2.乙。增长2.5倍。|1. 2.",
                "beginning again|一、甲⏎（一）乙⏎二、丙⏎（一）丁|一、 （一） 二、 （一）",
                "not far beyond the last|一、甲⏎九十九、乙|一、",
                "after a skipped one|一、甲⏎三、乙|一、 三、"
            })
    void aMarkerHeadsAnItem(String where, String words, String markers) {
        assertThat(markers(words.replace('⏎', '\n'))).as(where).isEqualTo(List.of(markers.split(" ")));
    }
}
