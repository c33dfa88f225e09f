package io.github.cityward.plan;

/**
 * Why a portfolio cannot be started in time.
 *
 * @param places the candidates that do not fit together
 * @param isOfMoney whether they spend too much in some year, whatever is chosen beside them; else
 *     what they bring by the day is not enough, and more may be
 */
record Misfit(PlaceSet places, boolean isOfMoney) {}
