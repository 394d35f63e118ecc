package org.policyplan.text;

import java.util.List;
import java.util.Set;

/**
 * The words that the parser looks for: labels, verbs, kinds of bodies and of plans. A new kind of clause is a new word here.
 *
 * <p>For example 牵头单位 is a label of lead agencies, and 按职责分工负责 a verb of responsible ones.
 */
final class Vocabulary {
    /** What a label announces: agencies in a role, a time limit, or persons, who are no agencies. */
    enum Label {
        NONE,
        LEAD,
        RESPONSIBLE,
        SUPPORT,
        DEADLINE,
        PERSON
    }

    private static final int LONGEST_LABEL = 16;

    private static final List<String> LEAD_WORDS = List.of("牵头", "主办", "主责", "首要责任", "总负责", "负总责", "抓总");
    private static final List<String> SUPPORT_WORDS =
            List.of("配合", "参与", "参加", "协办", "协助", "协同", "支持", "支撑", "协作", "指导", "监督", "会办", "辅助");
    private static final List<String> RESPONSIBLE_WORDS =
            List.of("责任", "负责", "落实", "承办", "实施", "主管", "完成", "执行", "承担", "推进", "分工", "督办");

    private static final List<String> LABEL_NOUNS = List.of(
            "单位", "部门", "机构", "主体", "处室", "科室", "地区", "区县", "机关", "各方", "分工", "单位和部门", "部门和单位", "单位及部门", "部门及单位",
            "单位（部门）", "部门（单位）", "单位和地区", "单位（地区）");
    private static final List<String> DEADLINE_NOUNS =
            List.of("时限", "期限", "时间", "进度", "节点", "时间节点", "时间要求", "时限要求", "时间安排");
    private static final List<String> PERSON_NOUNS =
            List.of("领导", "领导人", "负责人", "责任人", "市长", "区长", "县长", "人员", "同志", "联系人");
    private static final Set<String> BARE_LABELS = Set.of("牵头", "责任", "负责", "配合", "参与", "主办", "协办", "承办", "落实");

    /** Adverbs that say each acts within its own mandate. */
    static final List<String> MANDATE_WORDS = List.of(
            "在各自职责范围内",
            "按照各自职责分工",
            "按各自职责分工",
            "按照各自职责",
            "按各自职责",
            "按照部门职责分工",
            "按照职责分工",
            "按照职能分工",
            "按照职责",
            "按职责分工",
            "按职能分工",
            "按职责权限",
            "按照分工",
            "按职责",
            "按职能",
            "按分工",
            "依职责分工",
            "依据职责分工",
            "依照职责分工",
            "依照职责",
            "依据职责",
            "依职责",
            "根据职责分工",
            "根据职责",
            "结合职责",
            "分别",
            "各自",
            "分工",
            "依职能",
            "按责任分工",
            "按任务分工",
            "按各自分工");

    /** Words that may stand in a verb phrase and give no role. */
    static final List<String> PLAIN_ADVERBS = List.of(
            "共同", "联合", "具体", "统筹", "组织", "积极", "密切", "主动", "抓好", "做好", "协调", "认真", "依法", "全面", "推动", "开展", "跟进", "予以",
            "并", "等", "工作", "相关工作", "有关工作", "贯彻", "属地", "进行", "全力", "同步", "为主", "总体", "结合实际", "因地制宜", "狠抓", "加强", "强化",
            "切实", "共同", "会同", "做好相关", "全程", "按要求", "各方", "及时", "持续", "实际");

    /** Verbs that carry a role, longest first. */
    static final List<String> VERBS = List.of(
            "为牵头单位", "为牵头部门", "为责任单位", "为责任部门", "为配合单位", "为配合部门", "为参与单位", "为主办单位", "为协办单位", "各负其责", "各司其职", "负总责",
            "总负责", "总牵头", "牵头", "主办", "主责", "抓总", "负责", "落实", "配合", "参与", "参加", "协办", "协助", "支持", "协同", "承办", "实施",
            "推进", "执行", "完成", "办理", "指导", "监督", "会办", "承担");

