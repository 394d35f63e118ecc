package org.policyplan.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.policyplan.finding.Result;
import org.policyplan.load.PlanLoader;
import org.policyplan.model.Agency;
import org.policyplan.model.AgencyDetails;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.PlanFile;
import org.policyplan.register.NameResolver;
import org.policyplan.register.Resolution;

class AgenciesPageTest {
    private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| ([^|]+) \\|([^|]*)\\|$");

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "..", "docs", "agencies.md"));
    }

    private static AgencyRegister register() throws IOException {
        String yaml = YAML.matcher(page()).results().findFirst().orElseThrow().group(1);
        Result<PlanFile> read =
                PlanLoader.standard().load(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "agencies.yaml");
        assertThat(read.findings()).isEmpty();
        return (AgencyRegister) read.orThrow();
    }

    @Test
    void theRegisterOfThePageIsReadWithoutAFinding() throws IOException {
        Agency first = register().agencies().get(0);
        AgencyDetails details = AgencyDetails.of(first);
        assertThat(details.code()).isNotNull();
        assertThat(details.creditCode()).isNotNull();
        assertThat(details.superior()).isEqualTo("上海市人民政府");
        assertThat(details.formerNames()).hasSize(2).allMatch(former -> former.until() != null);
    }

    @Test
    void namesMeanWhatTheTableSays() throws IOException {
        NameResolver resolver = NameResolver.of(register());
        List<MatchResult> rows = ROW.matcher(page()).results().toList();
        assertThat(rows).hasSize(6);
        for (MatchResult row : rows) {
            Resolution resolution = resolver.resolve(row.group(2));
            assertThat(resolution.how().name()).as(row.group(2)).isEqualTo(row.group(1));
            assertThat(resolution.agency() == null ? "" : resolution.agency().name())
                    .isEqualTo(row.group(3).strip());
        }
    }
}
