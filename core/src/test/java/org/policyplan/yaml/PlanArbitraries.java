package org.policyplan.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyKind;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Deadline;
import org.policyplan.model.DocumentGenre;
import org.policyplan.model.DocumentNumber;
import org.policyplan.model.Extensions;
import org.policyplan.model.Measure;
import org.policyplan.model.Membership;
import org.policyplan.model.OfficialDocument;
import org.policyplan.model.Plan;
import org.policyplan.model.RegisterReference;
import org.policyplan.model.Responsibility;
import org.policyplan.model.Role;
import org.policyplan.model.Section;
import org.policyplan.model.Standing;
import org.policyplan.model.Target;
import org.policyplan.model.TargetComparator;

/** Plans of every form, with usual and with unusual texts. */
public final class PlanArbitraries {
    private static final List<String> AWKWARD = List.of(
            "no",
            "on",
            "Yes",
            "y",
            "~",
            "null",
            "NULL",
            "true",
            "False",
            "0123",
            "0o17",
            "0x1F",
            "1_000",
            "12:30",
            "1e3",
            ".5",
            "+1",
            "-",
            "- a",
            "?",
            "? a",
            ":",
            "a: b",
            "a:b",
            "a :b",
            "a #b",
            "#a",
            "# a",
            "*a",
            "&a",
            "!a",
            "%",
            "@a",
            "`a",
            "|",
            ">",
            "{",
            "}",
            "[",
            "]",
            ",",
            "'",
            "\"",
            "\\",
            "a\\nb",
            "''",
            "\"\"",
            "<<",
            "=",
            "...",
            "---",
            "--- a",
            " a",
            "a ",
            "　甲",
            "甲　",
            "\ta",
            "a\t",
            "a\tb",
            "a\nb",
            "a\n",
            "\na",
            "a\n\nb",
            "a\n\n",
            " a\nb",
            "a\n b",
            "a \nb",
            "a\rb",
            "a\r\nb",
            "\n",
            "\r",
            " ",
            "标题：甲",
            "甲，\n乙",
            "2024-12-30",
            "2024-12",
            "2029",
            "1.0",
            ".inf",
            ".NaN",
            "inf",
            "甲\u0000乙",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u009f",
            "a\u0085b",
            "\u00a0",
            "\u00ad",
            "\u2028",
            "a\u2028b",
            "\u2029",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "\ud800",
            "\udc00",
            "甲\ud83d",
            "\ude00甲",
            "𠮷",
            "😀",
            "\udbff\udfff",
            "e\u0301",
            "key: 甲 # 乙",
            "a, b",
            "a]",
            "x".repeat(200),
            "甲 ".repeat(100) + "乙",
            "[a](b)",
            "https://a.b/c");

    private PlanArbitraries() {}

    static Arbitrary<String> texts() {
        Arbitrary<String> usual =
                Arbitraries.strings().withCharRange('一', '鿿').ofMinLength(1).ofMaxLength(20);
        Arbitrary<String> mixed = Arbitraries.strings()
                .withChars(" :#-'\"\\\n\r\t,[]{}&*!|>%@`~甲，。：（）ab01.\u00a0\u3000\u0085\u2028\ud83d\ude00")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.frequencyOf(
                Tuple.of(4, usual),
                Tuple.of(3, Arbitraries.of(AWKWARD)),
                Tuple.of(2, mixed),
                Tuple.of(1, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(8)));
    }

    private static Arbitrary<String> optional() {
        return texts().injectNull(0.5);
    }

