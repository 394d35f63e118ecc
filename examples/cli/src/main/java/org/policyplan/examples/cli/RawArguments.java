package org.policyplan.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Arguments as typed, where Java lost them: without a UTF-8 locale (LANG unset, as in many containers) it turns each byte of 市商务委 into U+FFFD.
 * Linux keeps the bytes.
 */
final class RawArguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char LOST = '\uFFFD';

    private RawArguments() {}

    static String[] recover(String[] args) {
        boolean lost = Arrays.stream(args).anyMatch(arg -> arg.indexOf(LOST) >= 0);
        return lost && Files.isReadable(COMMAND_LINE) ? recover(args, COMMAND_LINE) : args;
    }

    static String[] recover(String[] args, Path commandLine) {
        try {
            String typed = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(commandLine)))
                    .toString();
            String[] all = typed.split("\0", -1);
            int from = all.length - 1 - args.length;
            return from < 0 ? args : Arrays.copyOfRange(all, from, all.length - 1);
        } catch (CharacterCodingException e) {
            return args;
        } catch (IOException e) {
            return args;
        }
    }
}
