package org.policyplan.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Result;

class Utf8Test {
    private static Result<CharBuffer> decode(byte[] bytes) {
        return Utf8.decode("t", bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theArrayIsNoLongerThanTheText() {
        CharBuffer text = decode(bytes("a÷市𠮷、2600亿美元")).value().orElseThrow();

        assertThat(text.toString()).isEqualTo("a÷市𠮷、2600亿美元");
        assertThat(text.array()).hasSize(text.length());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(decode(bytes("\uFEFFid: a")).value().orElseThrow().toString())
                .isEqualTo("id: a");
    }

    @Property(tries = 2000, seed = "8")
    void everyTextIsReadAsItIs(@ForAll @Size(max = 40) int[] codePoints) {
        StringBuilder text = new StringBuilder("市");
        for (int codePoint : codePoints) {
            int any = Math.floorMod(codePoint, Character.MAX_CODE_POINT + 1);
            text.appendCodePoint(any >= Character.MIN_SURROGATE && any <= Character.MAX_SURROGATE ? '市' : any);
        }

        CharBuffer decoded = decode(bytes(text.toString())).value().orElseThrow();

        assertThat(decoded.toString()).isEqualTo(text.toString());
        assertThat(decoded.array()).hasSize(text.length());
    }

    @Property(tries = 2000, seed = "8")
    void whatAStrictDecoderRefusesIsAnErrorAtItsByte(
            @ForAll @Size(min = 1, max = 30) byte[] damage, @ForAll @IntRange(max = 12) int at) {
        byte[] bytes = bytes("市商务委，上海海关");
        for (int i = 0; i < damage.length && at + 3 + i < bytes.length; i++) {
            bytes[at + 3 + i] = damage[i];
        }

        Result<CharBuffer> decoded = decode(bytes);

        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            assertThat(decoded.value().orElseThrow().toString()).isEqualTo(strict);
        } catch (CharacterCodingException e) {
            assertThat(decoded.value()).isEmpty();
            assertThat(decoded.findings().get(0).arguments().get(0)).isEqualTo(Integer.toString(in.position()));
        }
    }

    @Test
    void aCharacterThatTheEndCutsOffIsAnErrorWhereItBegins() {
        byte[] bytes = bytes("市商务委");

        Result<CharBuffer> decoded = decode(Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(decoded.findings().get(0).id()).isEqualTo("encoding.invalid");
        assertThat(decoded.findings().get(0).arguments()).containsExactly("9", "1");
    }
}
