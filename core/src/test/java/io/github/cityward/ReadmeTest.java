package io.github.cityward;

class ReadmeTest extends ReadmeContract {
  ReadmeTest() {
    super(EmbeddingTest.class, 6, "README.md", "README.vi.md", "docs/start.md", "docs/start.vi.md");
  }
}
