package org.policyplan.text;

/**
 * The words that the parser looks for: labels, verbs, kinds of bodies and of plans. A new kind of clause is a new word here.
 *
 * <p>For example 牵头单位 is a label of lead agencies, and 按职责分工负责 a verb of responsible ones.
 */
final class Vocabulary {
    /** What a label announces: agencies in a role, a time limit, or persons and those who only look on, none of whom acts. */
    enum Label {
        NONE,
        LEAD,
        RESPONSIBLE,
        SUPPORT,
        DEADLINE,
        PERSON
    }

    static final int LONGEST_LABEL = 16;

    private static final WordSet LEAD_WORDS = WordSet.of("牵头", "主办", "主责", "首要责任", "总负责", "负总责", "抓总", "为主");
    private static final WordSet SUPPORT_WORDS =
            WordSet.of("配合", "参与", "参加", "协办", "协助", "协同", "支持", "支撑", "协作", "指导", "监督", "会办", "辅助");
    /** What those do who only look whether the others do their work: 督导单位, 验收单位. */
    private static final WordSet CHECKING_WORDS = WordSet.of("督导", "督查", "验收", "核查", "销号", "考核");

    /** What agencies that are all responsible do together: 协同推进, where none of them leads. */
    private static final WordSet TOGETHER =
            WordSet.of("协同推进", "协同落实", "协同实施", "协同负责", "协同开展", "协同做好", "协同抓好", "协同完成", "协同推动");

    /** Words of support that decide beside 责任, as in 责任配合单位. */
    private static final WordSet FIRM_SUPPORT_WORDS = WordSet.of("配合", "参与", "协办", "协助", "协同");

    private static final WordSet RESPONSIBLE_WORDS =
            WordSet.of("责任", "负责", "落实", "承办", "实施", "主管", "完成", "执行", "承担", "推进", "分工", "督办");

    private static final WordSet LABEL_NOUNS = WordSet.of(
            "单位", "部门", "机构", "主体", "处室", "科室", "地区", "区县", "机关", "各方", "分工", "单位和部门", "部门和单位", "单位及部门", "部门及单位",
            "单位（部门）", "部门（单位）", "单位和地区", "单位（地区）");
    private static final WordSet DEADLINE_NOUNS =
            WordSet.of("时限", "期限", "时间", "进度", "节点", "时间节点", "时间要求", "时限要求", "时间安排");
    private static final WordSet PERSON_NOUNS =
            WordSet.of("领导", "领导人", "负责人", "责任人", "市长", "区长", "县长", "人员", "同志", "联系人");
    /** What persons do who see to it that others act: 分管领导, 包保县领导. */
    private static final WordSet PERSON_WORDS = WordSet.of("分管", "主管", "包保", "包联", "挂钩", "挂联", "联系", "督办");

    private static final WordSet BARE_LABELS = WordSet.of("牵头", "责任", "负责", "配合", "参与", "主办", "协办", "承办", "落实");

    /** Adverbs that say each acts within its own mandate. */
    static final WordSet MANDATE_WORDS = WordSet.of("分别", "各自", "分工");

    /** Words behind 按 or 根据 that say the same: 按职责分工, 根据各自职能. */
    static final WordSet MANDATE_NOUNS = WordSet.of("职责", "职能", "分工", "权限");

    /** Words behind 按 or 根据 by which agencies act: 按属地管理原则. */
    static final WordSet RULE_NOUNS = WordSet.union(MANDATE_NOUNS, WordSet.of("原则", "要求", "规定", "范围", "范围内", "计划"));

    /** Words that begin such a rule. */
    static final WordSet RULE_HEADS = WordSet.of("按", "按照", "依", "依据", "依照", "根据", "遵照", "对照", "结合", "在");

