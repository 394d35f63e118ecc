package org.policyplan.text;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of units, each with its words, for example 万千瓦时 as a {@link #SCALE}.
 *
 * <p>This is the table of units: a new one is one word in its line.
 */
enum QuantityUnit {
    /** Shares and rates. */
    SHARE("% ‰ 个百分点 个点 /10万 /十万 /万"),
    /** Multiples. */
    MULTIPLE("倍 番"),
    /** Money. */
    MONEY("元 美元 欧元 港元 日元 元人民币 块钱"),
    /** Counted things: the measure words. */
    COUNT(
            "个 家 项 座 条 名 处 只 支 款 件 场 套 台 辆 艘 架 户 间 部 张 人 对 门 所 位 宗 单 例 例次 本 篇 幅 口 根 株 棵 盏 颗 枚 头 羽 尾 匹 栋 幢 孔 片",
            "块 班 列 节 组 份 枪 桩 队 团 期 轮 次 场次 批次 人次 车次 架次 班次 台次 户次 家次 件次 艘次 条次 项次 期次 台套 台/套 课时 学时 标段 床 床位 学位 泊位 车位 种 类 类目",
            "大类 小类 品种 批 镇 村 册 册次 卷 首 剂 剂次 人份 机架 标准机架 个机架 个标准机架 船次 航次"),
    /** Physical quantities. */
    SCALE(
            "平方公里 平方千米 平方米 平米 立方米 立方 公里 千米 海里 毫米 厘米 米 公顷 亩 吨 吨标准煤 吨标煤 斤 市斤 担 千克标准煤 克标准煤 克标煤 公斤 千克 毫克 微克 克",
            "吨油当量 吨二氧化碳 吨二氧化碳当量 载重吨 标箱 标准箱 个标箱 个标准箱 TEU teu 箱 千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 千伏安 度 kW kWh MW MWh GW",
            "GWh TW TWh kWp MWp GWp W MVA 升 毫升 桶 标方 方 平 分贝 摄氏度 ℃ P PFLOPS EFLOPS EFlops PFlops Eflops Pflops",
            "FLOPS Gbps Tbps Mbps gbps Kbps PB EB TB ZB GB MB 兆 比特 帧 公里/小时 km 分 千焦 焦 帕 兆帕 人公里 吨公里 人时",
            "亩次 蒸吨 人年 人月 人日 人天 台班 标台 兆伏安 kVA tce kgce μg/m3 μg/m³ mg/L mg/m3 mg/m³ MB/s Mbit/s Gbit/s km/h kgce/t"),
    /** Time. */
    TIME("ms 个工作日 工作日 个自然日 个月 个小时 小时 分钟 秒 毫秒 微秒 天 日 周 年 周岁 岁 个季度 个年度 季度 学年 学期 个交易日 个学期 周年 月 时 代 世纪"),
    /** Technical ratings, which say what kind a thing is. */
    RATING("千伏 伏 kV KV kv 吨级 级 型 号 频 Hz MHz GHz 赫兹 比特级 纳米 nm 寸 英寸 线 大"),
    /** No unit: a bare number. */
    NONE("");

    private static final WordSet MAGNITUDES = WordSet.of("万亿 千亿 百亿 十亿 亿 千万 百万 十万 万 千 百");

    /** Words that begin like a unit and are none. */
    private static final WordSet NO_UNIT = WordSet.of(
            "户外 所有 位一体 方面 分级 分类 分别 片区 块链 台阶 支柱 位数 日历 时代 度假 期间 村庄 镇村 种植 种养 类型 批准 件套 对接 组织 组合 队伍 团队 团体 轮驱 轮动 桶装",
            "节能 节约 名片 门类 张网 张图 口径 部门 单位 条件 条例 项目 人均 人才 人员 人口 人工 年均 本市 本省 家庭 国 人年均 人日均 人月均 首批");

    private static final QuantityUnit[] KINDS = values();
    private static final WordSet UNITS = WordSet.union(sets());

    private final WordSet words;

    QuantityUnit(String... words) {
        this.words = WordSet.of(words);
    }

    private static WordSet[] sets() {
        WordSet[] sets = new WordSet[KINDS.length];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = KINDS[i].words;
        }
        return sets;
    }

    /** A unit at a place: its kind and its end; {@code magnitude} where 万, 亿 … begins it. */
    record Found(QuantityUnit kind, int end, boolean magnitude) {}

    /** Whether a unit, or 万, 亿 …, begins at {@code at}. */
    static boolean begins(CharSequence text, int at, int end) {
        return UNITS.lengthAt(text, at, end) > 0 || MAGNITUDES.lengthAt(text, at, end) > 0;
    }

    /** The unit that begins at {@code at}. */
    static Found at(String text, int at) {
        Found found = scaled(text, at);
        if (found == null) {
            int magnitude = MAGNITUDES.lengthAt(text, at, text.length());
            return new Found(NONE, at + magnitude, magnitude > 0);
        }
        int end2 = found.kind == COUNT ? bracket(text, found.end) : perUnit(text, found.end);
        return new Found(found.kind, end2, found.magnitude);
    }

    /** The unit that begins at {@code at} with or without 万, 亿 …, whichever is longer: 千伏安 is no 千 of 伏. */
    private static @Nullable Found scaled(String text, int at) {
        int magnitude = MAGNITUDES.lengthAt(text, at, text.length());
        Found scaled = base(text, at + magnitude, magnitude > 0);
        Found whole = magnitude == 0 ? null : base(text, at, false);
        return whole != null && (scaled == null || whole.end > scaled.end) ? whole : scaled;
    }

    private static @Nullable Found base(String text, int at, boolean magnitude) {
        if (UNITS.lengthAt(text, at, text.length()) == 0) {
            return null;
        }
        Found best = null;
        for (QuantityUnit kind : KINDS) {
            int length = kind.words.lengthAt(text, at, text.length());
            if (length > 0 && (best == null || at + length > best.end)) {
                best = new Found(kind, at + length, magnitude);
            }
        }
        boolean word = best != null && NO_UNIT.lengthAt(text, at, text.length()) > best.end - at;
        boolean latin = best != null && isLatin(text, best.end - 1) && isLatin(text, best.end);
        return word || latin ? null : best;
    }

    /** The end of 套（户）, a unit with another one in brackets. */
    private static int bracket(String text, int at) {
        Found other = text.startsWith("（", at) ? base(text, at + 1, false) : null;
        boolean whole = other != null && other.kind == COUNT && text.startsWith("）", other.end);
        return whole && other != null ? other.end + 1 : perUnit(text, at);
    }

    private static int perUnit(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '/') {
            return at;
        }
        Found per = scaled(text, at + 1);
        return per == null ? at + SHARE.words.lengthAt(text, at, text.length()) : per.end;
    }

    /** Whether a Latin letter stands at {@code at}. */
    static boolean isLatin(String text, int at) {
        char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
