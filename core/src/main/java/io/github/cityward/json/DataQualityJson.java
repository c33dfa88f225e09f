package io.github.cityward.json;

import io.github.cityward.assess.DataQuality;
import java.io.IOException;

/** Writes how good the data behind an assessment is, which stands wherever its result does. */
record DataQualityJson(JsonText json) {
  void write(DataQuality quality) throws IOException {
    json.object(
        "dataQuality",
        json -> {
          json.text("tier", quality.tier().name());
          json.percent("sound", quality.sound());
          json.percent("recent", quality.recent());
          json.percent("stale", quality.stale());
        });
  }
}
