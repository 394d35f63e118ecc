package org.policyplan.text;

import java.util.Set;

/**
 * The words by which a web page labels what it says of a document, for example 发布时间 and 索引号.
 *
 * <p>This is the one table of them: a new one is one word in it.
 */
final class PageLabels {
    private static final int LONGEST = 8;
    private static final Set<String> WORDS = Set.of(
            "时间", "日期", "发布时间", "发布日期", "更新时间", "成文日期", "生成日期", "来源", "信息来源", "文章来源", "稿源", "作者", "编辑", "责任编辑", "浏览次数",
            "浏览量", "点击数", "阅读次数", "访问量", "字号", "字体", "字体大小", "索引号", "信息索引", "文号", "发文字号", "发布文号", "发文机关", "发布机构",
            "发布部门", "发文单位", "发布单位", "名称", "标题", "主题分类", "信息分类", "主题词", "有效性", "时效性", "公开方式", "信息来源部门", "发文标题", "发文文号",
            "发文部门", "发文时间", "发文日期", "发文内容", "实施时间", "实施日期", "生效日期", "失效日期", "效力状态", "效力级别", "法规类型", "所属行业", "所属区域",
            "阅读人次", "评论人次", "访问次数", "阅读数", "页面功能", "文件名称", "文件编号", "文件状态", "公开日期", "公开类别", "公开范围", "公开形式", "信息类别");

    private PageLabels() {}

    static boolean contains(String words) {
        return WORDS.contains(words);
    }

    /** Whether a stretch begins with one and a colon: 发布时间：2024-03-28. */
    static boolean areHeadOf(LogicalText text, int from, int to) {
        int limit = Math.min(to, from + LONGEST + 1);
        int colon = text.nextColon(from, limit);
        return colon < limit && WORDS.contains(text.squeezed(from, colon));
    }

    /** Whether a stretch ends with one: 主动公开 文号. */
    static boolean areTailOf(LogicalText text, int from, int to) {
        for (int i = Math.max(from, to - LONGEST); i < to; i++) {
            if (WORDS.contains(text.squeezed(i, to))) {
                return true;
            }
        }
        return false;
    }
}
