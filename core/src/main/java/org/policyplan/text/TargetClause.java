package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch between two commas, for example 到2025年 and 规模达到10亿元 in 到2025年，规模达到10亿元。
 *
 * @param start place of its first character
 * @param end place of the mark that ends it
 * @param segment number of the stretch between two ；that it stands in
 * @param sentence number of its sentence
 * @param listItem whether its sentence begins an item of a list (——…, 一是…, 1.…)
 */
record TargetClause(int start, int end, int segment, int sentence, boolean listItem) {
    private static final CharacterSet BREAKS = CharacterSet.of("，。；：！？\n—-");
    private static final WordSet ITEM = WordSet.of("—— -- 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ • · ● ◆");

    /** The clauses of a text; commas inside brackets end none. */
    static List<TargetClause> of(TargetText text) {
        List<TargetClause> out = new ArrayList<>();
        int start = 0;
        int segment = 0;
        int sentence = 0;
        boolean item = isItem(text, 0);
        for (int i = 0; i <= text.text.length(); i++) {
            char c = text.at(i);
            if (!BREAKS.has(c)) {
                continue;
            }
            boolean dash = i > start && isDash(text, i);
            if (!dash && !isEnd(text, i)) {
                continue;
            }
            if (i > start) {
                out.add(new TargetClause(start, i, segment, sentence, item));
            }
            start = dash ? i : i + 1;
            boolean ends = dash || "。！？\n".indexOf(c) >= 0;
            segment += ends || c == '；' ? 1 : 0;
            sentence += ends ? 1 : 0;
            item = ends || c == '；' || c == '：' ? isItem(text, start) : item;
        }
        return out;
    }

    private static boolean isEnd(TargetText text, int i) {
        boolean inBracket = text.bracketOf(i) >= 0;
        char c = text.at(i);
        return c == '\n' || !inBracket && "，。；：！？".indexOf(c) >= 0;
    }

    private static boolean isDash(TargetText text, int i) {
        boolean dash = text.text.startsWith("——", i) || text.text.startsWith("--", i);
        return dash && "，。；：！？\n）".indexOf(text.at(i - 1)) >= 0;
    }

    private static boolean isItem(TargetText text, int at) {
        return ITEM.lengthAt(text.text, at, text.text.length()) > 0 || isNumbered(text, at);
    }

    private static boolean isNumbered(TargetText text, int at) {
        int start = text.at(at) == '（' ? at + 1 : at;
        int end = start;
        while (end < start + 3 && "0123456789一二三四五六七八九十".indexOf(text.at(end)) >= 0) {
            end++;
        }
        return end > start && ".、）﹒".indexOf(text.at(end)) >= 0 && !Character.isDigit(text.at(end + 1));
    }
}