    private static final List<String> BODY_ENDINGS = List.of(
            "局", "委", "厅", "部", "办", "署", "院", "会", "政府", "公司", "集团", "中心", "海关", "行", "办公室", "单位", "部门", "机构", "社",
            "总队", "支队", "大队", "区", "县", "市", "省", "州", "镇", "乡", "街道", "地方", "各地", "企业", "学校", "高校", "院校", "大学", "学院",
            "研究所", "站", "台", "处", "科", "室", "专班", "领导小组", "工作组", "小组", "联席会议", "妇联", "科协", "残联", "文联", "侨联", "工商联",
            "社科联", "作协", "记协", "法学会", "协会", "联盟", "平台", "组", "馆", "机场", "港", "电网", "供电", "移动", "联通", "电信", "铁塔", "广电",
            "石化", "石油", "烟草", "邮政", "铁路", "园区", "管委", "机关", "党委", "团委", "工会", "总工会", "组织", "主体", "口岸", "营商环境办", "成员",
            "地区", "盟", "旗", "兵团", "军区", "警备区", "武警", "校", "所", "队", "库", "基金", "运营商", "街镇", "乡镇", "镇街", "居", "村", "关",
            "司", "厂", "庭", "股");

    /** Words that stand in a sentence about bodies and never in the name of one. */
    private static final List<String> NO_NAME_WORDS =
            List.of("由", "另行", "制定", "会同", "负责", "牵头", "商请", "报请", "须", "根据", "依据", "予以");

    private static final List<String> SENTENCE_HEADS = List.of(
            "要", "对", "应", "将", "请", "须", "需", "可", "不", "把", "为", "在", "通过", "做好", "加强", "及时", "积极", "认真", "切实", "按",
            "结合");

    private static final List<String> FIRM_ENDINGS = List.of(
            "局", "委", "厅", "办", "署", "政府", "管委会", "单位", "部门", "公司", "集团", "海关", "行", "法院", "检察院", "办公室", "总队", "支队",
            "国务院", "各区", "各县", "各市", "各地", "宣传部", "组织部", "统战部", "委员会", "有关方面", "中心", "机构", "部");

    private static final List<String> LEGEND_HEADS = List.of(
            "排在", "列在", "排第", "排名", "列第", "第一个", "第一位", "首位", "居首", "逗号前", "分号前", "排首", "名列", "位列", "排序", "列首", "带★",
            "标★");

    static final List<String> PLAN_GENRES = List.of(
            "实施方案", "行动方案", "工作方案", "行动计划", "工作计划", "实施计划", "若干措施", "政策措施", "若干政策", "若干意见", "实施意见", "指导意见", "工作要点",
            "重点任务", "规划", "方案", "计划", "措施", "政策", "意见", "要点", "办法", "细则", "规定", "纲要", "清单", "条例", "工程", "路线图", "分工",
            "举措", "任务", "责任分解", "任务分解", "工作安排", "决定", "通知");

    private Vocabulary() {}

    /** What a word before a colon announces; {@link Label#NONE} where it is no label. */
    static Label label(String word) {
        if (word.isEmpty() || word.length() > LONGEST_LABEL || !isOneWord(word)) {
            return Label.NONE;
        }
        if (endsWithAny(word, DEADLINE_NOUNS)) {
            return word.length() <= 8 ? Label.DEADLINE : Label.NONE;
        }
        boolean person = endsWithAny(word, PERSON_NOUNS);
        if (!person && !endsWithAny(word, LABEL_NOUNS) && !BARE_LABELS.contains(word)) {
            return Label.NONE;
        }
        if (containsAny(word, LEAD_WORDS)) {
            return person ? Label.PERSON : Label.LEAD;
        }
        boolean supports = containsAny(word, List.of("配合", "参与", "协办", "协助", "协同"));
        if (supports || containsAny(word, SUPPORT_WORDS) && !word.contains("责任")) {
            return person ? Label.PERSON : Label.SUPPORT;
        }
        if (containsAny(word, RESPONSIBLE_WORDS)) {
            return person ? Label.PERSON : Label.RESPONSIBLE;
        }
        return Label.NONE;
    }

