package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TableOfContentsTest {
    private static List<String> kept(String text) {
        return PrintedLines.of(text).kept();
    }

    @Test
    void aTableEndsWhereItsFirstEntryStandsAgain() {
        assertThat(kept("规划\n目 录\n一、基础……1\n二、任务……3\n一、基础\n甲。\n二、任务\n乙。"))
                .containsExactly("规划", "一、基础", "甲。", "二、任务", "乙。");
    }

    @Test
    void aPreambleBehindItIsKept() {
        assertThat(kept("目录\n一、基础\n二、任务\n为推进工作，制定规划。\n一、基础\n甲。")).containsExactly("为推进工作，制定规划。", "一、基础", "甲。");
    }

    @Test
    void aListWhoseEntriesDoNotStandAgainIsNone() {
        assertThat(kept("目录\n一、甲目录\n二、乙目录")).hasSize(3);
        assertThat(kept("一、编制目录\n二、乙。")).hasSize(2);
    }
}
