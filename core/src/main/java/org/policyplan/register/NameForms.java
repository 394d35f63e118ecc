package org.policyplan.register;

import org.jspecify.annotations.Nullable;

/** The form of names in which spellings of one jurisdiction are equal: 上海市商务委, 市商务委 and 市 商务委 are. */
final class NameForms {
    private final @Nullable String jurisdiction;
    private final String level;

    NameForms(@Nullable String jurisdiction) {
        boolean local = !AgencyRegisters.jurisdiction(jurisdiction).equals(AgencyRegisters.NATIONAL);
        this.jurisdiction = local ? jurisdiction : null;
        this.level = local && jurisdiction != null ? level(jurisdiction) : "";
    }

    private static String level(String jurisdiction) {
        for (String level : new String[] {"自治区", "自治州", "自治县"}) {
            if (jurisdiction.endsWith(level)) {
                return level.substring(2);
            }
        }
        return jurisdiction.substring(jurisdiction.length() - 1);
    }

    /** What short names begin with, such as 市; empty for central agencies. */
    String level() {
        return level;
    }

    /** The jurisdiction in full, such as 上海市; empty for central agencies. */
    String jurisdiction() {
        return jurisdiction == null ? "" : jurisdiction;
    }

    String of(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append("([〔【".indexOf(c) >= 0 ? '（' : ")]〕】".indexOf(c) >= 0 ? '）' : c);
            }
        }
        String form = plain.toString();
        boolean prefixed =
                jurisdiction != null && form.startsWith(jurisdiction) && form.length() > jurisdiction.length();
        return prefixed ? level + form.substring(jurisdiction().length()) : form;
    }
}
