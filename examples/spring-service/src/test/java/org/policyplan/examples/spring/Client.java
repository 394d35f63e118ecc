package org.policyplan.examples.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.policyplan.seeds.ShanghaiSeed;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a port of its own, and real HTTP to it. */
final class Client implements AutoCloseable {
    static final String SHANGHAI = "shanghai-digital-trade-2024";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ServletWebServerApplicationContext context;

    private Client(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static Client start(Path folder) {
        String[] args = {"--server.port=0", "--plans.folder=" + folder, "--plans.poll=50ms"};
        return new Client(
                (ServletWebServerApplicationContext) new SpringApplicationBuilder(PlanService.class).run(args));
    }

    /** A file of the seed under its own name. */
    static void seed(Path folder, String name) {
        try (InputStream in = ShanghaiSeed.open(name)) {
            Files.copy(in, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file in its place in one step, as an editor does. */
    static void put(Path folder, String name, String text) throws IOException {
        Path next = Files.writeString(folder.resolve(name + ".next"), text);
        Files.move(next, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    RequestMappingHandlerMapping handlers() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    String address(String path) {
        return "http://127.0.0.1:" + context.getWebServer().getPort() + path;
    }

    static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return send(HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", type)
                .POST(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
