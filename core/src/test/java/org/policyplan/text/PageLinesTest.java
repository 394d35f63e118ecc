package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageLinesTest {
    private static List<String> kept(String text) {
        return PrintedLines.of(text).kept();
    }

    /** A page of as many lines, no two of them alike. */
    private static String page(String number, int lines) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            page.append("市商务委推进").append(number).append('之').append(i).append('\n');
        }
        return page.append(number).append('\n').toString();
    }

    @Test
    void bareNumbersThatGoUpFromPageToPageAreNoWords() {
        PrintedLines lines = PrintedLines.of(page("6", 12) + page("7", 12) + page("8", 12) + "完");
        assertThat(lines.kept()).hasSize(37);
        assertThat(lines.setAside()).extracting(SetAside::reason).containsOnly(SetAside.Reason.PAGE_NUMBER);
    }

    @Test
    void numbersOfTheRowsOfATableAreWords() {
        assertThat(kept("序号\n" + page("1", 2) + page("2", 2) + page("3", 2))).hasSize(10);
    }

    @Test
    void numbersThatDoNotGoUpAreWords() {
        assertThat(kept(page("60", 12) + page("45", 12) + "完")).hasSize(27);
    }

    @Test
    void whoRunsTheSiteStandsAtTheFootOfItsPage() {
        assertThat(kept("一、推进。\n主办单位：市政府办公室\nICP备05000001号")).containsExactly("一、推进。", "ICP备05000001号");
        assertThat(kept("一、推进。\n主办单位：市政府办公室\n协办单位：市商务委")).hasSize(3);
    }
}
