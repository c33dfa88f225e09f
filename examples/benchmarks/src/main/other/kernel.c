/* The points of many towns, as a loop over columns in C: what the batch kernel is measured against.
 * It has none of the kernel's care: no bound of the rounding, no exact verdict near a line. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "rules.h"

static void add(const Standard *s, const double *restrict values, double *restrict low,
                double *restrict high, int count) {
  double sign = s->sign, from = sign * s->lower, to = sign * s->upper;
  double p = s->minimum, all = s->maximum, slope = s->linear ? (all - p) / (to - from) : 0;
  for (int i = 0; i < count; i++) {
    double v = sign * values[i];
    double points = v >= to ? all : v >= from ? p + slope * (v - from) : 0;
    int missing = v != v;
    low[i] += missing ? 0 : points;
    high[i] += missing ? all : points;
  }
}

int main(int arguments, char **argument) {
  if (arguments != 4) return 2;
  long towns = atol(argument[1]);
  read_rules(argument[3]);
  double *columns = malloc(sizeof(double) * towns * standard_count);
  FILE *file = fopen(argument[2], "rb");
  if (fread(columns, sizeof(double), towns * standard_count, file) !=
      (size_t)(towns * standard_count))
    return 1;
  fclose(file);
  for (long i = 0; i < towns * standard_count; i++) {
    uint64_t bits;
    memcpy(&bits, &columns[i], 8);
    bits = __builtin_bswap64(bits);
    memcpy(&columns[i], &bits, 8);
  }
  double *low_points = malloc(sizeof(double) * towns * (criterion_count + 1));
  double *high_points = malloc(sizeof(double) * towns * (criterion_count + 1));
  char *verdicts = malloc(towns);
  double best = 1e9;
  for (int run = 0; run < 15; run++) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (long first = 0; first < towns; first += BLOCK) {
      int count = towns - first < BLOCK ? (int)(towns - first) : BLOCK;
      double total_low[BLOCK] = {0}, total_high[BLOCK] = {0};
      char met[BLOCK], missed[BLOCK];
      memset(met, 1, BLOCK);
      memset(missed, 0, BLOCK);
      for (int c = 0; c < criterion_count; c++) {
        double low[BLOCK] = {0}, high[BLOCK] = {0};
        for (int s = 0; s < standard_count; s++)
          if (standards[s].criterion == c)
            add(&standards[s], columns + (long)s * towns + first, low, high, count);
        for (int i = 0; i < count; i++) {
          low[i] = low[i] < most[c] ? low[i] : most[c];
          high[i] = high[i] < most[c] ? high[i] : most[c];
          total_low[i] += low[i];
          total_high[i] += high[i];
          met[i] &= low[i] >= least[c];
          missed[i] |= high[i] < least[c];
        }
        memcpy(low_points + (long)c * towns + first, low, sizeof(double) * count);
        memcpy(high_points + (long)c * towns + first, high, sizeof(double) * count);
      }
      for (int i = 0; i < count; i++) {
        met[i] &= total_low[i] >= 75;
        missed[i] |= total_high[i] < 75;
        verdicts[first + i] = missed[i] ? 1 : met[i] ? 0 : 2;
      }
      memcpy(low_points + (long)criterion_count * towns + first, total_low, sizeof(double) * count);
      memcpy(high_points + (long)criterion_count * towns + first, total_high,
             sizeof(double) * count);
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    double seconds = (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9;
    best = seconds < best ? seconds : best;
  }
  double sum = 0;
  long met = 0;
  for (long i = 0; i < towns; i++) {
    sum += low_points[(long)criterion_count * towns + i];
    met += verdicts[i] == 0;
  }
  printf("C      %8.1f million towns/s  (sum of low totals %.3f, met %ld)\n", towns / best / 1e6, sum,
         met);
  return 0;
}