    /** Words that may stand in a verb phrase and give no role. */
    static final WordSet PLAIN_ADVERBS = WordSet.of(
            "共同", "联合", "具体", "组织", "积极", "密切", "主动", "协调", "认真", "依法", "全面", "予以", "并", "等", "工作", "相关工作", "有关工作",
            "属地", "进行", "全力", "同步", "总体", "结合实际", "因地制宜", "加强", "强化", "切实", "会同", "做好相关", "全程", "各方", "及时", "持续", "实际",
            "分级", "分头", "跟踪", "督促", "研究", "参照", "对应", "合力", "统一", "严格", "抓", "提供");

    /** Verbs that carry a role, longest first. */
    static final WordSet VERBS = WordSet.of(
            "为牵头单位", "为牵头部门", "为责任单位", "为责任部门", "为配合单位", "为配合部门", "为参与单位", "为主办单位", "为协办单位", "各负其责", "各司其职", "负总责",
            "总负责", "总牵头", "牵头", "主办", "主责", "抓总", "负责", "落实", "配合", "参与", "参加", "协办", "协助", "支持", "协同", "承办", "实施",
            "推进", "执行", "完成", "办理", "指导", "监督", "会办", "承担", "统筹", "督导", "做好", "抓好", "狠抓", "开展", "推动", "跟进", "贯彻", "协作",
            "齐抓共管", "为主");

    private static final WordSet BODY_ENDINGS = WordSet.of(
            "局", "委", "厅", "部", "办", "署", "院", "会", "政府", "公司", "集团", "中心", "海关", "行", "办公室", "单位", "部门", "机构", "社",
            "总队", "支队", "大队", "区", "县", "市", "省", "州", "镇", "乡", "街道", "地方", "各地", "企业", "学校", "高校", "院校", "大学", "学院",
            "研究所", "站", "台", "处", "科", "室", "专班", "领导小组", "工作组", "小组", "联席会议", "妇联", "科协", "残联", "文联", "侨联", "工商联",
            "社科联", "作协", "记协", "法学会", "协会", "联盟", "平台", "组", "馆", "机场", "港", "电网", "供电", "移动", "联通", "电信", "铁塔", "广电",
            "石化", "石油", "烟草", "邮政", "铁路", "园区", "管委", "机关", "党委", "团委", "工会", "总工会", "组织", "主体", "口岸", "营商环境办", "成员",
            "地区", "盟", "旗", "兵团", "军区", "警备区", "武警", "校", "所", "队", "库", "基金", "运营商", "街镇", "乡镇", "镇街", "居", "村", "关",
            "司", "厂", "庭", "股", "小学", "中学", "幼儿园");

    /** Words that begin an explanation and never the name of a body. */
    private static final WordSet NO_NAME_HEADS =
            WordSet.of("不含", "包括", "包含", "其中", "例如", "以上", "按照", "根据", "详见", "以下", "通过", "对", "在各自", "将");

    /** Words that stand in a sentence about bodies and never in the name of one. */
    private static final WordSet NO_NAME_WORDS =
            WordSet.of("由", "另行", "制定", "会同", "负责", "牵头", "商请", "报请", "须", "根据", "依据", "予以", "设在");

    private static final WordSet SENTENCE_HEADS = WordSet.of(
            "要", "对", "应", "将", "请", "须", "需", "可", "不", "把", "为", "在", "通过", "做好", "加强", "及时", "积极", "认真", "切实", "按",
            "结合");

    private static final WordSet FIRM_ENDINGS = WordSet.of(
            "局", "委", "厅", "办", "署", "政府", "管委会", "单位", "部门", "公司", "集团", "海关", "行", "法院", "检察院", "办公室", "总队", "支队",
            "国务院", "各区", "各县", "各市", "各地", "宣传部", "组织部", "统战部", "委员会", "有关方面", "中心", "机构", "部", "总工会", "妇联", "科协", "残联",
            "文联", "侨联", "工商联", "社科联", "贸促会", "红十字会", "供销社");

