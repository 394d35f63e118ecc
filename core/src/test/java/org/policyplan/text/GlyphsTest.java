package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GlyphsTest {
    @ParameterizedTest
    @CsvSource({"５,5", "Ａ,A", "ｚ,z", "％,%", "«,《", "»,》", "⾊,色", "⽅,方", "⼀,一", "a,a", "（,（", "，,，", "。,。", "—,—", "＋,＋"
    })
    void aCharacterIsWrittenAsAPlanWritesIt(char printed, char written) {
        assertThat(Glyphs.normalize(printed)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\n', '\f', '\u00a0', '\u3000', '\u2002', '\u2003', '\ufeff', '\u200b', '\u2028', '\u0085',
                '\u0000'
            })
    void blanksOfEveryKindAreBlank(char blank) {
        assertThat(Glyphs.isBlank(blank)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'中', '〇', '㐀', '々', '\ud83d'})
    void hanCharactersAreHan(char c) {
        assertThat(Glyphs.isHan(c)).isTrue();
        assertThat(Glyphs.isChinese(c)).isTrue();
        assertThat(Glyphs.isBlank(c)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"（,）", "(,)", "〔,〕", "［,］", "【,】", "[,]"})
    void eachBracketOpensOrCloses(char opening, char closing) {
        assertThat(Glyphs.isOpening(opening)).isTrue();
        assertThat(Glyphs.isOpening(closing)).isFalse();
        assertThat(Glyphs.isClosing(closing)).isTrue();
        assertThat(Glyphs.isClosing(opening)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'：', ':', '∶'})
    void threeColonsAreColons(char c) {
        assertThat(Glyphs.isColon(c)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a,1", "5,1", "中,2", "，,2"})
    void chineseCharactersAreTwoColumnsWide(char c, int width) {
        assertThat(Glyphs.width(c)).isEqualTo(width);
    }
}
