package org.policyplan.model;

/** The style of a marker (结构层次序数), for example {@link #BRACKETED_CHINESE} for （一）. Source: GB/T 9704—2012, 7.3.3. */
public enum MarkerStyle {
    /** 第一部分. */
    PART("第", "部分", true),
    /** 第一章. */
    CHAPTER("第", "章", true),
    /** 第一节. */
    DIVISION("第", "节", true),
    /** 第一条. */
    ARTICLE("第", "条", true),
    /** 一. */
    CHINESE("", "", true),
    /** （一）. */
    BRACKETED_CHINESE("（", "）", true),
    /** 1. */
    ARABIC("", "", false),
    /** （1）. */
    BRACKETED_ARABIC("（", "）", false),
    /** 1）. */
    HALF_BRACKETED_ARABIC("", "）", false),
    /** ①. */
    CIRCLED("", "", false);

    private final String prefix;
    private final String suffix;
    private final boolean chinese;

    MarkerStyle(String prefix, String suffix, boolean chinese) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.chinese = chinese;
    }

    /**
     * The canonical marker of a number in this style.
     *
     * @param number from 1 to 9999; for {@link #CIRCLED} to 50
     * @return such as （一）
     * @throws IllegalArgumentException if the number is out of its range
     */
    public String format(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("no number of a marker: " + number);
        }
        if (this == CIRCLED) {
            return String.valueOf(circled(number));
        }
        return prefix + (chinese ? ChineseNumeral.format(number) : Integer.toString(number)) + suffix;
    }

    String prefix() {
        return prefix;
    }

    String suffix() {
        return suffix;
    }

    boolean isChinese() {
        return chinese;
    }

    private static char circled(int number) {
        if (number > 50) {
            throw new IllegalArgumentException("no circled number: " + number);
        }
        return (char) (number <= 20 ? '①' + number - 1 : number <= 35 ? '㉑' + number - 21 : '㊱' + number - 36);
    }

    static int circledValue(char c) {
        if (c >= '①' && c <= '⑳') {
            return c - '①' + 1;
        }
        if (c >= '㉑' && c <= '㉟') {
            return c - '㉑' + 21;
        }
        return c >= '㊱' && c <= '㊿' ? c - '㊱' + 36 : -1;
    }
}