    private static final WordSet LEGEND_HEADS = WordSet.of(
            "排在", "列在", "排第", "排名", "列第", "第一个", "第一位", "首位", "居首", "逗号前", "分号前", "排首", "名列", "位列", "排序", "列首", "带★",
            "标★");

    private static final WordSet DUTY = WordSet.of("责任");
    private static final WordSet COPULAS = WordSet.of("为", "是", "即");
    private static final WordSet GUIDING_WORDS = WordSet.of("指导", "监督");
    private static final WordSet LEVELS = WordSet.of("级", "层面", "方面", "本级", "区县", "地方");

    static final WordSet PLAN_GENRES = WordSet.of(
            "实施方案", "行动方案", "工作方案", "行动计划", "工作计划", "实施计划", "若干措施", "政策措施", "若干政策", "若干意见", "实施意见", "指导意见", "工作要点",
            "重点任务", "规划", "方案", "计划", "措施", "政策", "意见", "要点", "办法", "细则", "规定", "纲要", "清单", "条例", "工程", "路线图", "分工",
            "举措", "任务", "责任分解", "任务分解", "任务分解表", "任务分工表", "责任分解表", "责任分工表", "工作安排", "决定", "通知");

    private Vocabulary() {}

    /** What a word before a colon announces; {@link Label#NONE} where it is no label. */
    static Label label(CharSequence word) {
        return label(word, 0, word.length());
    }

    /** What the word in a stretch announces that ends before a colon; {@link Label#NONE} where it is no label. */
    static Label label(CharSequence text, int from, int to) {
        if (from == to || to - from > LONGEST_LABEL) {
            return Label.NONE;
        }
        if (DEADLINE_NOUNS.lengthBefore(text, to, from) > 0) {
            return to - from <= 8 && isOneWord(text, from, to) ? Label.DEADLINE : Label.NONE;
        }
        boolean person = PERSON_NOUNS.lengthBefore(text, to, from) > 0;
        boolean noun = person || LABEL_NOUNS.lengthBefore(text, to, from) > 0 || BARE_LABELS.contains(text, from, to);
        if (!noun || !isOneWord(text, from, to)) {
            return Label.NONE;
        }
        Label role = labelledRole(text, from, to);
        boolean checks = role == Label.NONE && CHECKING_WORDS.isIn(text, from, to);
        boolean sees = person && (role != Label.NONE || PERSON_WORDS.isIn(text, from, to));
        return sees || checks ? Label.PERSON : role;
    }

    private static Label labelledRole(CharSequence text, int from, int to) {
        if (LEAD_WORDS.isIn(text, from, to)) {
            return Label.LEAD;
        }
        if (FIRM_SUPPORT_WORDS.isIn(text, from, to)
                || SUPPORT_WORDS.isIn(text, from, to) && !DUTY.isIn(text, from, to)) {
            return Label.SUPPORT;
        }
        return RESPONSIBLE_WORDS.isIn(text, from, to) ? Label.RESPONSIBLE : Label.NONE;
    }

