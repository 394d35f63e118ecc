package org.policyplan.yaml;

import java.util.Locale;

/** Finds the word that a misspelt one was meant to be, for example {@code responsible} for {@code responsble}. */
final class NearestWord {
    private static final int LONGEST = 40;

    private NearestWord() {}

    /** The index of the nearest word, or -1 where none is near; case, {@code -} and {@code _} don't count. */
    static int of(String word, String[] known) {
        if (word.length() > LONGEST) {
            return -1;
        }
        String folded = fold(word);
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < known.length; i++) {
            String candidate = fold(known[i]);
            int tolerance = tolerance(folded, candidate);
            if (Math.abs(folded.length() - candidate.length()) > tolerance) {
                continue;
            }
            int distance = distance(folded, candidate);
            if (distance < least && distance <= tolerance) {
                best = i;
                least = distance;
            }
        }
        return best;
    }

    /** One edit in up to five letters, two in up to eight, else three; of words of two letters, none. */
    private static int tolerance(String a, String b) {
        int length = Math.min(a.length(), b.length());
        return length < 3 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
    }

    private static String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '-' && c != '_' && c != ' ') {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int step(int[][] table, String a, String b, int i, int j) {
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 1 + table[i - 2][j - 2]) : least;
    }
}
