package example.service;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers what is wrong as problem details (RFC 9457), everything at once, each with its place;
 * before the framework, whose words do not say what would be right.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class Problems {
  /** One thing that is wrong; line and column count from 1, and are 0 where the whole is meant. */
  record Located(String field, int line, int column, String code, String message) {
    static Located of(Problem problem, Locale reader) {
      Place place = problem.place();
      return new Located(
          place.field(),
          place.line(),
          place.column(),
          problem.code().name(),
          problem.message(reader));
    }
  }

  @ExceptionHandler
  ProblemDetail of(ProblemsException e, Locale reader) {
    List<Located> all = e.problems().stream().map(problem -> Located.of(problem, reader)).toList();
    ProblemDetail answer =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.problems().get(0).line(reader));
    answer.setProperty("problems", all);
    return answer;
  }

  @ExceptionHandler
  ProblemDetail of(BodyTooLargeException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.PAYLOAD_TOO_LARGE, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail of(MethodArgumentTypeMismatchException e, Locale reader) {
    Problem problem =
        Problem.of(
            ProblemCode.UNKNOWN_WORD,
            Place.field(e.getName()),
            String.valueOf(e.getValue()),
            "true, false");
    return of(new ProblemsException(List.of(problem)), reader);
  }
}
