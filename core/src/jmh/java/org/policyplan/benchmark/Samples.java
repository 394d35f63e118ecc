package org.policyplan.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.policyplan.model.ChineseNumeral;
import org.policyplan.model.Measure;
import org.policyplan.model.Plan;
import org.policyplan.model.Section;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;
import org.policyplan.yaml.PlanWriter;

/** The inputs: the Shanghai plan with its register in the same file, and plans of any size made of its measures. */
final class Samples {
    private static final int MEASURES = 23;
    private static final int SHANGHAI = 12_000;

    private Samples() {}

    /** The Shanghai plan, 23 measures, with its 60 agencies. */
    static Plan plan() {
        try (InputStream in = ShanghaiSeed.PLAN.open()) {
            Plan plan = PlanReader.builder()
                    .folder(ShanghaiSeed::open)
                    .build()
                    .read(in, "plan.yaml")
                    .orThrow();
            return plan.toBuilder()
                    .agencies(plan.registeredAgencies())
                    .agencyRegister(null)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan with at least so many measures and without any fault: chapters, each with the sections of the Shanghai plan. */
    static Plan plan(int measures) {
        Plan plan = plan();
        if (measures <= MEASURES) {
            return plan.toBuilder().sections(first(plan.sections(), measures)).build();
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < plan.sections().size(); i++) {
            Section section = plan.sections().get(i);
            String marker = "（" + ChineseNumeral.format(i + 1) + "）";
            sections.add(section.toBuilder()
                    .marker(marker)
                    .measures(numbered(section.measures()))
                    .build());
        }
        List<Section> chapters = new ArrayList<>();
        for (int number = 1; number <= (measures + MEASURES - 1) / MEASURES; number++) {
            chapters.add(Section.builder()
                    .marker(ChineseNumeral.format(number))
                    .number(number)
                    .title("重点任务")
                    .sections(sections)
                    .build());
        }
        return plan.toBuilder().sections(chapters).build();
    }

    private static List<Section> first(List<Section> sections, int measures) {
        List<Section> kept = new ArrayList<>();
        int left = measures;
        for (Section section : sections) {
            List<Measure> some = section.measures()
                    .subList(0, Math.min(left, section.measures().size()));
            left -= some.size();
            if (!some.isEmpty()) {
                kept.add(section.toBuilder().measures(some).build());
            }
        }
        return kept;
    }

    private static List<Measure> numbered(List<Measure> measures) {
        List<Measure> numbered = new ArrayList<>();
        for (Measure measure : measures) {
            int number = numbered.size() + 1;
            numbered.add(measure.toBuilder()
                    .marker(Integer.toString(number))
                    .number(number)
                    .build());
        }
        return numbered;
    }

    /** The number of measures that makes a plan of about so many bytes of YAML. */
    static int measures(int bytes) {
        return Math.max(1, (bytes - 9_500) / 690);
    }

    /** A plan in YAML. */
    static byte[] yaml(int measures) {
        return PlanWriter.yaml().write(plan(measures)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same plan in JSON. */
    static byte[] json(int measures) {
        return PlanWriter.json().write(plan(measures)).getBytes(StandardCharsets.UTF_8);
    }

    /** The official text of the Shanghai plan as it was published. */
    static byte[] text() {
        try (InputStream in = ShanghaiSeed.OFFICIAL_TEXT.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An official text of about so many bytes, the Shanghai plan where they are few: head and tail of the Shanghai plan, its measures again and again in numbered chapters. */
    static byte[] text(int bytes) {
        if (bytes < 2 * SHANGHAI) {
            return text();
        }
        String whole = new String(text(), StandardCharsets.UTF_8);
        int from = whole.indexOf("一、大力发展");
        int to = whole.indexOf("由上海市推进");
        byte[] chapter = chapter(whole.substring(from, to)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes + chapter.length);
        out.writeBytes(whole.substring(0, from).getBytes(StandardCharsets.UTF_8));
        for (int number = 1; out.size() < bytes - chapter.length; number++) {
            out.writeBytes((ChineseNumeral.format(number) + "、重点任务\n\n").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(chapter);
        }
        out.writeBytes(whole.substring(to).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** The sections one level lower: 一、 becomes (一), and (一) becomes 1. */
    private static String chapter(String sections) {
        StringBuilder out = new StringBuilder();
        int measure = 0;
        for (String line : sections.split("\n", -1)) {
            int comma = line.indexOf('、');
            if (line.startsWith("(") && line.indexOf(')') <= 4 && ChineseNumeral.isNumeral(line.charAt(1))) {
                out.append(++measure).append(".").append(line.substring(line.indexOf(')') + 1));
            } else if (comma == 1 && ChineseNumeral.isNumeral(line.charAt(0))) {
                measure = 0;
                out.append('(').append(line.charAt(0)).append(')').append(line.substring(2));
            } else {
                out.append(line);
            }
            out.append('\n');
        }
        return out.toString();
    }
}
