package org.policyplan.agency;

/**
 * How far two names of agencies are apart, in a measure that suits Han names: 市商务局 is near 市商务委, and both are far from 市税务局.
 *
 * <p>A weighted edit distance. Characters that most names share (市, 局, 委, 政府, …) weigh little; what tells agencies apart weighs much; and
 * leaving a character out, as abbreviations do, weighs less than taking another.
 */
final class NameDistance {
    private static final String COMMON = "市省区县州局委办厅处部会院署司人民政府管理员公室中心国家和与及（）()";
    private static final int COMMON_EDIT = 1;
    private static final int OMISSION = 3;
    private static final int REPLACEMENT = 5;
    private static final int LONGEST = 64;

    private NameDistance() {}

    /** The distance, 0 where the names are equal; names are compared in their first 64 characters. */
    static int between(String a, String b) {
        int width = Math.min(b.length(), LONGEST);
        int[] above = new int[width + 1];
        for (int j = 1; j <= width; j++) {
            above[j] = above[j - 1] + omission(b.charAt(j - 1));
        }
        for (int i = 0; i < Math.min(a.length(), LONGEST); i++) {
            int[] row = new int[width + 1];
            row[0] = above[0] + omission(a.charAt(i));
            for (int j = 1; j <= width; j++) {
                int replaced = above[j - 1] + replacement(a.charAt(i), b.charAt(j - 1));
                int left = Math.min(above[j] + omission(a.charAt(i)), row[j - 1] + omission(b.charAt(j - 1)));
                row[j] = Math.min(replaced, left);
            }
            above = row;
        }
        return above[width];
    }

    /** Half the distance where one name abbreviates the other, as 市经信委 does 市经济信息化委. */
    static int ofAbbreviation(String a, String b) {
        int distance = between(a, b);
        return abbreviates(a, b) || abbreviates(b, a) ? distance / 2 : distance;
    }

    private static boolean abbreviates(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += part.charAt(at) == whole.charAt(i) ? 1 : 0;
        }
        return at == part.length();
    }

    private static int omission(char c) {
        return isCommon(c) ? COMMON_EDIT : OMISSION;
    }

    private static int replacement(char a, char b) {
        if (a == b) {
            return 0;
        }
        return isCommon(a) && isCommon(b) ? COMMON_EDIT : REPLACEMENT;
    }

    private static boolean isCommon(char c) {
        return COMMON.indexOf(c) >= 0;
    }
}
