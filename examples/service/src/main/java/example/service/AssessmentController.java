package example.service;

import io.github.cityward.DateText;
import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.json.Json;
import io.github.cityward.town.Town;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One town in, one assessment out. */
@RestController
class AssessmentController {
  private final Assessors assessors;
  private final BoundedBody bodies;
  private final Limits limits;
  private final MeterRegistry meters;

  AssessmentController(
      Assessors assessors, BoundedBody bodies, Limits limits, MeterRegistry meters) {
    this.assessors = assessors;
    this.bodies = bodies;
    this.limits = limits;
    this.meters = meters;
  }

  @Operation(
      summary = "Scores a town on a day",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema =
                          @Schema(type = "object", description = "The schema cityward.town/1"))))
  @ApiResponse(
      responseCode = "200",
      description = "The assessment, in the schema cityward.assessment/1",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
  @ApiResponse(
      responseCode = "400",
      description = "What is wrong with the town, the date or the rules: all of it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = ProblemDetail.class)))
  @ApiResponse(
      responseCode = "413",
      description = "The body is too large",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = ProblemDetail.class)))
  @PostMapping(
      path = "/assessments",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] assess(
      @Parameter(
              description = "The day of the assessment",
              required = true,
              schema = @Schema(type = "string", format = "date"))
          @RequestParam(defaultValue = "")
          String date,
      @Parameter(description = "A rule set; left out, that of class III on the day")
          @RequestParam(required = false)
          @Nullable String rules,
      @Parameter(description = "Whether figures of the law that nobody has checked count")
          @RequestParam(defaultValue = "false")
          boolean acceptUnverified,
      @Parameter(hidden = true) Locale reader,
      @Parameter(hidden = true) InputStream body)
      throws IOException {
    Timer.Sample time = Timer.start(meters);
    LocalDate day = DateText.read(date, Place.field("date")).orElseThrow();
    Town town = Json.town(bodies.read(body), limits).orElseThrow();
    Assessor usual = rules == null ? assessors.of(day) : assessors.by(rules);
    Assessor assessor = acceptUnverified ? usual.acceptingUnverified() : usual;
    Assessment assessment = assessor.assess(town, day);
    byte[] document = Json.assessment(assessment, reader).getBytes(StandardCharsets.UTF_8);
    time.stop(
        meters.timer(
            "cityward.assessments",
            "rules",
            assessment.rules().id(),
            "verdict",
            assessment.verdict().name()));
    return document;
  }
}
