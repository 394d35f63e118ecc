package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.MarkerStyle;

/** Random plans, made of words that plans use. */
final class Sketches {
    private static final List<String> VERBS =
            List.of("推动", "支持", "完善", "建设", "优化", "培育", "深化", "扩大", "加快", "提升", "规范", "鼓励", "探索", "引导");
    private static final List<String> THINGS = List.of(
            "跨境电商", "数字贸易", "航运服务", "绿色技术", "数据流通", "公共算力", "职业教育", "冷链物流", "社区养老", "文化出海", "灌溉设施", "智能制造", "普惠金融",
            "口岸通关", "湿地生态", "公共阅读");
    private static final List<String> ENDS = List.of("发展", "体系", "平台", "能力", "机制", "品牌", "试点", "水平", "网络", "合作", "基地");
    static final List<String> AGENCIES = List.of(
            "市商务局",
            "市发展和改革委员会",
            "市经济信息化委",
            "市人力资源和社会保障局",
            "滨港新区政府（望海自贸试验区管委会）",
            "各区政府",
            "望海海关",
            "国家外汇局望海市分局",
            "各有关单位",
            "临港新片区管委会",
            "中国人民银行望海分行",
            "市委宣传部",
            "市工业和信息化局",
            "市交通委（市道运局）",
            "相关区政府",
            "市文化和旅游局",
            "市政府外办",
            "省自然资源厅",
            "地方各级人民政府",
            "市公安局",
            "民航华海地区管理局",
            "市中级人民法院",
            "市住房和城乡建设局",
            "望海港务集团有限公司");

    /**
     * The styles of markers of the two levels.
     *
     * <p>No chapters with articles: an article (条) has a text and no title, so that 第一条 推动发展。支持建设。 can be read in two ways.
     *
     * @param chapters style of the sections
     * @param items style of the measures
     * @param running whether the measures are numbered through all sections
     */
    record Numbering(MarkerStyle chapters, MarkerStyle items, boolean running) {}

    private Sketches() {}

    static Arbitrary<Numbering> numberings() {
        Arbitrary<List<MarkerStyle>> pairs = Arbitraries.of(
                List.of(MarkerStyle.CHINESE, MarkerStyle.BRACKETED_CHINESE),
                List.of(MarkerStyle.CHINESE, MarkerStyle.ARABIC),
                List.of(MarkerStyle.BRACKETED_CHINESE, MarkerStyle.ARABIC),
                List.of(MarkerStyle.ARABIC, MarkerStyle.BRACKETED_ARABIC),
                List.of(MarkerStyle.ARABIC, MarkerStyle.BRACKETED_CHINESE),
                List.of(MarkerStyle.CHAPTER, MarkerStyle.CHINESE),
                List.of(MarkerStyle.CHINESE, MarkerStyle.CIRCLED));
        return Combinators.combine(pairs, Arbitraries.of(true, false))
                .as((pair, running) -> new Numbering(pair.get(0), pair.get(1), running));
    }

    private static Arbitrary<String> phrases() {
        return Combinators.combine(Arbitraries.of(VERBS), Arbitraries.of(THINGS), Arbitraries.of(ENDS))
                .as((verb, thing, end) -> verb + thing + end);
    }

    /** Two sentences or more: one sentence alone may be a title or a text. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> sentence =
                phrases().list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("，", list) + "。");
        return sentence.list().ofMinSize(2).ofMaxSize(4).map(list -> String.join("", list));
    }

    private static Arbitrary<Sketch.Duty> duties() {
        Arbitrary<List<String>> names =
                Arbitraries.of(AGENCIES).list().uniqueElements().ofMinSize(1).ofMaxSize(7);
        return Combinators.combine(
                        names,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false, false))
                .as(Sketches::duty);
    }

    /** The first names lead, the last ones support, those between are responsible: at least one is, where one is left. */
    private static Sketch.Duty duty(
            List<String> names, int leads, int supports, boolean perMandate, boolean openEnded) {
        int lead = Math.min(leads, names.size() - 1);
        int support = Math.min(supports, names.size() - 1 - lead);
        List<String> responsible = names.subList(lead, names.size() - support);
        return new Sketch.Duty(
                names.subList(0, lead),
                responsible,
                names.subList(names.size() - support, names.size()),
                perMandate,
                openEnded);
    }

    private static Arbitrary<Sketch.Item> items(boolean numbered) {
        Arbitrary<@Nullable String> titles = numbered ? phrases().map(title -> title) : Arbitraries.just(null);
        return Combinators.combine(titles, texts(), duties().injectNull(numbered ? 0.1 : 0))
                .as((title, text, duty) -> new Sketch.Item(null, title, text, duty));
    }

    private static Arbitrary<Sketch.Chapter> chapters(boolean paragraphs) {
        Arbitrary<List<Sketch.Item>> numbered = items(true)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .filter(list ->
                        list.get(0).duty() != null && list.get(list.size() - 1).duty() != null);
        Arbitrary<List<Sketch.Item>> plain = items(false).list().ofMinSize(2).ofMaxSize(3);
        Arbitrary<List<Sketch.Item>> items = paragraphs ? Arbitraries.oneOf(numbered, numbered, plain) : numbered;
        return Combinators.combine(phrases(), items).as((title, list) -> new Sketch.Chapter(null, title, list));
    }

    /** Plans with the markers of a numbering; {@code paragraphs} for sections whose measures may be unnumbered paragraphs. */
    static Arbitrary<Sketch> plans(Numbering numbering, boolean paragraphs) {
        Arbitrary<String> titles = phrases().map(words -> "云溪市" + words + "实施方案");
        Arbitrary<String> preambles = phrases()
                .map(words -> "为" + words + "，制定本方案。")
                .injectNull(0.3)
                .map(words -> words == null ? "" : words);
        return Combinators.combine(
                        titles,
                        preambles,
                        chapters(paragraphs).list().ofMinSize(2).ofMaxSize(4))
                .as((title, preamble, chapters) -> new Sketch(title, preamble, marked(chapters, numbering)));
    }

    private static List<Sketch.Chapter> marked(List<Sketch.Chapter> chapters, Numbering numbering) {
        List<Sketch.Chapter> marked = new ArrayList<>();
        int[] count = {0};
        for (Sketch.Chapter chapter : chapters) {
            count[0] = numbering.running() ? count[0] : 0;
            IntFunction<Sketch.Item> item = i -> withMarker(chapter.items().get(i), numbering.items(), count);
            List<Sketch.Item> items = java.util.stream.IntStream.range(
                            0, chapter.items().size())
                    .mapToObj(item)
                    .toList();
            marked.add(new Sketch.Chapter(numbering.chapters().format(marked.size() + 1), chapter.title(), items));
        }
        return marked;
    }

    private static Sketch.Item withMarker(Sketch.Item item, MarkerStyle style, int[] count) {
        String marker = item.title() == null ? null : style.format(++count[0]);
        return new Sketch.Item(marker, item.title(), item.text(), item.duty());
    }
}
