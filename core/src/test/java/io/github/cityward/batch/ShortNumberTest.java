package io.github.cityward.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What eight bytes at once are read as, beside what a pattern and the library make of them. */
class ShortNumberTest {
  private static final String CHARACTERS = "0000123456789....-+/:,\n\r eE\u00ff";
  private final ShortNumber numbers = new ShortNumber();

  @Test
  void every_whole_number_and_every_decimal_of_a_few_digits_is_read() {
    for (int i = 0; i < 10_000; i++) {
      isRead(String.valueOf(i));
      isRead(i / 100 + "." + (i % 100 < 10 ? "0" : "") + i % 100);
      isRead("0." + i);
    }
    isRead("9999999");
    isRead("1.00000");
  }

  @Test
  void anything_else_is_not_read() {
    SplittableRandom random = new SplittableRandom(20261125);
    for (int i = 0; i < 300_000; i++) {
      StringBuilder cell = new StringBuilder();
      int length = random.nextInt(10);
      for (int at = 0; at < length; at++) {
        cell.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      check(cell.toString());
    }
  }

  private void isRead(String number) {
    check(number);
    assertThat(read(number + ",")).as(number).isEqualTo(number.length());
  }

  private void check(String cell) {
    int end = 0;
    String text = cell + ",";
    while (text.charAt(end) >= '.') {
      end++;
    }
    String number = text.substring(0, end);
    boolean plain = end <= 7 && number.matches("(0|[1-9][0-9]*)([.][0-9]+)?");
    int length = read(text);
    assertThat(length).as(cell).isEqualTo(plain ? end : 0);
    if (plain) {
      assertThat(numbers.number()).as(cell).isEqualTo(Double.parseDouble(number));
    }
  }

  private int read(String text) {
    return numbers.read((text + "12345678").getBytes(StandardCharsets.ISO_8859_1), 0);
  }
}
