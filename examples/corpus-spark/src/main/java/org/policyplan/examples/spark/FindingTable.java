package org.policyplan.examples.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Language;
import org.policyplan.model.Origin;

/** The table of findings: the errors of rejected files, and the warnings and notes of all. */
final class FindingTable {
    static final StructType SCHEMA = new Columns()
            .text("file", "the file that was read")
            .text(
                    "source",
                    "what line and column count in: the file, or the register that it names; null without a place")
            .whole("line", "line, from 1")
            .whole("column", "column, from 1, in code points")
            .text("severity", "ERROR, WARNING or NOTE")
            .text("id", "what was found, such as key.unknown")
            .text("path", "where in the plan, such as sections[3].title; empty for the whole file")
            .text("message_zh", "the message in Chinese")
            .text("message_en", "the message in English")
            .toStruct();

    private FindingTable() {}

    static Row row(String file, Finding finding) {
        return RowFactory.create(
                file,
                source(finding.place()),
                finding.line().orElse(null),
                finding.column().orElse(null),
                finding.severity().name(),
                finding.id(),
                finding.path(),
                finding.message(Language.CHINESE),
                finding.message(Language.ENGLISH));
    }

    private static @Nullable String source(@Nullable Origin place) {
        return place == null ? null : place.file();
    }
}
