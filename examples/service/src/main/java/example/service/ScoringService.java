package example.service;

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

  @Bean
  Assessors assessors() {
    return Assessors.bundled();
  }
}
