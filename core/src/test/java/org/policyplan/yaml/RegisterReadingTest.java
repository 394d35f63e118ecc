package org.policyplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.finding.Finding;
import org.policyplan.finding.Result;
import org.policyplan.model.Plan;

final class RegisterReadingTest {
    private static final String REGISTER = "schemaVersion: \"1.0\"\nkind: agency-register\nagencies:\n  - name: 市商务委\n";

    @TempDir
    private Path root;

    /** Remembers what it was asked for. */
    private static final class Recorder implements SourceFolder {
        private final List<String> asked = new ArrayList<>();

        @Override
        public InputStream open(String relativeName) {
            asked.add(relativeName);
            return new ByteArrayInputStream(REGISTER.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] plan(String register) {
        String quoted = "'" + register.replace("'", "''") + "'";
        return ("schemaVersion: \"1.0\"\nid: a\ntitle: b\nagencyRegister: " + quoted + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> ids(Result<?> result) {
        return result.findings().stream().map(Finding::id).toList();
    }

    private static Result<Plan> read(SourceFolder folder, String register) {
        return PlanReader.builder().folder(folder).build().read(plan(register), "plans/p.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../a.yaml",
                "a/../b.yaml",
                "a/..",
                "..",
                ".",
                "a/",
                "a//b",
                "//host/a",
                "\\\\host\\a",
                "C:\\a.yaml",
                "C:/a.yaml",
                "c:a.yaml",
                "a\\b.yaml",
                "http://a/b",
                "file:///etc/passwd",
                "jar:file:/a!/b",
                "CON",
                "nul.yaml",
                "a/com1",
                "LPT9.txt",
                "aux .yaml",
                "conin$",
                "a./b",
                "a /b",
                "...",
                ".. ",
                "a.yaml:stream",
                "a*",
                "a?",
                "a|b",
                "~a<"
            })
    void namesThatMayLeadOutOpenNothing(String name) {
        Recorder recorder = new Recorder();
        Result<Plan> result = read(recorder, name);
        assertThat(ids(result)).containsExactly("register.path");
        assertThat(recorder.asked).isEmpty();
        assertThat(result.value().orElseThrow().agencyRegister().file()).isEqualTo(name);
        assertThat(result.findings().get(0).place().from()).hasToString("4:17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.yaml", "名录/上海.yaml", "./a.yaml", "a b.yaml", "con-a.yaml", "a..b.yaml", ".a", "~a", "common"})
    void namesWithinAreOpened(String name) {
        Recorder recorder = new Recorder();
        Plan plan = read(recorder, name).orThrow();
        assertThat(recorder.asked).containsExactly(name);
        assertThat(plan.agencyRegister().register().agencies()).hasSize(1);
        assertThat(plan.agencyRegister().register().origin().file()).isEqualTo("plans/" + name);
    }

    @Test
    void findingsOfTheRegisterHaveTheirPlaceInIt() throws IOException {
        Files.writeString(root.resolve("r.yaml"), REGISTER + "    knid: OTHER\n");
        Files.write(root.resolve("p.yaml"), plan("r.yaml"));
        Result<Plan> result = PlanReader.standard().read(root.resolve("p.yaml"));
        Finding finding = result.findings().get(0);
        assertThat(finding.id()).isEqualTo("key.unknown");
        assertThat(finding.place()).hasToString(root.resolve("r.yaml") + ":5:5");
        assertThat(result.value().orElseThrow().agencyRegister().register()).isNotNull();
    }

    @Test
    void missingAndUnreadableRegistersAreFindings() throws IOException {
        Files.createDirectory(root.resolve("folder"));
        SourceFolder folder = SourceFolder.of(root);
        assertThat(ids(read(folder, "none.yaml"))).containsExactly("register.missing");
        assertThat(ids(read(folder, "folder"))).containsExactly("register.unreadable");
        assertThat(ids(read(name -> null, "none.yaml"))).containsExactly("register.missing");
        assertThat(ids(read(
                        name -> {
                            throw new IOException("broken");
                        },
                        "a.yaml")))
                .containsExactly("register.unreadable");
    }

    @Test
    void linksThatLeadOutOpenNothing() throws IOException {
        Path inside = Files.createDirectory(root.resolve("inside"));
        Path secret = Files.writeString(root.resolve("secret.yaml"), REGISTER);
        assumeTrue(links(inside.resolve("a.yaml"), secret) && links(inside.resolve("up"), root));
        SourceFolder folder = SourceFolder.of(inside);
        assertThat(ids(read(folder, "a.yaml"))).containsExactly("register.path");
        assertThat(ids(read(folder, "up/secret.yaml"))).containsExactly("register.path");
    }

    @Test
    void linksWithinTheFolderAreFollowed() throws IOException {
        Path file = Files.writeString(root.resolve("r.yaml"), REGISTER);
        assumeTrue(links(root.resolve("a.yaml"), file));
        assertThat(read(SourceFolder.of(root), "a.yaml")
                        .orThrow()
                        .agencyRegister()
                        .register())
                .isNotNull();
    }

    private static boolean links(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @Test
    void aRegisterIsHeldToTheLimits() {
        ReadLimits limits = ReadLimits.standard().withMaxBytes(70);
        Result<Plan> result = PlanReader.builder()
                .folder(new Recorder())
                .limits(limits)
                .build()
                .read(plan("r.yaml"), "p.yaml");
        assertThat(ids(result)).containsExactly("limit.size");
        assertThat(result.findings().get(0).place().file()).isEqualTo("r.yaml");
    }

    @Test
    void aPlanIsNoRegister() {
        assertThat(ids(read(name -> new ByteArrayInputStream(plan("r.yaml")), "p.yaml")))
                .contains("key.missing", "key.unknown");
    }
}