    /** Whether a word is of Han characters alone, with brackets only in pairs, as in 责任单位（部门）. */
    private static boolean isOneWord(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            boolean bracket = c == '（' || c == '）' || c == '(' || c == ')';
            if (depth < 0 || !bracket && c != '、' && !Glyphs.isHan(c)) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Whether a text begins with a label and its colon, as in 责任单位：市商务委. */
    static boolean startsWithLabel(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST_LABEL + 1); i++) {
            if (Glyphs.isColon(text.charAt(i))) {
                return label(text.substring(0, i)) != Label.NONE;
            }
        }
        return false;
    }

    /**
     * The legend that words begin with, as 排在第一位的为牵头部门 does; {@link Legend#NONE} where they state none.
     *
     * <p>An exception may stand before it: 除标注“分别牵头”外，列第一位的为牵头单位.
     */
    static Legend legend(String words) {
        int exception = words.startsWith("除") ? words.indexOf("外，") : -1;
        String rule = exception < 0 ? words : words.substring(exception + 2);
        int lead = Math.max(rule.indexOf("牵头"), rule.indexOf("主办"));
        if (lead < 0
                || !startsWithAny(rule, LEGEND_HEADS)
                || !containsAny(rule.substring(0, lead), List.of("为", "是", "即"))) {
            return Legend.NONE;
        }
        return rule.startsWith("逗号") || rule.startsWith("分号") ? Legend.BEFORE_COMMA : Legend.FIRST;
    }

    /** Whether a word before a colon only says at which level the names behind it stand: 市级, 县区层面. */
    static boolean isLevel(String word) {
        return word.length() <= 8 && endsWithAny(word, List.of("级", "层面", "方面", "本级", "区县", "地方"));
    }

    /** The role that a verb phrase gives, as {@link Label#LEAD}, {@link Label#RESPONSIBLE} or {@link Label#SUPPORT}. */
    static Label role(String verbs) {
        if (containsAny(verbs, LEAD_WORDS)) {
            return Label.LEAD;
        }
        boolean guides = verbs.contains("负责") && containsAny(verbs, List.of("指导", "监督"));
        return containsAny(verbs, SUPPORT_WORDS) && !guides ? Label.SUPPORT : Label.RESPONSIBLE;
    }

    /** Whether a name may be that of a body: 市商务委, 上海海关, 各区. */
    static boolean isBody(String name) {
        String bare = withoutBracket(name);
        return bare.length() >= 2
                && endsWithAny(bare, BODY_ENDINGS)
                && !startsWithAny(
                        bare,
                        List.of("不含", "包括", "包含", "其中", "例如", "以上", "按照", "根据", "详见", "以下", "通过", "对", "在各自", "将"))
                && !containsAny(bare, NO_NAME_WORDS);
    }

    /** Whether words that stand where a name is due are those of a sentence: 要定期通报进展情况. */
    static boolean isSentence(String words) {
        return words.length() > 30
                || startsWithAny(words, SENTENCE_HEADS) && !isBody(words)
                || containsAny(words, NO_NAME_WORDS) && !isBody(words);
    }

    /** Whether a name is that of a body beyond doubt: 市商务委, 各有关单位. */
    static boolean isFirmBody(String name) {
        String bare = withoutBracket(name);
        return isBody(name) && (bare.length() >= 3 && endsWithAny(bare, FIRM_ENDINGS) || bare.startsWith("各"));
    }

    private static String withoutBracket(String name) {
        int last = name.length() - 1;
        if (last < 0 || !Glyphs.isClosing(name.charAt(last))) {
            return name;
        }
        int open = last;
        while (open > 0 && !Glyphs.isOpening(name.charAt(open))) {
            open--;
        }
        return name.substring(0, open);
    }

    static boolean endsWithAny(String text, Iterable<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithAny(String text, Iterable<String> words) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean containsAny(String text, Iterable<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
