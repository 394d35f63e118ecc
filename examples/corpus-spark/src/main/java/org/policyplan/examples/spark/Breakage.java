package org.policyplan.examples.spark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.policyplan.model.Agency;
import org.policyplan.model.Plan;
import org.policyplan.yaml.PlanWriter;

/** What may be wrong with a file that somebody puts into a corpus. */
enum Breakage {
    /** A download that ended too early. */
    CUT_SHORT(".json", plan -> {
        String json = PlanWriter.json().write(plan);
        return utf8(json.substring(0, json.length() / 2));
    }),
    /** A misspelt key. */
    UNKNOWN_KEY(".yaml", plan -> utf8(PlanWriter.yaml().write(plan).replaceFirst("\ntitle:", "\ntitel:"))),
    /** An agency that the register of the plan doesn't know. */
    UNKNOWN_AGENCY(".yaml", plan -> utf8(PlanWriter.yaml().write(renamed(plan)))),
    /** An official text saved in the encoding of an old editor. */
    OTHER_ENCODING(".txt", plan -> OfficialTextForm.of(plan).getBytes(Charset.forName("GB18030"))),
    /** A file without content. */
    EMPTY(".txt", plan -> new byte[0]),
    /** A file that is made to overflow a stack. */
    NESTED(".json", plan -> utf8("{\"x-a\":" + "[".repeat(100_000)));

    private final String ending;
    private final Function<Plan, byte[]> content;

    Breakage(String ending, Function<Plan, byte[]> content) {
        this.ending = ending;
        this.content = content;
    }

    /** The ending of the name of such a file. */
    String ending() {
        return ending;
    }

    /** A plan in the form of such a file. */
    byte[] content(Plan plan) {
        return content.apply(plan);
    }

    private static Plan renamed(Plan plan) {
        List<Agency> agencies = new ArrayList<>(plan.agencies());
        agencies.set(0, Agency.builder().name("市某局").build());
        return plan.toBuilder().agencies(agencies).build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
