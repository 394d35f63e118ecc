package org.policyplan.examples.spark;

import java.io.Serial;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Reads the plans of a partition one after the other, with one reader: making it takes longer than using it. */
final class ReadPlans implements MapPartitionsFunction<Row, Row> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RegisterFiles registers;
    private final int maxBytes;

    ReadPlans(RegisterFiles registers, int maxBytes) {
        this.registers = registers;
        this.maxBytes = maxBytes;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> sources) {
        RecordParser parser = RecordParser.of(registers, maxBytes);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return sources.hasNext();
            }

            @Override
            public Row next() {
                SourceFile source = SourceFile.of(sources.next());
                return RecordRow.of(source, parser.parse(source));
            }
        };
    }
}
