package org.policyplan.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyplan.model.Plan;
import org.policyplan.seeds.ShanghaiSeed;
import org.policyplan.yaml.PlanReader;
import tools.jackson.databind.JsonNode;

class EndpointsTest {
    private static final String PLAN = "/plans/" + Client.SHANGHAI;

    @TempDir
    static Path folder;

    static Client client;

    @BeforeAll
    static void start() {
        List.of("plan.yaml", "shanghai-agencies.yaml", "official.txt").forEach(name -> Client.seed(folder, name));
        client = Client.start(folder);
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    private static void isProblem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Client.json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotEmpty();
        assertThat(problem.path("type").asString("about:blank")).endsWith(type);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("org.policyplan");
    }

    @Test
    void thePlansAreListedAndTheOfficialTextOfACuratedOneIsNotServedTwice() {
        JsonNode plans = client.json("/plans");
        assertThat(plans.get("total").asInt()).isEqualTo(1);
        assertThat(plans.at("/items/0/id").asString()).isEqualTo(Client.SHANGHAI);
        assertThat(plans.at("/items/0/number").asString()).isEqualTo("沪府办发〔2024〕31号");
        assertThat(plans.at("/items/0/measures").asInt()).isEqualTo(23);
        assertThat(plans.at("/items/0/agencies").asInt()).isEqualTo(32);
        assertThat(client.json("/actuator/health").get("status").asString()).isEqualTo("UP");
    }

    @Test
    void aPlanIsAnsweredInThePlanFormatWithItsAgencies() throws IOException {
        byte[] answer = client.get(PLAN).body().getBytes(StandardCharsets.UTF_8);
        Plan plan = PlanReader.standard().read(answer, "answer.json").orThrow();
        try (InputStream in = ShanghaiSeed.open("plan.yaml")) {
            Plan seed = PlanReader.builder()
                    .folder(ShanghaiSeed::open)
                    .build()
                    .read(in, "plan.yaml")
                    .orThrow();
            assertThat(plan)
                    .isEqualTo(seed.toBuilder()
                            .agencies(seed.registeredAgencies())
                            .agencyRegister(null)
                            .build());
        }
    }

    @Test
    void measuresAreFilteredByAgencyAndRole() {
        assertThat(client.json(PLAN + "/measures").get("total").asInt()).isEqualTo(23);
        String agency = "?agency=" + Client.encode("上海市商务委员会");
        JsonNode found = client.json(PLAN + "/measures" + agency);
        assertThat(found.get("total").asInt()).isEqualTo(16);
        assertThat(found.at("/items/0/path").asString()).isEqualTo("一/（二）");
        assertThat(found.at("/items/0/measure/marker").asString()).isEqualTo("（二）");
        assertThat(found.at("/items/0/named/0/name").asString()).isEqualTo("市商务委");
        assertThat(found.at("/items/0/named/0/role").asString()).isEqualTo("RESPONSIBLE");
        assertThat(found.at("/items/0/named/0/reason").asString()).isEqualTo("ALIAS");
        assertThat(client.json(PLAN + "/measures" + agency + "&role=RESPONSIBLE")
                        .get("total")
                        .asInt())
                .isEqualTo(16);
        assertThat(client.json(PLAN + "/measures?role=LEAD").get("total").asInt())
                .isZero();
    }

    @Test
    void anAgencyIsFoundInAllPlans() {
        JsonNode found = client.json("/agencies/" + Client.encode("市商务委") + "/measures");
        assertThat(found.get("total").asInt()).isEqualTo(16);
        assertThat(found.at("/items/0/plan").asString()).isEqualTo(Client.SHANGHAI);
        assertThat(found.at("/items/0/named/0/reason").asString()).isEqualTo("EXACT");
    }

    @Test
    void theMatrixHasARowForEachMeasure() {
        JsonNode matrix = client.json(PLAN + "/matrix");
        assertThat(matrix.get("rows")).hasSize(23);
        assertThat(matrix.get("agencies")).hasSize(33);
        assertThat(matrix.at("/rows/0/responsible/0").asString()).isEqualTo("市经济信息化委");
    }

