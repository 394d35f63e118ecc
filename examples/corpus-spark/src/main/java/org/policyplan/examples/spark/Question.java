package org.policyplan.examples.spark;

/** Questions to the tables of a corpus, in Spark SQL. */
enum Question {
    /** How many measures name an agency; 市商务委 of 上海市 and that of 北京市 are two. */
    AGENCY("""
            SELECT count(DISTINCT measure_id) AS measures, jurisdiction, agency
            FROM responsibilities JOIN plans USING (file)
            GROUP BY jurisdiction, agency
            ORDER BY measures DESC, jurisdiction, agency"""),
    /** How many measures the plans of a jurisdiction have. */
    JURISDICTION("""
            SELECT count(*) AS measures, jurisdiction
            FROM measures JOIN plans USING (file)
            GROUP BY jurisdiction
            ORDER BY measures DESC, jurisdiction"""),
    /** How many measures the plans of a year have. */
    YEAR("""
            SELECT count(*) AS measures, year
            FROM measures JOIN plans USING (file)
            GROUP BY year
            ORDER BY year""");

    private final String sql;

    Question(String sql) {
        this.sql = sql;
    }

    /** The question in Spark SQL. */
    String sql() {
        return sql;
    }
}
