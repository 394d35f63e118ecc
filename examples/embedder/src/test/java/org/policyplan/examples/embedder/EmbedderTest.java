package org.policyplan.examples.embedder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbedderTest {
    @Test
    void partsShowWhatTheLibraryDoes() throws IOException {
        Map<String, String> parts = Embedder.parts();
        assertThat(parts.get("json-again")).isEqualTo(parts.get("json")).contains("\"沪府办发〔2024〕31号\"");
        assertThat(parts.get("yaml")).contains("number: 沪府办发〔2024〕31号");
        assertThat(parts.get("official")).contains("number: 沪府办发〔2024〕31号");
        assertThat(parts.get("agencies")).contains("市商务委 16");
        assertThat(parts.get("matrix").lines()).hasSize(24);
        assertThat(parts.get("changes")).startsWith("{");
    }

    @Test
    void findingsComeFromReadingAndFromValidation() throws IOException {
        assertThat(Embedder.parts().get("findings-en"))
                .contains("faulty.yaml:5:1: error key.unknown")
                .contains("agency.unknown")
                .contains("document.dates")
                .contains("marker.mismatch")
                .contains("target.range");
    }
}
