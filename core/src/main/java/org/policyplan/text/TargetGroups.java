package org.policyplan.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.model.Deadline;
import org.policyplan.text.TargetReading.Form;

/**
 * Makes mentions of readings, and gives each number of a list its own subject: in A、B率分别达到10%、20% the 20% is of B率.
 */
final class TargetGroups {
    private static final WordSet SEPARATOR = WordSet.of("、 和 及 与 以及");

    private final TargetText text;
    private final List<TargetClause> clauses;
    private final TargetDeadlines deadlines;
    private final TargetMarks marks;
    private final TargetDateIndex dates;

    TargetGroups(
            TargetText text,
            List<TargetClause> clauses,
            TargetDeadlines deadlines,
            TargetMarks marks,
            TargetDateIndex dates) {
        this.text = text;
        this.clauses = clauses;
        this.deadlines = deadlines;
        this.marks = marks;
        this.dates = dates;
    }

    /** The mentions of all readings, in the same order. */
    List<TargetMention> mentions(List<TargetReading> read) {
        List<TargetReading> readings = completed(read);
        List<TargetMention> out = new ArrayList<>();
        for (int i = 0; i < readings.size(); ) {
            int end = i + 1;
            while (end < readings.size() && readings.get(end).form() == Form.NEXT) {
                end++;
            }
            group(readings.subList(i, end), out);
            i = end;
        }
        return out;
    }

    /** Gives 国家级 in 3个国家级、5个省级园区 the 园区 of the next number. */
    private static List<TargetReading> completed(List<TargetReading> readings) {
        List<TargetReading> out = new ArrayList<>(readings);
        for (int i = out.size() - 2; i >= 0; i--) {
            TargetReading reading = out.get(i);
            TargetReading next = out.get(i + 1);
            int level = next.name().indexOf('级');
            boolean list = reading.form() == Form.COUNT_FIRST
                    && next.form() == Form.COUNT_FIRST
                    && reading.clause() == next.clause();
            if (list && reading.name().endsWith("级") && level > 0) {
                out.set(i, reading.named(reading.name() + next.name().substring(level + 1)));
            }
        }
        return out;
    }

    /** Whether the words behind the last figure are meant of all: none of the others has words of its own there. */
    private static boolean sharesSuffix(List<TargetReading> group) {
        for (int i = 0; i < group.size() - 1; i++) {
            if (group.get(i).candidate().suffix().isBound()) {
                return false;
            }
        }
        return true;
    }

    private void group(List<TargetReading> group, List<TargetMention> out) {
        TargetReading first = group.get(0);
        List<String> names = group.size() == 1 ? List.of() : split(first.name());
        List<Deadline> each = group.size() == 1 ? List.of() : datesBefore(first);
        TargetCandidate last = group.get(group.size() - 1).candidate();
        boolean shared = sharesSuffix(group);
        for (int i = 0; i < group.size(); i++) {
            TargetReading reading = group.get(i);
            TargetReading named = names.size() == group.size() ? reading.named(names.get(i)) : reading;
            Deadline deadline = each.size() == group.size() ? each.get(i) : deadline(reading);
            out.add(mention(first, named, shared ? last : reading.candidate(), deadline));
        }
    }

    /** The mention of a reading; {@code first} is that of its list, {@code bounds} what its 以上 and 左右 stand with. */
    private TargetMention mention(
            TargetReading first, TargetReading reading, TargetCandidate bounds, @Nullable Deadline deadline) {
        Quantity quantity = reading.candidate().quantity();
        TargetTail tail = first.candidate().tail();
        int start = first.start();
        int end = Math.max(reading.end(), reading.candidate().end());
        return new TargetMention(
                text.place(start),
                text.place(end - 1) + 1,
                reading.name(),
                TargetComparators.of(first, quantity, bounds.suffix()),
                quantity.value(),
                quantity.upper(),
                quantity.unit(),
                bounds.suffix().approximate() || tail.has(TargetCue.APPROXIMATE),
                marks.isAspiration(clauses.get(reading.clause()), quantity.start()) || aspires(reading.candidate()),
                deadline,
                text.text.substring(start, end));
    }

