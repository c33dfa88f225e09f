package io.github.cityward;

class ReadmeTest extends ReadmeContract {
  ReadmeTest() {
    super(EmbeddingTest.class, 6);
  }
}
