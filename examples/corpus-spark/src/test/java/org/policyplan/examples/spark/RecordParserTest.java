package org.policyplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;

class RecordParserTest {
    private static Result<Plan> parse(RecordParser.Reading reading, int length) {
        SourceFile source = new SourceFile("a/plan.yaml", length, new byte[length], null);
        return new RecordParser(reading, reading, 10).parse(source);
    }

    @Test
    void faultOfTheReaderIsAFindingAndNoFailure() {
        Result<Plan> read = parse(
                (content, file) -> {
                    throw new IllegalStateException("boom");
                },
                1);
        assertThat(read.errors()).extracting(Finding::id).containsExactly("corpus.failed");
        assertThat(read.errors().get(0).toString()).contains("a/plan.yaml", "boom");
    }

    @Test
    void overflowOfTheStackIsAFindingAndNoFailure() {
        Result<Plan> read = parse(
                (content, file) -> {
                    throw new StackOverflowError();
                },
                1);
        assertThat(read.errors()).extracting(Finding::id).containsExactly("corpus.failed");
    }

    @Test
    void unreadableFileIsAFinding() {
        Result<Plan> read = parse(
                (content, file) -> {
                    throw new IOException("no such block");
                },
                1);
        assertThat(read.errors()).extracting(Finding::id).containsExactly("corpus.unreadable");
    }

    @Test
    void fileThatIsTooLargeIsNotReadAtAll() {
        Result<Plan> read = parse(
                (content, file) -> {
                    throw new AssertionError("read");
                },
                11);
        assertThat(read.errors()).extracting(Finding::id).containsExactly("limit.size");
    }
}
