package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of a clause by their roles, for example lead 市商务委, support 市科委; not thread-safe.
 *
 * <p>Names are pending until a verb or a label gives them their role.
 */
final class RoleLists {
    /** As many names as most roles have. */
    private static final int FEW = 4;

    private List<NamedBody> lead = List.of();
    private List<NamedBody> responsible = List.of();
    private List<NamedBody> support = List.of();
    private List<NamedBody> pending = List.of();

    /** The number of pending names before the last comma. */
    private int comma;

    /** The number of pending names before the last full stop. */
    private int sentence;

    private boolean afterComma;

    List<NamedBody> lead() {
        return lead;
    }

    List<NamedBody> responsible() {
        return responsible;
    }

    List<NamedBody> support() {
        return support;
    }

    /** Whether no name has a role. */
    boolean isEmpty() {
        return lead.isEmpty() && responsible.isEmpty() && support.isEmpty();
    }

    /** Whether names stand before a comma or a semicolon that was passed. */
    boolean isAfterComma() {
        return afterComma;
    }

    /** Adds a pending name that stands between two positions. */
    void add(String name, int start, int end) {
        add(new NamedBody(name, start, end, afterComma));
    }

    /** Adds pending names. */
    void addAll(List<NamedBody> names) {
        for (int i = 0; i < names.size(); i++) {
            add(names.get(i));
        }
    }

    private void add(NamedBody name) {
        if (pending.isEmpty()) {
            pending = new ArrayList<>(FEW);
        }
        pending.add(name);
    }

    /** Makes the last pending name reach to a position, as in 市直有关部门、单位; false where there is none. */
    boolean lengthenLast(LogicalText text, int end) {
        if (pending.isEmpty()) {
            return false;
        }
        NamedBody last = pending.remove(pending.size() - 1);
        pending.add(new NamedBody(text.squeezed(last.start(), end), last.start(), end, last.afterComma()));
        return true;
    }

    /** Notes the separator behind the names so far. */
    void separate(char separator) {
        comma = "，,；;".indexOf(separator) >= 0 ? pending.size() : Math.min(comma, pending.size());
        sentence = separator == '。' ? pending.size() : sentence;
        afterComma |= separator != '、' && !(pending.isEmpty() && isEmpty());
    }

    /** The pending names behind the last full stop. */
    List<NamedBody> ofSentence() {
        return List.copyOf(pending.subList(Math.min(sentence, pending.size()), pending.size()));
    }

    /** Gives all pending names their role. */
    void give(Vocabulary.Label role) {
        if (pending.isEmpty()) {
            return;
        }
        switch (role) {
            case LEAD -> lead = withPending(lead);
            case SUPPORT -> support = withPending(support);
            case RESPONSIBLE, NONE -> responsible = withPending(responsible);
            case DEADLINE, PERSON -> {
                // They name no agency.
            }
        }
        pending = List.of();
    }

    /** Gives the pending names before the last comma a role where others stand behind it: 责任单位：A，B、C配合. */
    void giveBeforeComma(Vocabulary.Label role) {
        if (comma == 0 || comma >= pending.size()) {
            return;
        }
        List<NamedBody> behind = List.copyOf(pending.subList(comma, pending.size()));
        pending.subList(comma, pending.size()).clear();
        give(role);
        addAll(behind);
    }

    /** The names of a role with the pending ones behind them; nearly always these are the first. */
    private List<NamedBody> withPending(List<NamedBody> names) {
        if (names.isEmpty()) {
            return pending;
        }
        names.addAll(pending);
        return names;
    }

    /** Gives the first name or those before the comma the lead, as a legend says, where no other name has it. */
    void rank(Legend legend) {
        if (legend == Legend.NONE || !lead.isEmpty() || responsible.isEmpty()) {
            return;
        }
        List<NamedBody> names = responsible;
        lead = new ArrayList<>();
        responsible = new ArrayList<>();
        boolean parted = names.get(names.size() - 1).afterComma();
        for (int i = 0; i < names.size(); i++) {
            NamedBody name = names.get(i);
            boolean leads = legend == Legend.FIRST ? i == 0 : parted && !name.afterComma();
            (leads ? lead : responsible).add(name);
        }
    }
}
