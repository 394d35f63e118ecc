package org.policyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "'ab',0,1,1", "'ab',2,1,3", "'a\nb',2,2,1", "'a\r\nb',1,1,2", "'a\r\nb',2,1,3", "'a\r\nb',3,2,1",
                "'a\rb',2,2,1",
        "'a\n\nb',2,2,1", "'a\n\nb',3,3,1", "'a\n',2,2,1", "'a\r',2,2,1", "'𠮷b',2,1,2", "'𠮷b',3,1,3",
                "'x\n😀𠮷b',6,2,3",
        "'😀\n𠮷b',5,2,2"
    })
    void lineAndColumnCountFromOneInCodePoints(String text, int offset, int line, int column) {
        String real = text.replace("\\n", "\n").replace("\\r", "\r");
        assertThat(Source.of("x", real).position(offset)).isEqualTo(new Position(line, column, offset));
    }

    @Property
    void aBufferHasThePlacesOfItsText(@ForAll("texts") String text) {
        Source source = Source.of("x", text);
        CharBuffer part = CharBuffer.wrap(("\n𠮷" + text + "\n").toCharArray(), 3, text.length());
        for (CharBuffer buffer : List.of(part, part.slice(), part.asReadOnlyBuffer())) {
            Source same = Source.of("x", buffer);
            for (int i = 0; i <= text.length(); i++) {
                assertThat(same.position(i)).isEqualTo(source.position(i));
            }
        }
    }

    @Property
    void everyOffsetHasThePlaceThatAPlainScanFinds(@ForAll("texts") String text) {
        Source source = Source.of("x", text);
        int line = 1;
        int column = 1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inPair =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!inPair) {
                assertThat(source.position(i)).isEqualTo(new Position(line, column, i));
                boolean ends = i < text.length()
                        && (text.charAt(i) == '\n'
                                || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
                line += ends ? 1 : 0;
                column = ends ? 1 : column + 1;
            }
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> texts() {
        return net.jqwik.api.Arbitraries.of("a", "\n", "\r", "\r\n", "𠮷", "😀", "中", "\uD842")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 200)
    void placesFarIntoATextAreThoseOfAPlainScanToo(@ForAll("texts") String text) {
        everyOffsetHasThePlaceThatAPlainScanFinds("中".repeat(1024 - text.length() / 2) + text);
    }

    @Test
    void aTextThatIsNoStringHasTheSamePlaces() {
        StringBuilder text = new StringBuilder("a\r\n𠮷\nb");
        assertThat(Source.of("x", text).position(6)).isEqualTo(new Position(3, 1, 6));
    }

    @Test
    void aPlaceOutsideTheTextIsRefused() {
        Source source = Source.of("x", "ab");
        assertThatThrownBy(() -> source.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void anOriginKnowsItsEndsAndItsParts() {
        Source source = Source.of("plan.yaml", "a: 1\nlead: [x, y]\n");
        Origin origin = Origin.of(source, 0, 17, new String[] {"a", "lead", "lead"}, new int[] {3, 4, 12, 13, 15, 16});
        assertThat(origin).hasToString("plan.yaml:1:1");
        assertThat(origin.file()).isEqualTo("plan.yaml");
        assertThat(origin.source()).hasToString("plan.yaml").isSameAs(source);
        assertThat(origin.to()).hasToString("2:13");
        assertThat(origin.part("a").map(Origin::from)).contains(new Position(1, 4, 3));
        assertThat(origin.part("lead", 1).map(Origin::from)).contains(new Position(2, 11, 15));
        assertThat(origin.part("lead", 1).map(Origin::end)).contains(16);
        assertThat(origin.part("lead", 2)).isEmpty();
        assertThat(origin.part("other")).isEmpty();
    }

    @Test
    void aBuiltOriginIsTheSameAsOneOfArrays() {
        Source source = Source.of("plan.yaml", "a: 1\nlead: [x, y]\n");
        Origin.Builder builder = Origin.builder(source, 0, 17, 5)
                .part("a", 3, 4)
                .part("lead", 12, 13)
                .part("lead", 15, 16);
        Origin origin = builder.build();
        assertThat(origin.end()).isEqualTo(17);
        assertThat(origin.part("a").map(Origin::from)).contains(new Position(1, 4, 3));
        assertThat(origin.part("lead", 1).map(Origin::from)).contains(new Position(2, 11, 15));
        assertThat(origin.part("lead", 2)).isEmpty();
        assertThatThrownBy(() -> builder.part("b", 0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Origin.builder(source, 2, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalityIsByFileAndSpan() {
        Source source = Source.of("x", "abc");
        assertThat(Origin.of(source, 1, 2))
                .isEqualTo(Origin.of(Source.of("x", "abc"), 1, 2))
                .hasSameHashCodeAs(Origin.of(source, 1, 2))
                .isNotEqualTo(Origin.of(source, 1, 3))
                .isNotEqualTo(Origin.of(source, 0, 2))
                .isNotEqualTo(Origin.of(Source.of("y", "abc"), 1, 2))
                .isNotEqualTo("x:1:2");
    }

    @Test
    void aSpanThatIsNoneIsRefused() {
        Source source = Source.of("x", "abc");
        assertThatThrownBy(() -> Origin.of(source, -1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Origin.of(source, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Origin.of(source, 0, 1, new String[] {"a"}, new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