    /** Whether a word is of Han characters alone, with brackets only in pairs, as in 责任单位（部门）. */
    private static boolean isOneWord(CharSequence text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            boolean bracket = c == '（' || c == '）' || c == '(' || c == ')';
            if (depth < 0 || !bracket && c != '、' && !Glyphs.isHan(c)) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Whether a text begins with a label and its colon, as in 责任单位：市商务委. */
    static boolean startsWithLabel(CharSequence text) {
        return startsWithLabel(text, 0, text.length());
    }

    /** Whether a stretch begins with a label and its colon. */
    static boolean startsWithLabel(CharSequence text, int from, int to) {
        int end = Math.min(to, from + LONGEST_LABEL + 1);
        for (int i = from; i < end; i++) {
            if (Glyphs.isColon(text.charAt(i))) {
                return label(text, from, i) != Label.NONE;
            }
        }
        return false;
    }

    /** The legend that words begin with, as 排在第一位的为牵头部门 does; {@link Legend#NONE} where they state none. */
    static Legend legend(CharSequence words) {
        return legend(words, 0, words.length());
    }

    /**
     * The legend that a stretch begins with; {@link Legend#NONE} where it states none.
     *
     * <p>An exception may stand before it: 除标注“分别牵头”外，列第一位的为牵头单位.
     */
    static Legend legend(CharSequence text, int from, int to) {
        boolean exception = from < to && text.charAt(from) == '除';
        if (!exception && LEGEND_HEADS.lengthAt(text, from, to) == 0) {
            return Legend.NONE;
        }
        String words = text.subSequence(from, to).toString();
        String rule = exception ? words.substring(words.indexOf("外，") + 2) : words;
        int lead = Math.max(rule.indexOf("牵头"), rule.indexOf("主办"));
        if (lead < 0 || LEGEND_HEADS.lengthAt(rule, 0, rule.length()) == 0 || !COPULAS.isIn(rule, 0, lead)) {
            return Legend.NONE;
        }
        return rule.startsWith("逗号") || rule.startsWith("分号") ? Legend.BEFORE_COMMA : Legend.FIRST;
    }

    /** Whether a word before a colon only says at which level the names behind it stand: 市级, 县区层面. */
    static boolean isLevel(CharSequence word) {
        return word.length() <= 8 && LEVELS.isTailOf(word);
    }

    /** The role that a verb phrase gives, as {@link Label#LEAD}, {@link Label#RESPONSIBLE} or {@link Label#SUPPORT}. */
    static Label role(String verbs) {
        if (LEAD_WORDS.isIn(verbs)) {
            return Label.LEAD;
        }
        boolean guides = verbs.contains("负责") && GUIDING_WORDS.isIn(verbs);
        return SUPPORT_WORDS.isIn(verbs) && !guides ? Label.SUPPORT : Label.RESPONSIBLE;
    }

    /** Whether a verb phrase gives support only beside a lead: in 市商务局、市科技局协同推进 both are responsible. */
    static boolean isTogether(String verbs) {
        return TOGETHER.isIn(verbs) && !verbs.contains("配合");
    }

    /** Whether a name may be that of a body: 市商务委, 上海海关, 各区. */
    static boolean isBody(CharSequence name) {
        return isBody(name, 0, name.length());
    }

    /** Whether the name in a stretch may be that of a body. */
    static boolean isBody(CharSequence text, int from, int to) {
        int end = withoutBracket(text, from, to);
        return end - from >= 2
                && BODY_ENDINGS.lengthBefore(text, end, from) > 0
                && NO_NAME_HEADS.lengthAt(text, from, end) == 0
                && !NO_NAME_WORDS.isIn(text, from, end);
    }

    /** Whether words that stand where a name is due are those of a sentence: 要定期通报进展情况. */
    static boolean isSentence(CharSequence words) {
        return words.length() > 30 || (SENTENCE_HEADS.isHeadOf(words) || NO_NAME_WORDS.isIn(words)) && !isBody(words);
    }

    /** Whether a name is that of a body beyond doubt: 市商务委, 各有关单位. */
    static boolean isFirmBody(CharSequence name) {
        return isFirmBody(name, 0, name.length());
    }

    /** Whether the name in a stretch is that of a body beyond doubt. */
    static boolean isFirmBody(CharSequence text, int from, int to) {
        int end = withoutBracket(text, from, to);
        boolean firm = end - from >= 3 && FIRM_ENDINGS.lengthBefore(text, end, from) > 0;
        return (firm || end > from && text.charAt(from) == '各') && isBody(text, from, to);
    }

    /** The end of a name before the bracket that ends it. */
    private static int withoutBracket(CharSequence text, int from, int to) {
        int open = to - 1;
        if (open < from || !Glyphs.isClosing(text.charAt(open))) {
            return to;
        }
        while (open > from && !Glyphs.isOpening(text.charAt(open))) {
            open--;
        }
        return open;
    }
}
