package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;

class JsonPlacesTest {
    /** Pieces of a JSON string as they are written, some of which look like its end. */
    @Provide
    Arbitrary<String> written() {
        return Arbitraries.of("\\\"", "\\\\", "市", "\\u5e02", "a", "\\n", "𠮷", "\\/", "：", "'")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000, seed = "6")
    void theEndOfAStringIsItsClosingQuote(@ForAll("written") String title, @ForAll("written") String closing) {
        String before = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"title\":";
        String json = before + "\"一" + title + "\",\"closing\":\"二" + closing + "\",\"leadBody\":\"三\"}";

        Plan plan = PlanReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), "p")
                .orThrow();

        Origin place = plan.origin();
        assertThat(written(json, place.part("title").orElseThrow())).isEqualTo("\"一" + title + "\"");
        assertThat(written(json, place.part("closing").orElseThrow())).isEqualTo("\"二" + closing + "\"");
        assertThat(written(json, place.part("leadBody").orElseThrow())).isEqualTo("\"三\"");
    }

    private static String written(String json, Origin place) {
        return json.substring(place.start(), place.end());
    }
}