    private boolean aspires(TargetCandidate candidate) {
        int start = Math.max(candidate.clauseStart(), candidate.quantity().start() - 80);
        return TargetPhrases.ASPIRATION.isIn(
                text.text, start, candidate.quantity().start());
    }

    private @Nullable Deadline deadline(TargetReading reading) {
        TargetCandidate candidate = reading.candidate();
        int place = candidate.quantity().start();
        String before = text.text.substring(Math.max(candidate.clauseStart(), place - 80), place);
        return before.contains("每年") ? null : deadlines.at(place);
    }

    /** The deadlines of 到2025年、2030年 before a list of numbers. */
    private List<Deadline> datesBefore(TargetReading first) {
        List<Deadline> out = new ArrayList<>();
        int place = first.candidate().quantity().start();
        for (TargetDate date : dates.in(Math.max(first.candidate().clauseStart() - 20, place - 80), place)) {
            Deadline deadline = date.governs() ? date.deadline() : null;
            for (int back = deadline == null ? 0 : date.years(); back > 0 && deadline != null; back--) {
                out.add(back == 1 ? deadline : Deadline.of(deadline.year() - back + 1));
            }
        }
        return out;
    }

    /** The things of a list, each with the words that the last one ends in: 废气和废水排放量 is 废气排放量 and 废水排放量. */
    private static List<String> split(String name) {
        List<String> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            int separator = i == name.length() ? 1 : SEPARATOR.lengthAt(name, i, name.length());
            if (separator > 0 && i > start) {
                out.add(name.substring(start, i));
                start = i + separator;
            }
        }
        String shared = out.size() < 2 ? "" : shared(out.get(0), out.get(out.size() - 1));
        if (out.size() == 2 && (shared.isEmpty() || out.get(0).length() == 1)) {
            shared = sharedByLength(out.get(0), out.get(1));
        }
        for (int i = 0; i < out.size(); i++) {
            out.set(i, out.get(i).endsWith(shared) ? out.get(i) : out.get(i) + shared);
        }
        return out;
    }

    /** What the last thing of a list has that the first one leaves out: 绿化率 of 大型矿山 and 小型矿山绿化率. */
    private static String shared(String first, String last) {
        for (int length = Math.min(4, first.length()); length >= 2; length--) {
            int at = last.indexOf(first.substring(first.length() - length));
            if (at >= 0) {
                return last.substring(at + length);
            }
        }
        return isWhole(first, last)
                ? ""
                : last.substring(last.length() - TargetPhrases.SHARED_TAIL.lengthBefore(last, last.length(), 1));
    }

    /** Whether the first thing of a list leaves nothing out: 绿色工厂 beside 绿色园区, 医师数 beside 护士数. */
    private static boolean isWhole(String first, String last) {
        int quantity = TargetPhrases.WHOLE_QUANTITY.lengthBefore(first, first.length(), 1);
        boolean sameEnd = quantity > 0 && last.endsWith(first.substring(first.length() - quantity));
        return sameEnd || TargetPhrases.WHOLE_THING.isTailOf(first) && TargetPhrases.WHOLE_THING.isTailOf(last);
    }

    /** What two things share where they are as long without it: 供电可靠率 of 城市 and 农村供电可靠率. */
    private static String sharedByLength(String first, String last) {
        int own = first.length() - TargetPhrases.REGION.lengthAt(first, 0, first.length());
        boolean parallel = own >= 1 && last.length() - own >= 2 && TargetPhrases.QUANTITY_NOUN.isTailOf(last);
        return parallel && !TargetPhrases.QUANTITY_NOUN.isTailOf(first) ? last.substring(own) : "";
    }
}
