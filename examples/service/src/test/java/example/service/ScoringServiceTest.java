package example.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cityward.assess.Assessor;
import io.github.cityward.json.Json;
import io.github.cityward.rules.RuleLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service on a port of its own, asked as a client asks. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "cityward.largest-body=8KB")
class ScoringServiceTest {
  private static final Path TOWN = Path.of("town.json");
  private static final String ON = "/assessments?date=2026-06-30";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @LocalServerPort private int port;

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpRequest request(String path, BodyPublisher body) {
    return to(path)
        .header("Content-Type", "application/json")
        .header("Accept-Language", "en")
        .POST(body)
        .build();
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return CLIENT.send(request(path, BodyPublishers.ofString(body)), BodyHandlers.ofString());
  }

  /** A client that names no language. */
  private HttpResponse<String> vietnamese(String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        to(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private String get(String path) throws IOException, InterruptedException {
    return CLIENT.send(to(path).build(), BodyHandlers.ofString()).body();
  }

  private static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    return MAPPER.readTree(response.body());
  }

  @Test
  void a_town_is_answered_with_the_bytes_that_the_library_writes()
      throws IOException, InterruptedException {
    byte[] town = Files.readAllBytes(TOWN);
    LocalDate date = LocalDate.of(2026, 6, 30);
    Assessor assessor = Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());
    String expected =
        Json.assessment(assessor.assess(Json.town(town).orElseThrow(), date), Locale.ENGLISH);
    HttpResponse<String> response = post(ON, Files.readString(TOWN));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.body()).isEqualTo(expected);
    // 5.5 + 1.5 x 161082 / 180000 + 4.5 + 0.003 x (532.3749044511 - 500), wastewater 0 of 1
    JsonNode points = MAPPER.readTree(response.body()).get("points");
    assertThat(points.get("low").asText()).isEqualTo("11.4394747134");
  }

  @Test
  void rules_and_the_language_of_the_reader_are_asked_for()
      throws IOException, InterruptedException {
    String town = Files.readString(TOWN);
    String path = ON + "&rules=urban-26-2022-III&acceptUnverified=true";
    HttpResponse<String> response = post(path, town);
    assertThat(response.body())
        .contains("\"id\" : \"urban-26-2022-III\"", "\"acceptUnverified\" : true", "STALE_RULES");
    assertThat(vietnamese(path, town).body()).contains("STALE_RULES", "không có hiệu lực");
  }

  @Test
  void all_that_is_wrong_is_told_with_its_place() throws IOException, InterruptedException {
    String wrong = Files.readString(TOWN).replace("southeast", "south").replace("34014", "-1");
    JsonNode problem = problem(post(ON, wrong), 400);
    assertThat(problem.get("detail").asText()).startsWith("town.json:5:13 region: south is not");
    assertThat(problem.get("problems")).hasSize(2);
    JsonNode second = problem.get("problems").get(1);
    assertThat(second.get("code").asText()).isEqualTo("NEGATIVE");
    assertThat(second.get("line").asInt()).isEqualTo(10);
    assertThat(problem(post(ON, "{"), 400).get("problems").get(0).get("code").asText())
        .isEqualTo("JSON_CUT_SHORT");
  }

  @Test
  void what_is_asked_for_and_cannot_be_is_told() throws IOException, InterruptedException {
    String town = Files.readString(TOWN);
    assertThat(detail(post(ON + "&rules=urban-2030", town)))
        .startsWith("rules: urban-2030 is no bundled rule set")
        .contains("urban-111-2025-III, ");
    assertThat(detail(post("/assessments?date=30.6.2026", town)))
        .isEqualTo("date: 30.6.2026 is not a date. Write 2026-06-30.");
    assertThat(detail(post("/assessments?date=6/30/26", town)))
        .isEqualTo("date: 6/30/26 is not a date. Write 2024-06-30, 2024-06 or 2024.");
    assertThat(detail(post("/assessments", town))).startsWith("date: The date is empty. Write ");
    assertThat(detail(post(ON + "&acceptUnverified=perhaps", town)))
        .isEqualTo("acceptUnverified: perhaps is not known here. The words are true, false.");
    assertThat(detail(vietnamese("/assessments?date=30.6.2026", town)))
        .startsWith("date: 30.6.2026 không phải ");
    assertThat(detail(post("/assessments?date=1990-01-01", town))).contains("1990-01-01");
  }

  private static String detail(HttpResponse<String> response) throws IOException {
    return problem(response, 400).get("detail").asText();
  }

  @Test
  void a_body_that_is_too_large_is_refused_however_it_is_sent()
      throws IOException, InterruptedException {
    byte[] large = " ".repeat(8 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
    for (BodyPublisher body :
        List.of(
            BodyPublishers.ofByteArray(large),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
      JsonNode problem = problem(CLIENT.send(request(ON, body), BodyHandlers.ofString()), 413);
      assertThat(problem.get("detail").asText()).startsWith("The body is larger than 8192 bytes.");
    }
  }

  @Test
  void many_at_once_get_the_same_bytes_and_are_counted() throws IOException, InterruptedException {
    String town = Files.readString(TOWN);
    String path = ON + "&rules=urban-111-2025-II";
    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 64)
            .mapToObj(
                i ->
                    CLIENT.sendAsync(
                        request(path, BodyPublishers.ofString(town)), BodyHandlers.ofString()))
            .toList();
    assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::body).distinct())
        .singleElement()
        .asString()
        .contains("urban-111-2025-II");
    JsonNode meter =
        MAPPER.readTree(get("/actuator/metrics/cityward.assessments?tag=rules:urban-111-2025-II"));
    assertThat(meter.get("measurements").get(0).get("statistic").asText()).isEqualTo("COUNT");
    assertThat(meter.get("measurements").get(0).get("value").asInt()).isEqualTo(64);
  }

  @Test
  void it_is_in_health_and_describes_itself() throws IOException, InterruptedException {
    assertThat(get("/actuator/health")).contains("\"status\":\"UP\"");
    JsonNode post = MAPPER.readTree(get("/v3/api-docs")).at("/paths/~1assessments/post");
    assertThat(post.at("/responses").fieldNames()).toIterable().contains("200", "400", "413");
    assertThat(post.at("/parameters").findValuesAsText("name"))
        .containsExactly("date", "rules", "acceptUnverified");
    assertThat(post.at("/requestBody/content").fieldNames())
        .toIterable()
        .containsExactly("application/json");
  }
}
