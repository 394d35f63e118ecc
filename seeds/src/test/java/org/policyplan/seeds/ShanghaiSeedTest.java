package org.policyplan.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShanghaiSeedTest {

    @ParameterizedTest
    @EnumSource
    void everyFileOpensByItsNameToo(ShanghaiSeed seed) throws IOException {
        try (InputStream byName = ShanghaiSeed.open(seed.fileName())) {
            assertEquals(text(seed), new String(byName.readAllBytes(), UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFileIsUtf8WithLineFeedsAndNoByteOrderMark(ShanghaiSeed seed) throws IOException {
        assertEquals(0, count(text(seed), "[\r\uFEFF\uFFFD]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan",
                "Plan.yaml",
                "./plan.yaml",
                "../shanghai-2024-31/plan.yaml",
                "/org/policyplan/seeds/shanghai-2024-31/plan.yaml",
                "ShanghaiSeed.class"
            })
    void anyOtherNameIsRefused(String name) {
        FileNotFoundException e = assertThrows(FileNotFoundException.class, () -> ShanghaiSeed.open(name));
        assertEquals(
                "No seed file is named " + name + "; there are official.txt, plan.yaml, shanghai-agencies.yaml",
                e.getMessage());
    }

    @Test
    void officialTextHas23Clauses() throws IOException {
        String squeezed = text(ShanghaiSeed.OFFICIAL_TEXT).replaceAll("\\s", "");
        assertEquals(23, count(squeezed, "\\(责任单位:"));
    }

    @Test
    void planHas6SectionsWith23MeasuresAnd114Responsibilities() throws IOException {
        String plan = text(ShanghaiSeed.PLAN);
        assertEquals(6, count(plan, "(?m)^ *- marker: [一二三四五六]$"));
        assertEquals(23, count(plan, "(?m)^ *- marker: （[一二三四五六七八九十]+）$"));
        assertEquals(23, count(plan, "(?m)^ *responsible:$"));
        String measures = plan.substring(plan.indexOf("sections:"));
        assertEquals(114, count(measures, "(?m)^ *- [^:\\n]+$"));
        assertEquals(3, count(plan, "(?m)^ *- id: t[123]$"));
    }

    @Test
    void registerHas45AgenciesOf16Districts() throws IOException {
        String register = text(ShanghaiSeed.AGENCIES);
        assertEquals(45, count(register, "(?m)^ *- name: "));
        assertEquals(16, count(register, "(?m)^ *kind: DISTRICT_GOVERNMENT$"));
        assertEquals(2, count(register, "(?m)^ *kind: COLLECTIVE$"));
    }

    private static String text(ShanghaiSeed seed) throws IOException {
        try (InputStream stream = seed.open()) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static long count(String text, String regex) {
        return Pattern.compile(regex).matcher(text).results().count();
    }
}
