package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;

/** Files made to hurt end soon, with a finding or a value. */
final class HostileSizesTest {
    private static final String HEAD = "schemaVersion: \"1.0\"\nid: a\ntitle: 标题\n";
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration STUCK = Duration.ofSeconds(60);

    /** The time of the thread alone counts, whatever else the machine does. */
    private static Result<Plan> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return assertTimeoutPreemptively(STUCK, () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            Result<Plan> result = PlanReader.standard().read(bytes, "p");
            long used = threads.getCurrentThreadCpuTime() - start;
            assertThat(Duration.ofNanos(used)).isLessThan(SOON);
            return result;
        });
    }

    private static String id(Result<Plan> result) {
        return result.findings().get(0).id();
    }

    /** Gives the same byte without end, and counts. */
    private static final class Endless extends InputStream {
        private final long length;
        private long given;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return given++ < length ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            int some = (int) Math.min(count, length - given);
            if (some <= 0) {
                return count == 0 ? 0 : -1;
            }
            Arrays.fill(into, from, from + some, (byte) 'a');
            given += some;
            return some;
        }
    }

    @Test
    void aFileOf200MegabytesEndsInASecondAndIsNotReadToItsEnd() {
        Endless stream = new Endless(200L << 20);
        Result<Plan> result = assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> PlanReader.standard().read(stream, "p"));
        assertThat(id(result)).isEqualTo("limit.size");
        assertThat(stream.given).isLessThanOrEqualTo((16L << 20) + 1);
    }

    @Test
    void aBillionLaughsEndAtTheLimitOfFindings() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 200; i++) {
            text.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("lol]\n");
        }
        Result<Plan> result = read(text.toString());
        assertThat(result.findings())
                .hasSize(101)
                .last()
                .extracting(Finding::id)
                .isEqualTo("findings.more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{"})
    void deepNestingEndsAtTheLimit(String open) {
        Result<Plan> result = read(HEAD + "x-a:\n  " + open.repeat(100_000));
        assertThat(result.value()).isEmpty();
        assertThat(result.findings()).extracting(Finding::id).contains("limit.depth");
    }

    @Test
    void deepNestingWithFaultsEndsToo() {
        Result<Plan> result = read(HEAD + "x-a:\n  " + "!!a &b [".repeat(100_000));
        assertThat(result.value()).isEmpty();
        assertThat(result.findings()).hasSize(101);
    }

    @Test
    void deepJsonEndsAtTheLimit() {
        assertThat(id(read("{\"x-a\":" + "[".repeat(100_000)))).isEqualTo("limit.depth");
        assertThat(id(read("{\"x-a\":".repeat(100_000)))).isEqualTo("limit.depth");
    }

    @Test
    void aTextOfAMegabyteIsRead() {
        String text = "长".repeat(1 << 20);
        for (String quoted : new String[] {text, '"' + text + '"', "'" + text + "'", "|-\n  " + text}) {
            assertThat(read(HEAD + "closing: " + quoted + "\n").orThrow().closing())
                    .isEqualTo(text);
        }
        assertThat(id(read(HEAD + "closing: " + text + "长\n"))).isEqualTo("limit.scalar");
    }

    @Test
    void longCommentsBlanksTagsAndNumbersCostLinearTime() {
        int length = 2 << 20;
        assertThat(read(HEAD + "#" + "长".repeat(length) + "\n").findings()).isEmpty();
        assertThat(read(HEAD + "genre: a" + " ".repeat(length) + "\n").findings())
                .isEmpty();
        assertThat(id(read(HEAD + "genre: !" + "a".repeat(length) + " b\n"))).isEqualTo("yaml.tag");
        assertThat(id(read(HEAD + "genre: &" + "a".repeat(length) + " b\n"))).isEqualTo("yaml.anchor");
        assertThat(id(read(HEAD + "x-a: " + "1".repeat(1 << 20) + "\n"))).isEqualTo("number.range");
        assertThat(id(read(HEAD + "? " + "a".repeat(length) + "\n: b\n"))).isEqualTo("limit.scalar");
        assertThat(id(read(HEAD + "a".repeat(length) + ": b\n"))).isEqualTo("yaml.key-without-colon");
        assertThat(read(HEAD + "\n".repeat(length)).findings()).isEmpty();
    }

    @Test
    void manyKeysCostLinearTime() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            text.append("k").append(i).append(": v\nx-").append(i).append(": v\n");
        }
        assertThat(read(text.toString()).findings()).hasSize(101);
    }

    @Test
    void aRepeatedKeyCostsLinearTime() {
        assertThat(read(HEAD + "genre: a\n".repeat(200_000)).findings()).hasSize(101);
        assertThat(read(HEAD + "x-a: {" + "b: c, ".repeat(100_000) + "}\n").findings())
                .hasSize(101);
    }

    @Test
    void manyValuesEndAtTheLimit() {
        assertThat(id(read(HEAD + "x-a: [" + "a,".repeat(1_100_000) + "]\n"))).isEqualTo("limit.nodes");
        assertThat(id(read("{\"x-a\": [" + "1,".repeat(1_100_000) + "1]}"))).isEqualTo("limit.nodes");
    }

    @Test
    void manyFaultyLinesOfOneTextCostLinearTime() {
        assertThat(read(HEAD + "closing: 第\n" + "  genre:行\n".repeat(80_000)).findings())
                .hasSize(101);
        assertThat(read(HEAD + "genre: " + "\u0001".repeat(500_000) + "\n").findings())
                .hasSize(101);
    }

    @Test
    void limitsAreThoseOfTheReader() throws IOException {
        ReadLimits tight = ReadLimits.standard()
                .withMaxBytes(100)
                .withMaxDepth(2)
                .withMaxScalarLength(5)
                .withMaxNodes(6)
                .withMaxFindings(1);
        PlanReader reader = PlanReader.builder().limits(tight).build();
        assertThat(id(reader.read(new byte[101], "p"))).isEqualTo("limit.size");
        assertThat(id(reader.read("x-a: [[a]]".getBytes(StandardCharsets.UTF_8), "p")))
                .isEqualTo("limit.depth");
        assertThat(id(reader.read("x-a: abcdef".getBytes(StandardCharsets.UTF_8), "p")))
                .isEqualTo("limit.scalar");
        assertThat(id(reader.read("x-a: [a,a,a,a,a]".getBytes(StandardCharsets.UTF_8), "p")))
                .isEqualTo("limit.nodes");
        assertThat(reader.read("{}".getBytes(StandardCharsets.UTF_8), "p").findings())
                .extracting(Finding::id)
                .containsExactly("key.missing", "findings.more");
    }
}
