package example.service;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Scores posted towns by the law of a day. It keeps no state but the law, which it reads when it
 * starts; who may call it is for what stands before it to decide.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class ScoringService {
  /** Starts the service on port 8080, or that of {@code --server.port}. */
  public static void main(String[] arguments) {
    SpringApplication.run(ScoringService.class, arguments);
  }

  /** A town is well described by 2,000 observations, and a number by 40 digits. */
  @Bean
  Limits limits() {
    return Limits.defaults()
        .with(Limit.VALUES, 20_000)
        .with(Limit.DIGITS, 40)
        .with(Limit.PROBLEMS, 100);
  }

  @Bean
  Assessors assessors() {
    return Assessors.bundled();
  }
}
