package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;

class WindowReaderTest {
    private static final String HEAD = "schemaVersion: \"1.0\"\nid: a\ntitle: 标题\n#";
    private static final int WINDOW = 4096;

    /** Wherever the end of the engine's first window falls: inside a pair, a line break, quotes, an escape, an indent, a key. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "closing: 𠮷𠮷𠮷",
                "closing: \"𠮷\\U00020BB7\\n\\\"\"",
                "closing: |-\r\n  一\r\n  𠮷\r\n",
                "closing: >-\n  一\n\n  二\n",
                "closing: '一''二'\r\n# 𠮷\r\n",
                "basis:\n  - 一\n  -   二\nclosing: 一 # 二",
                "sections:\n  - marker: 一\n    measures:\n      - title: 𠮷\n"
            })
    void whereAWindowEndsChangesNothing(String yaml) {
        Plan near = read(1, yaml);
        Origin place = near.origin();
        for (int shift = WINDOW - HEAD.length() - yaml.length() - 8; shift < WINDOW - HEAD.length() + 8; shift++) {
            Plan far = read(shift, yaml);
            assertThat(far).isEqualTo(near);
            for (String part : new String[] {"closing", "basis", "sections"}) {
                for (int i = 0; i < place.parts(part).size(); i++) {
                    Origin expected = place.parts(part).get(i);
                    Origin found = far.origin().parts(part).get(i);
                    assertThat(found.start()).isEqualTo(expected.start() + shift - 1);
                    assertThat(found.end()).isEqualTo(expected.end() + shift - 1);
                }
            }
        }
    }

    private static Plan read(int shift, String yaml) {
        String text = HEAD + "-".repeat(shift) + "\n" + yaml + "\n" + "#".repeat(WINDOW);
        return PlanReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "p")
                .orThrow();
    }
}
