package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.policyplan.model.Measure;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;

/** Places in the official text of 沪府办发〔2024〕31号, read off the print by hand. */
final class ShanghaiPlacesTest {
    private static final Plan PARSED = OfficialTextParser.standard()
            .parse(Fixtures.shanghai(), "official.txt")
            .orThrow();

    private static Origin part(Origin origin, String name) {
        return origin.part(name).orElseThrow();
    }

    @Test
    void placesInTheDocumentAreThoseOfThePrint() {
        Origin origin = PARSED.document().origin();
        assertThat(part(origin, "number").from()).hasToString("6:1");
        assertThat(part(origin, "number").to()).hasToString("6:15");
        assertThat(part(origin, "title").from()).hasToString("8:1");
        assertThat(origin.part("addressees", 1).orElseThrow().from()).hasToString("14:8");
        assertThat(part(origin, "issuedOn").from()).hasToString("20:1");
        assertThat(part(origin, "note").from()).hasToString("22:2");
        assertThat(PARSED.document().issuedOn()).isEqualTo(LocalDate.of(2024, 12, 30));
    }

    @Test
    void placesOfTheFirstMeasureAreThoseOfThePrint() {
        Measure first = PARSED.measures().get(0);
        Origin clause = first.responsibility().origin();
        assertThat(part(first.origin(), "marker").from()).hasToString("43:1");
        assertThat(part(first.origin(), "title").from()).hasToString("43:4");
        assertThat(part(first.origin(), "title").to()).hasToString("43:16");
        assertThat(part(first.origin(), "text").from()).hasToString("43:17");
        assertThat(clause.from()).hasToString("49:19");
        assertThat(clause.to()).hasToString("51:27");
        assertThat(part(clause, "responsible").from()).hasToString("49:25");
        assertThat(part(clause, "responsible").to()).hasToString("51:3");
    }

    @Test
    void placesOfTheTwentiethMeasureAreThoseOfThePrint() {
        Measure measure = PARSED.measures().get(19);
        Origin name = measure.responsibility().origin().part("responsible", 3).orElseThrow();
        String printed = Fixtures.shanghai().substring(name.start(), name.end());
        assertThat(measure.responsibility().responsible().get(3)).isEqualTo("浦东新区政府（上海自贸试验区管委会）");
        assertThat(printed).isEqualTo("浦东新区政府(上海自贸试验区管委会)");
    }
}
