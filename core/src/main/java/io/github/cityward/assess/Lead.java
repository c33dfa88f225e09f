package io.github.cityward.assess;

import io.github.cityward.town.Town;
import java.util.List;
import java.util.function.Function;

/**
 * Who leads (dẫn đầu) in the total or in one criterion.
 *
 * @param certain the towns that nobody can be ahead of: one, or several that earn exactly the same;
 *     others of {@code possible} may draw level with them; none where what is not known decides
 * @param possible the towns that may be first, those that are for certain among them
 */
public record Lead(List<Town> certain, List<Town> possible) {
  public Lead {
    certain = List.copyOf(certain);
    possible = List.copyOf(possible);
  }

  static Lead of(List<RankedTown> ranking, Function<RankedTown, Rank> rank) {
    return new Lead(
        ranking.stream()
            .filter(each -> rank.apply(each).worst() == 1)
            .map(each -> each.assessment().town())
            .toList(),
        ranking.stream()
            .filter(each -> rank.apply(each).best() == 1)
            .map(each -> each.assessment().town())
            .toList());
  }
}
