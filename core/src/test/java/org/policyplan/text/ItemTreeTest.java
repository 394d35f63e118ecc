package org.policyplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ItemTreeTest {
    private static Item root(String words) {
        LogicalText text = Logical.of(words);
        List<Clause> clauses = new ClauseScanner(text).scan(0, text.length());
        List<MarkerReader.Hit> hits = new MarkerScanner(text, clauses).scan(0, text.length());
        return ItemTree.build(text, hits, clauses, 0, text.length());
    }

    private static String render(Item item) {
        String below = item.children.stream().map(ItemTreeTest::render).collect(Collectors.joining(" "));
        String own = item.hit == null ? "" : item.hit.marker().toString();
        return below.isEmpty() ? own : own + "[" + below + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、 （一） （二） 二、 （三）|[一[（一） （二）] 二[（三）]]",
                "（一） 1. 2. （二） 1.|[（一）[1 2] （二）[1]]",
                "1. （一） （二） 2. （一）|[1[（一） （二）] 2[（一）]]",
                "一、 （一） 1. （1） ① 二、|[一[（一）[1[（1）[①]]]] 二]",
                "一、 1. 2. 二、 （一） 1. 2.|[一[1 2] 二[（一）[1 2]]]",
                "第一章 第一条 第二条 第二章 第三条|[第一章[第一条 第二条] 第二章[第三条]]",
                "（一） （二） （三）|[（一） （二） （三）]"
            })
    void aStyleIsBelowTheOneUnderWhichItWasFirstSeen(String markers, String tree) {
        assertThat(render(root(markers.replace(" ", "甲乙丙\n") + "甲乙丙"))).isEqualTo(tree);
    }

    @Test
    void anItemEndsWhereTheNextOfItsLevelBegins() {
        Item root = root("一、甲\n（一）乙。\n二、丙");
        assertThat(root.children.get(0).end).isEqualTo(root.children.get(1).start);
        assertThat(root.children.get(0).children.get(0).end).isEqualTo(root.children.get(1).start);
        assertThat(root.ownEnd()).isZero();
    }

    @Test
    void aClauseBelongsToTheInnermostItem() {
        Item root = root("一、甲\n（一）乙。正文。（责任单位：市商务局）\n（二）丙。正文。（责任单位：市科技局）");
        Item section = root.children.get(0);
        assertThat(section.ownClauses).isEmpty();
        assertThat(section.clauseCount()).isEqualTo(2);
        assertThat(section.children).allMatch(item -> item.ownClauses.size() == 1);
        assertThat(section.lastClause())
                .isSameAs(section.children.get(1).ownClauses.get(0));
    }

    @Test
    void aTextWithoutMarkersIsTheRootAlone() {
        Item root = root("正文。（责任单位：市商务局）");
        assertThat(root.children).isEmpty();
        assertThat(root.ownClauses).hasSize(1);
    }
}
