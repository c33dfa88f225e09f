package io.github.cityward.charts;

import java.awt.Color;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a colour says, and the colour that says it in each theme. Those of the light theme are of
 * Okabe and Ito, told apart by the colour-blind; in the dark one what is certain is the lightest,
 * as in the light one it is the darkest. In print all are grey, each lightness once.
 */
enum Tone {
  /** What everything lies on. */
  PAPER(0xFFFFFF, 0x14181D, 0xFFFFFF),

  /** What is certain. */
  CERTAIN(0x0072B2, 0x4DB1F0, 0x202020),

  /** What may be; drawn with an outline in {@link #CERTAIN}. */
  POSSIBLE(0xD9EAF5, 0x16354A, 0xDADADA),

  /** What is short for certain, and the line that must be reached. */
  SHORT(0xC24E00, 0xFF8A3D, 0x454545),

  /** What may be short; drawn with an outline in {@link #SHORT}. */
  MAYBE_SHORT(0xFDEBDD, 0x3D2413, 0xF2F2F2),

  /** What is not met among what is: between what is certain and what is not known. */
  NOT_MET(0xE69F00, 0xB37400, 0x8E8E8E),

  /** What is reached in part, and what is known at second hand; weaker than certain. */
  PARTLY(0x56B4E9, 0x2F6F9C, 0xA9A9A9),

  /** What is computed from other values. */
  DERIVED(0x009E73, 0x1FA37A, 0x666666),

  /** Text. */
  INK(0x1A1A1A, 0xF2F2F2, 0x000000),

  /** Text of lesser weight. */
  GREY(0x4D4D4D, 0xB5BBC2, 0x555555),

  /** Lines that help the eye to a scale that is also said in words. */
  SCALE(0xB3B3B3, 0x5A626B, 0xB3B3B3),

  /** Under a quarter of the most there is. */
  UNDER_25(0xDCEBF5, 0x1B3A52, 0xE4E4E4),

  /** Under a half. */
  UNDER_50(0x9CCAE8, 0x24587D, 0xC2C2C2),

  /** Under three quarters. */
  UNDER_75(0x56A4D9, 0x4A93C4, 0x8A8A8A),

  /** Short of all. */
  UNDER_100(0x0A6199, 0x8CC8EE, 0x4E4E4E),

  /** All there is. */
  ALL(0x00263D, 0xE3F4FF, 0x101010);

  private final Color light;
  private final Color dark;
  private final Color print;

  Tone(int light, int dark, int print) {
    this.light = new Color(light);
    this.dark = new Color(dark);
    this.print = new Color(print);
  }

  Color in(Theme theme) {
    return switch (theme) {
      case LIGHT -> light;
      case DARK -> dark;
      case PRINT -> print;
    };
  }

  /** {@return the tones by their colours in {@code theme}, of which each has its own} */
  static Map<Color, Tone> of(Theme theme) {
    return Arrays.stream(values())
        .collect(Collectors.toMap(each -> each.in(theme), Function.identity()));
  }
}