    @Test
    void cooperationJoinsAgenciesThatShareMeasures() {
        JsonNode cooperation = client.json(PLAN + "/cooperation");
        assertThat(cooperation.get("agencies")).hasSize(32);
        JsonNode link = cooperation.at("/links/0");
        JsonNode first = cooperation.at("/agencies/" + link.get("first").asInt() + "/measures");
        JsonNode second = cooperation.at("/agencies/" + link.get("second").asInt() + "/measures");
        for (JsonNode path : link.get("measures")) {
            assertThat(first).contains(path);
            assertThat(second).contains(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans", PLAN, PLAN + "/measures", PLAN + "/matrix", PLAN + "/cooperation"})
    void anAnswerThatIsStillTheSameIsNotSentAgain(String path) {
        String etag = client.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = client.get(path, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(client.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesAreJoinedByLinksAndHoldEveryMeasureOnce() {
        List<String> paths = new ArrayList<>();
        String next = PLAN + "/measures?size=10&agency=" + Client.encode("市商务委");
        int pages = 0;
        while (next != null) {
            HttpResponse<String> page = client.get(next);
            for (JsonNode item : Client.json(page).get("items")) {
                paths.add(item.get("path").asString());
            }
            String link = page.headers().firstValue("Link").orElseThrow();
            assertThat(link).contains("rel=\"first\"").contains("rel=\"last\"");
            Matcher matcher = Pattern.compile("<([^>]*)>; rel=\"next\"").matcher(link);
            next = matcher.find() ? matcher.group(1) : null;
            pages++;
        }
        assertThat(pages).isEqualTo(2);
        assertThat(paths).hasSize(16).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans?page=0",
                "/plans?page=2",
                "/plans?page=-1",
                "/plans?size=0",
                "/plans?size=201",
                "/plans?page=99999999999",
                "/plans?page=x",
                PLAN + "/measures?role=lead",
                PLAN + "/measures?role=BOSS"
            })
    void aBadParameterIsAProblem(String path) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        isProblem(response, 400, "");
    }

    @Test
    void aBadRoleNamesTheRoles() {
        HttpResponse<String> response = client.get(PLAN + "/measures?role=BOSS");
        isProblem(response, 400, ":bad-parameter");
        assertThat(response.body()).contains("[\"LEAD\",\"RESPONSIBLE\",\"SUPPORT\"]");
    }

    @Test
    void anUnknownAgencyNamesTheNearest() {
        for (String path : List.of(
                "/agencies/" + Client.encode("市商务局") + "/measures",
                PLAN + "/measures?agency=" + Client.encode("市商务局"))) {
            HttpResponse<String> response = client.get(path);
            isProblem(response, 404, ":unknown-agency");
            assertThat(Client.json(response).at("/nearest/0").asString()).isEqualTo("市商务委");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans/x",
                "/plans/x/matrix",
                "/plans/plan.yaml",
                "/plans/..%252f..%252fetc%252fpasswd",
                "/plans/..;/plan.yaml",
                "/plan.yaml",
                "/nothing",
                "/actuator/env",
                "/error/x"
            })
    void whatIsNotThereIsAProblem(String path) {
        isProblem(client.get(path), 404, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/..%2f..%2fetc%2fpasswd", "/plans/%00", "/plans/a%5Cb"})
    void aMalformedPathIsAProblemToo(String path) {
        isProblem(client.get(path), 400, "");
    }

    @Test
    void aMethodThatIsNotThereIsAProblem() {
        isProblem(client.post("/plans", "text/plain", BodyPublishers.ofString("x")), 405, "");
    }

    @Test
    void aGoodPlanPassesTheCheckInEachForm() throws IOException {
        for (String[] upload : new String[][] {{"plan.yaml", "application/yaml"}, {"official.txt", "text/plain"}}) {
            try (InputStream in = ShanghaiSeed.open(upload[0])) {
                HttpResponse<String> response =
                        client.post("/plans/check", upload[1], BodyPublishers.ofByteArray(in.readAllBytes()));
                assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
                assertThat(Client.json(response).at("/value/sections")).hasSize(6);
                assertThat(Client.json(response).get("findings").isArray()).isTrue();
            }
        }
        String json = client.get(PLAN).body();
        assertThat(client.post("/plans/check", "application/json", BodyPublishers.ofString(json))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBadPlanIsAnsweredByItsFindingsWithPlaces() {
        String bad = "schemaVersion: \"1.0\"\nid: a\ntitel: 甲\n";
        HttpResponse<String> response = client.post("/plans/check", "application/yaml", BodyPublishers.ofString(bad));
        isProblem(response, 422, ":invalid-plan");
        JsonNode finding = Client.json(response).at("/findings/0");
        assertThat(finding.get("id").asString()).isEqualTo("key.unknown");
        assertThat(finding.at("/place/line").asInt()).isEqualTo(3);
        assertThat(finding.at("/place/column").asInt()).isEqualTo(1);
        assertThat(finding.at("/messages/zh").asString()).isNotEmpty();
    }

    @Test
    void anUploadBeyondTheLimitIsRefused() {
        byte[] large = new byte[(1 << 20) + 1];
        isProblem(client.post("/plans/check", "text/plain", BodyPublishers.ofByteArray(large)), 413, ":too-large");
        // Without a length, as chunks.
        isProblem(
                client.post(
                        "/plans/check",
                        "application/yaml",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                413,
                ":too-large");
        assertThat(client.get("/plans").statusCode()).isEqualTo(200);
    }

    @Test
    void anUploadOfAnotherTypeIsRefused() {
        isProblem(client.post("/plans/check", "application/xml", BodyPublishers.ofString("<a/>")), 415, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans", "/plans/x", "/app/main.js"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        var headers = client.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void theReadmeShowsWhatIsAnswered() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(client.get("/plans").body());
    }

    @Test
    void thePageIsServed() {
        assertThat(client.get("/").body()).contains("app/main.js");
    }
}
