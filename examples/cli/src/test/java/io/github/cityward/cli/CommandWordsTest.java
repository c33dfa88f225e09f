package io.github.cityward.cli;

import io.github.cityward.WordsContract;

class CommandWordsTest extends WordsContract {
  CommandWordsTest() {
    super(Main.class);
  }
}
