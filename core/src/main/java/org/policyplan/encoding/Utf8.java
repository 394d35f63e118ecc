package org.policyplan.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Origin;
import org.policyplan.model.Source;

/**
 * Decodes a file strictly: UTF-8 with or without a byte order mark.
 *
 * <p>Other encodings are named and refused: UTF-16, UTF-32 and GB18030 (with GBK); all else has its byte offset and line.
 */
public final class Utf8 {
    private static final int BOM_LENGTH = 3;

    /** The lowest bit of each of eight bytes. */
    private static final long LOWEST_BITS = 0x0101010101010101L;

    private final String name;
    private final byte[] bytes;

    private Utf8(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Decodes the bytes of a file.
     *
     * @param name name of the file, for the place of the finding
     * @param bytes its bytes
     * @return the text without its byte order mark, in an array of its own that holds nothing else; or the one error {@code encoding.utf16},
     *     {@code encoding.gb18030} or {@code encoding.invalid}
     */
    public static Result<CharBuffer> decode(String name, byte[] bytes) {
        return new Utf8(name, bytes).decode();
    }

    private Result<CharBuffer> decode() {
        String wide = wideEncoding();
        if (wide != null) {
            return fault("encoding.utf16", "", wide);
        }
        int from = hasBom() ? BOM_LENGTH : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(length(from));
        CoderResult result = strict(StandardCharsets.UTF_8).decode(in, out, true);
        out.flip();
        return result.isUnderflow() ? Result.of(out, List.of()) : invalid(out.toString(), in.position());
    }

    /** The number of UTF-16 units that the bytes from an index on make: none where a character goes on, two for one of four bytes. */
    private int length(int from) {
        ByteBuffer eights = ByteBuffer.wrap(bytes);
        int units = bytes.length - from;
        int at = from;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            units += surplus(eights.getLong(at));
        }
        for (; at < bytes.length; at++) {
            units += surplus(bytes[at] & 0xFF);
        }
        return units;
    }

    /** By how many the units that eight bytes make are more than the bytes: fewer by each {@code 10……}, more by each {@code 1111…}. */
    private static int surplus(long bytes) {
        long goesOn = bytes >>> 7 & ~bytes >>> 6 & LOWEST_BITS;
        long isPair = bytes >>> 7 & bytes >>> 6 & bytes >>> 5 & bytes >>> 4 & LOWEST_BITS;
        return Long.bitCount(isPair) - Long.bitCount(goesOn);
    }

    private boolean hasBom() {
        return bytes.length >= BOM_LENGTH && at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF;
    }

    private int at(int index) {
        return bytes[index] & 0xFF;
    }

    private @Nullable String wideEncoding() {
        if (bytes.length < 2) {
            return null;
        }
        int first = at(0) << 8 | at(1);
        int second = bytes.length < 4 ? -1 : at(2) << 8 | at(3);
        if (first == 0xFFFE) {
            return second == 0 ? "UTF-32LE" : "UTF-16LE";
        }
        if (first == 0 && (second == 0xFEFF || second > 0 && second < 0x80)) {
            return "UTF-32BE";
        }
        if (first == 0xFEFF || isAsciiPair(at(1), at(0)) && (second < 0 || at(2) == 0)) {
            return "UTF-16BE";
        }
        return isAsciiPair(at(0), at(1)) && (second <= 0 || at(3) == 0) ? "UTF-16LE" : null;
    }

    private static boolean isAsciiPair(int low, int high) {
        return high == 0 && low > 0 && low < 0x80;
    }

    private Result<CharBuffer> invalid(String before, int offset) {
        int line = Source.of(name, before).position(before.length()).line();
        String id = !startsAsUtf8(before) && isChinese() ? "encoding.gb18030" : "encoding.invalid";
        return fault(id, before, Integer.toString(offset), Integer.toString(line));
    }

    private Result<CharBuffer> fault(String id, String before, String... arguments) {
        Origin place = Origin.of(Source.of(name, before), before.length(), before.length());
        return Result.of(null, List.of(Finding.error(id, place, "", arguments)));
    }

    /** Whether what stands before the first wrong byte shows that UTF-8 was meant; GB18030 hardly ever makes Chinese characters of it. */
    private static boolean startsAsUtf8(String before) {
        return before.chars().filter(c -> isWide((char) c)).limit(2).count() == 2;
    }

    /** Whether the bytes read as GB18030 give mostly Chinese; GBK and GB 2312 are parts of it. */
    private boolean isChinese() {
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strict(Charset.forName("GB18030")).decode(ByteBuffer.wrap(bytes), out, false);
        out.flip();
        int foreign = 0;
        int chinese = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            foreign += c < 0x80 ? 0 : 1;
            chinese += isWide(c) ? 1 : 0;
        }
        return !result.isError() && foreign > 0 && chinese * 10L >= foreign * 8L;
    }

    /** Whether the character is Chinese: Han, its punctuation or a full-width form. */
    private static boolean isWide(char c) {
        return c >= 0x3400 && c <= 0x9FFF
                || c > 0x3000 && c <= 0x303F
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xD840 && c <= 0xD8BF
                || c >= 0xDC00 && c <= 0xDFFF;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
