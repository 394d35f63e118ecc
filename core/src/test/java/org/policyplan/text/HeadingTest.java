package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadingTest {
    private static Heading read(String words, boolean goesOn) {
        LogicalText text = Logical.of(words.replace('⏎', '\n'));
        return Heading.read(text, 0, text.length(), goesOn);
    }

    @ParameterizedTest
    @CsvSource({
        "先行先试增值电信扩大开放。发挥临港新片区优势。,12,13",
        "推动重点领域发展⏎围绕重点领域推动发展。,8,8",
        "主要任务：⏎围绕重点领域推动发展。,4,5",
        "打造“丝路电商”合作先行区。推动发展。,13,14"
    })
    void theFirstSentenceOrLineIsTheHeading(String words, int end, int body) {
        Heading heading = read(words, false);
        assertThat(heading.start()).isZero();
        assertThat(heading.end()).isEqualTo(end);
        assertThat(heading.bodyStart()).isEqualTo(body);
    }

    @Test
    void theWordsOfASectionBeforeItsItemsAreItsHeading() {
        assertThat(read("大力发展数字交付服务贸易", true).end()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推动临港新片区以及浦东新区数字基础设施优势充分发挥，推动外资全资互联网数据中心、内容分发网络及应用商店落地，扩大开放。吸引外资。",
                "推动外资落地；吸引外资开展互联网接入服务。",
                "推动外资落地！吸引外资开展互联网接入服务。"
            })
    void aLongSentenceOrOneThatDoesNotEndInAFullStopIsNone(String words) {
        Heading heading = read(words, false);
        assertThat(heading.isEmpty()).isTrue();
        assertThat(heading.bodyStart()).isZero();
    }

    @Test
    void noWordsHaveNoHeading() {
        assertThat(read("", false).isEmpty()).isTrue();
    }
}
