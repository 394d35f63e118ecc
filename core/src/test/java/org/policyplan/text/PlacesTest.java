package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.text.SpannedElements.Spanned;

/** Every element of every fixture and of Shanghai stands where its origin says, and every character belongs somewhere. */
final class PlacesTest {
    static Stream<String> names() {
        return Stream.concat(Fixtures.names(), Stream.of("shanghai"));
    }

    private static String text(String name) {
        return "shanghai".equals(name) ? Fixtures.shanghai() : Fixtures.text(name);
    }

    private static List<Spanned> elements(String name) {
        return SpannedElements.of(plan(name));
    }

    private static Plan plan(String name) {
        return OfficialTextParser.standard().parse(text(name), name).value().orElseThrow();
    }

    private static List<Stretch> stretches(String name) {
        return OfficialTextParser.standard().explain(text(name), name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theOriginalAtAPlaceHoldsTheElementsOwnWords(String name) {
        String text = text(name);
        for (Spanned element : elements(name)) {
            String printed = element.printed(text);
            boolean number = element.path().endsWith("marker");
            assertThat(number ? Squeezed.letters(printed) : Squeezed.of(printed))
                    .as(element.path())
                    .contains(Squeezed.letters(element.words()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theOriginalAtTheHeadOfAnElementIsItsFirstLetterAndAtTheEndItsLast(String name) {
        String text = text(name);
        for (Spanned element : elements(name)) {
            String printed = Squeezed.letters(element.printed(text));
            String own = Squeezed.letters(element.words());
            if (!own.isEmpty() && !element.path().endsWith("marker")) {
                assertThat(printed.charAt(0)).as(element.path()).isEqualTo(own.charAt(0));
                assertThat(printed.charAt(printed.length() - 1))
                        .as(element.path())
                        .isEqualTo(own.charAt(own.length() - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theOriginalAtThePlaceOfANameIsTheName(String name) {
        String text = text(name);
        for (Spanned element : elements(name).stream().filter(Spanned::isName).toList()) {
            assertThat(Squeezed.of(element.printed(text)))
                    .as(element.path())
                    .isEqualTo(Squeezed.letters(element.words()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void anElementLiesWithinTheOneThatHoldsIt(String name) {
        for (Spanned element : elements(name)) {
            assertThat(element.span().start())
                    .as(element.path())
                    .isGreaterThanOrEqualTo(element.parent().start());
            assertThat(element.span().end())
                    .as(element.path())
                    .isLessThanOrEqualTo(element.parent().end());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theStretchesJoinedAreTheText(String name) {
        assertThat(stretches(name).stream().map(Stretch::text).collect(Collectors.joining()))
                .isEqualTo(text(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachStretchStandsAtItsPlaceBehindTheOneBefore(String name) {
        int end = 0;
        for (Stretch stretch : stretches(name)) {
            Origin place = stretch.place();
            assertThat(place.start()).isEqualTo(end);
            assertThat(place.end() - place.start()).isEqualTo(stretch.text().length());
            end = place.end();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noStretchIsUnassigned(String name) {
        assertThat(stretches(name))
                .filteredOn(stretch -> stretch.label().equals(Stretch.SET_ASIDE + "unassigned"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theStretchesOfAnElementsLabelAreItsWords(String name) {
        List<Stretch> stretches = stretches(name);
        for (Spanned element : elements(name)) {
            String path = element.path();
            if (path.matches("preamble|closing|sections.*\\.(title|text)")) {
                String labelled = stretches.stream()
                        .filter(stretch -> stretch.label().equals(path))
                        .map(Stretch::text)
                        .collect(Collectors.joining());
                assertThat(Squeezed.letters(labelled)).as(path).isEqualTo(Squeezed.letters(element.words()));
            }
        }
    }

    @Test
    void nothingOfTheShanghaiTextIsSetAsideButItsPageNumber() {
        assertThat(stretches("shanghai").stream()
                        .filter(Stretch::isSetAside)
                        .map(stretch -> stretch.text().strip()))
                .containsExactly("—４—");
    }
}