    private static Arbitrary<List<String>> names() {
        return texts().filter(text -> !HanText.isBlank(text)).list().ofMaxSize(3);
    }

    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.integers().between(0, 20))
                .as((unscaled, scale) -> new BigDecimal(BigInteger.valueOf(unscaled), scale));
        return numbers.injectNull(0.3);
    }

    private static Arbitrary<BigDecimal> anyDecimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-500, 500))
                .as(BigDecimal::new);
    }

    static Arbitrary<Extensions> extensions() {
        Arbitrary<Map<String, Object>> maps = Arbitraries.maps(keys().map(key -> "x-" + key), values(2))
                .ofMaxSize(2)
                .map(LinkedHashMap::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Extensions.none())), Tuple.of(1, maps.map(Extensions::of)));
    }

    /** Jackson refuses half a surrogate pair in a key. */
    private static Arbitrary<String> keys() {
        return texts().filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                texts().asGeneric(),
                Arbitraries.just("").asGeneric(),
                anyDecimals().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        Arbitrary<Object> scalar = leaf.injectNull(0.1);
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<Object> lists = values(depth - 1).list().ofMaxSize(3).asGeneric();
        Arbitrary<Object> maps = Arbitraries.maps(keys(), values(depth - 1))
                .ofMaxSize(3)
                .map(LinkedHashMap::new)
                .asGeneric();
        return Arbitraries.oneOf(scalar, lists, maps);
    }

    private static Arbitrary<Deadline> deadlines() {
        Arbitrary<Deadline> days =
                dates().map(day -> new Deadline(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        Arbitrary<Deadline> months = dates().map(day -> new Deadline(day.getYear(), day.getMonthValue(), null));
        return Arbitraries.oneOf(Arbitraries.integers().between(1900, 2999).map(Deadline::of), months, days)
                .injectNull(0.3);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Target> targets() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(TargetComparator.values()),
                        decimals(),
                        decimals(),
                        optional(),
                        deadlines(),
                        Arbitraries.of(true, false),
                        extensions())
                .as((text, comparator, value, upper, unit, deadline, flag, extensions) -> Target.builder()
                        .id(text)
                        .indicator(text)
                        .comparator(comparator)
                        .value(value)
                        .upper(upper)
                        .unit(unit)
                        .deadline(deadline)
                        .approximate(flag)
                        .aspiration(!flag)
                        .text(unit)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Responsibility> responsibilities() {
        return Combinators.combine(
                        names(),
                        names(),
                        names(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        optional(),
                        extensions())
                .as((lead, responsible, support, mandate, open, deadline, extensions) -> Responsibility.builder()
                        .lead(lead)
                        .responsible(responsible)
                        .support(support)
                        .perMandate(mandate)
                        .openEnded(open)
                        .deadline(deadline)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 9999).injectNull(0.3);
    }

    private static Arbitrary<Measure> measures() {
        return Combinators.combine(
                        optional(),
                        numbers(),
                        optional(),
                        optional(),
                        responsibilities(),
                        targets().list().ofMaxSize(1),
                        extensions())
                .as((marker, number, title, text, responsibility, targets, extensions) -> Measure.builder()
                        .marker(marker)
                        .number(number)
                        .title(title)
                        .text(text)
                        .responsibility(responsibility)
                        .targets(targets)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Section> sections(int depth) {
        Arbitrary<List<Section>> inner = depth == 0
                ? Arbitraries.just(List.of())
                : sections(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(
                        optional(),
                        numbers(),
                        optional(),
                        optional(),
                        inner,
                        measures().list().ofMaxSize(2),
                        targets().list().ofMaxSize(1),
                        extensions())
                .as((marker, number, title, text, sections, measures, targets, extensions) -> Section.builder()
                        .marker(marker)
                        .number(number)
                        .title(title)
                        .text(text)
                        .sections(sections)
                        .measures(measures)
                        .targets(targets)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<OfficialDocument> documents() {
        return Combinators.combine(
                        Arbitraries.of(DocumentGenre.values()).injectNull(0.2),
                        optional(),
                        names(),
                        dates().injectNull(0.2),
                        names(),
                        Arbitraries.integers().between(1, 99999),
                        extensions())
                .as((genre, text, names, date, copies, serial, extensions) -> OfficialDocument.builder()
                        .genre(genre)
                        .number(new DocumentNumber("沪府办发", 2024, serial))
                        .title(text)
                        .issuer(text)
                        .addressees(names)
                        .body(text)
                        .issuedOn(date)
                        .note(text)
                        .copiedTo(copies)
                        .printedBy(text)
                        .printedOn(date)
                        .extensions(extensions)
                        .build())
                .injectNull(0.3);
    }

    private static Arbitrary<Standing> standings() {
        return Combinators.combine(texts(), Arbitraries.of(Role.values()), names(), optional(), extensions())
                .as((from, role, agencies, text, extensions) -> Standing.builder()
                        .from(from)
                        .role(role)
                        .agencies(agencies)
                        .text(text)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Agency> agencies() {
        return Combinators.combine(
                        texts(),
                        optional(),
                        names(),
                        Arbitraries.of(AgencyKind.values()).injectNull(0.2),
                        names(),
                        Arbitraries.of(Membership.values()).injectNull(0.5),
                        extensions())
                .as((name, full, aliases, kind, members, membership, extensions) -> Agency.builder()
                        .name(name)
                        .fullName(full)
                        .aliases(aliases)
                        .kind(kind)
                        .members(members)
                        .membership(membership)
                        .extensions(extensions)
                        .build());
    }

    public static Arbitrary<AgencyRegister> registers() {
        return Combinators.combine(optional(), agencies().list().ofMaxSize(3), extensions())
                .as((jurisdiction, agencies, extensions) -> AgencyRegister.builder()
                        .jurisdiction(jurisdiction)
                        .agencies(agencies)
                        .extensions(extensions)
                        .build());
    }

    public static Arbitrary<Plan> plans() {
        Arbitrary<Plan.Builder> first = Combinators.combine(
                        texts(),
                        optional(),
                        documents(),
                        names(),
                        targets().list().ofMaxSize(2),
                        optional())
                .as((text, genre, document, basis, targets, preamble) -> Plan.builder()
                        .id(text)
                        .title(text)
                        .genre(genre)
                        .jurisdiction(preamble)
                        .document(document)
                        .basis(basis)
                        .targets(targets)
                        .preamble(preamble));
        return Combinators.combine(
                        first,
                        sections(1).list().ofMaxSize(2),
                        standings().list().ofMaxSize(1),
                        optional(),
                        agencies().list().ofMaxSize(2),
                        optional(),
                        extensions())
                .as((builder, sections, standing, closing, agencies, register, extensions) -> builder.sections(sections)
                        .standing(standing)
                        .closing(closing)
                        .leadBody(closing)
                        .agencies(agencies)
                        .agencyRegister(register == null ? null : new RegisterReference(register, null))
                        .extensions(extensions)
                        .build());
    }
}
