package org.policyplan.seeds;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * The files of the Shanghai plan 沪府办发〔2024〕31号, such as {@code ShanghaiSeed.PLAN.open()} for {@code plan.yaml}.
 *
 * <p>This class finds and opens the files; it does not read plans. A reader that meets {@code agencyRegister:
 * shanghai-agencies.yaml} in the plan can resolve that name with {@link #open(String)}, which knows these three files
 * only.
 */
public enum ShanghaiSeed {
    /**
     * {@code official.txt}: the notice (通知) and the plan it carries (实施方案), exactly as extracted from the published
     * PDF, with its line wraps, blank lines, page number and ASCII punctuation.
     */
    OFFICIAL_TEXT("official.txt"),

    /**
     * {@code plan.yaml}: the curated plan in plan format 1.0, with 6 sections, 23 measures and 3 targets; it names its
     * agencies as {@link #AGENCIES} does.
     */
    PLAN("plan.yaml"),

    /**
     * {@code shanghai-agencies.yaml}: the agency register: every body that a measure of the plan names, the 16 districts
     * and the two collectives 各区政府 and 相关区政府.
     */
    AGENCIES("shanghai-agencies.yaml");

    private static final String FOLDER = "shanghai-2024-31/";

    private final String fileName;

    ShanghaiSeed(String fileName) {
        this.fileName = fileName;
    }

    /**
     * The name of the file without a folder, such as {@code plan.yaml}: what another seed file calls it.
     *
     * @return the file name
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Opens this file at its first byte; the content is UTF-8 without a byte order mark.
     *
     * @return a new stream, which the caller closes
     * @throws IOException if the file cannot be opened or is missing from the jar
     */
    public InputStream open() throws IOException {
        InputStream stream = ShanghaiSeed.class.getResourceAsStream(FOLDER + fileName);
        if (stream == null) {
            throw new FileNotFoundException("Missing from the seeds jar: " + FOLDER + fileName);
        }
        return stream;
    }

    /**
     * Opens the file of a given name, such as {@code shanghai-agencies.yaml}.
     *
     * @param fileName one of the three file names, in exactly this spelling; a path such as {@code ./plan.yaml} is none
     * @return a new stream, which the caller closes
     * @throws FileNotFoundException if no seed file has this name
     * @throws IOException if the file cannot be opened or is missing from the jar
     */
    public static InputStream open(String fileName) throws IOException {
        Objects.requireNonNull(fileName, "fileName");
        for (ShanghaiSeed seed : values()) {
            if (seed.fileName.equals(fileName)) {
                return seed.open();
            }
        }
        String known = String.join(
                ", ", Arrays.stream(values()).map(ShanghaiSeed::fileName).toList());
        throw new FileNotFoundException("No seed file is named " + fileName + "; there are " + known);
    }
}
