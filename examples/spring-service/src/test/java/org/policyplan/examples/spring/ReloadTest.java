package org.policyplan.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class ReloadTest {
    @TempDir
    Path folder;

    private static String plan(String id, String title) {
        return """
                schemaVersion: "1.0"
                id: %s
                title: %s
                sections:
                  - marker: 一
                    number: 1
                    title: 总则
                    measures:
                      - marker: （一）
                        number: 1
                        title: 甲事
                        responsibility:
                          responsible: [市商务委]
                agencies:
                  - name: 市商务委
                """.formatted(id, title);
    }

    private static void eventually(Runnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion::run);
    }

    private static List<String> titles(Client client) {
        List<String> titles = new ArrayList<>();
        client.json("/plans")
                .get("items")
                .forEach(item -> titles.add(item.get("title").asString()));
        return titles;
    }

    private static String state(Client client, int bad) {
        return client.json("/actuator/health")
                .at("/components/plans/details/bad/" + bad + "/state")
                .asString("");
    }

    @Test
    void aBadFileIsRefusedAndNamedAndTheServiceStartsAllTheSame(CapturedOutput output) throws IOException {
        Client.put(folder, "good.yaml", plan("good", "甲"));
        Client.put(folder, "bad.yaml", plan("bad", "乙").replace("title: 总则", "titel: 总则"));
        Client.put(folder, "broken.json", "{\"id\":");
        Client.put(folder, "twin.yaml", plan("good", "丙"));
        try (Client client = Client.start(folder)) {
            assertThat(titles(client)).containsExactly("甲");
            var response = client.get("/actuator/health");
            assertThat(response.statusCode()).isEqualTo(200);
            JsonNode health = Client.json(response);
            assertThat(health.get("status").asString()).isEqualTo("DEGRADED");
            JsonNode bad = health.at("/components/plans/details/bad");
            assertThat(bad.at("/0/file").asString()).isEqualTo("bad.yaml");
            assertThat(bad.at("/0/state").asString()).isEqualTo("refused");
            assertThat(bad.at("/0/first").asString()).startsWith("bad.yaml:7:5: error key.unknown: ");
            assertThat(bad.at("/1/file").asString()).isEqualTo("broken.json");
            assertThat(bad.at("/2/state").asString()).isEqualTo("duplicate");
            assertThat(response.body()).doesNotContain(folder.toString());
            assertThat(output).contains("bad.yaml:7:5: error key.unknown: ");
        }
    }

    @Test
    void whatChangesInTheFolderIsServedAndABadChangeIsNot() throws IOException {
        Client.put(folder, "a.yaml", plan("a", "甲"));
        try (Client client = Client.start(folder)) {
            assertThat(titles(client)).containsExactly("甲");
            Client.put(folder, "a.yaml", plan("a", "甲二"));
            eventually(() -> assertThat(titles(client)).containsExactly("甲二"));
            Client.put(folder, "b.yaml", plan("b", "乙"));
            eventually(() -> assertThat(titles(client)).containsExactly("甲二", "乙"));

            Client.put(folder, "a.yaml", "title: [");
            eventually(() -> assertThat(state(client, 0)).isEqualTo("stale"));
            assertThat(titles(client)).containsExactly("甲二", "乙");
            Client.put(folder, "a.yaml", plan("a", "甲三"));
            eventually(() -> assertThat(titles(client)).containsExactly("甲三", "乙"));
            assertThat(client.json("/actuator/health").get("status").asString()).isEqualTo("UP");

            Files.delete(folder.resolve("b.yaml"));
            eventually(() -> assertThat(titles(client)).containsExactly("甲三"));
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamedByHealthAndServedWhenItComes() throws IOException {
        Path later = folder.resolve("later");
        try (Client client = Client.start(later)) {
            assertThat(client.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(titles(client)).isEmpty();
            Files.createDirectory(later);
            Client.put(later, "a.yaml", plan("a", "甲"));
            eventually(() -> assertThat(titles(client)).containsExactly("甲"));
            assertThat(client.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void noRequestEverSeesHalfOfAChange() throws Exception {
        try (Client client = Client.start(swap(0))) {
            Set<String> seen = new ConcurrentSkipListSet<>();
            AtomicBoolean done = new AtomicBoolean();
            CountDownLatch started = new CountDownLatch(2);
            ExecutorService readers = Executors.newFixedThreadPool(2);
            for (int i = 0; i < 2; i++) {
                readers.submit(() -> {
                    started.countDown();
                    while (!done.get()) {
                        seen.add(String.join(",", titles(client)));
                    }
                });
            }
            assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
            for (int version = 1; version <= 5; version++) {
                swap(version);
                String expected = version + "," + version + "," + version;
                eventually(() -> assertThat(seen).contains(expected));
            }
            done.set(true);
            readers.shutdown();
            assertThat(readers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
            assertThat(seen).containsExactly("0,0,0", "1,1,1", "2,2,2", "3,3,3", "4,4,4", "5,5,5");
        }
    }

    /** Three plans of one version; the link to their folder is replaced in one step. */
    private Path swap(int version) throws IOException {
        Path plans = Files.createDirectory(folder.resolve("v" + version));
        for (String id : List.of("a", "b", "c")) {
            Files.writeString(plans.resolve(id + ".yaml"), plan(id, "\"" + version + "\""));
        }
        Path next = Files.createSymbolicLink(folder.resolve("next"), plans);
        Path current = folder.resolve("current");
        return Files.move(next, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
