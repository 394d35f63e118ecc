package org.policyplan.examples.spark;

import org.apache.spark.sql.SparkSession;

/** The session of all tests, which ends with them: two cores of this machine, and nothing outside it. */
final class Sessions {
    private Sessions() {}

    static SparkSession local() {
        return SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
    }
}
