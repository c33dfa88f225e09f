/* Draws normal values for the standards of a town and scores them, in C: what the simulation is measured
 * against. Random numbers are xoshiro256++ (Blackman and Vigna 2021) and the ziggurat of Marsaglia and
 * Tsang (2000). It has none of the simulation's care: values may be impossible, and no verdict is exact
 * near a line. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "rules.h"

enum { LAYERS = 128 };

static uint64_t state[4] = {1, 2, 3, 4};
static double layer_x[LAYERS + 1], layer_y[LAYERS];
static const double TAIL = 3.442619855899;

static inline uint64_t turned(uint64_t x, int by) { return (x << by) | (x >> (64 - by)); }

static inline uint64_t next(void) {
  uint64_t result = turned(state[0] + state[3], 23) + state[0], t = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= t;
  state[3] = turned(state[3], 45);
  return result;
}

static inline double share(void) { return (next() >> 11) * 0x1p-53 + 0x1p-54; }

static void make_layers(void) {
  double area = 9.91256303526217e-3, density = exp(-0.5 * TAIL * TAIL);
  layer_x[0] = area / density;
  layer_x[1] = TAIL;
  for (int i = 2; i < LAYERS; i++) {
    layer_x[i] = sqrt(-2 * log(area / layer_x[i - 1] + density));
    density = exp(-0.5 * layer_x[i] * layer_x[i]);
  }
  layer_x[LAYERS] = 0;
  for (int i = 0; i < LAYERS; i++) layer_y[i] = layer_x[i + 1] / layer_x[i];
}

static inline double normal(void) {
  for (;;) {
    uint64_t bits = next();
    int layer = bits & (LAYERS - 1);
    double u = (double)((int64_t)bits >> 11) * 0x1p-52;
    if (fabs(u) < layer_y[layer]) return u * layer_x[layer];
    if (layer == 0) {
      double x, y;
      do {
        x = -log(share()) / TAIL;
        y = -log(share());
      } while (y + y < x * x);
      return u < 0 ? -(TAIL + x) : TAIL + x;
    }
    double x = u * layer_x[layer];
    double above = exp(-0.5 * (layer_x[layer] * layer_x[layer] - x * x));
    double below = exp(-0.5 * (layer_x[layer + 1] * layer_x[layer + 1] - x * x));
    if (below + share() * (above - below) < 1) return x;
  }
}

static void add(const Standard *s, const double *restrict values, double *restrict low, int count) {
  double sign = s->sign, from = sign * s->lower, to = sign * s->upper;
  double p = s->minimum, all = s->maximum, slope = s->linear ? (all - p) / (to - from) : 0;
  for (int i = 0; i < count; i++) {
    double v = sign * values[i];
    low[i] += v >= to ? all : v >= from ? p + slope * (v - from) : 0;
  }
}

int main(int arguments, char **argument) {
  if (arguments != 3) return 2;
  long draws = atol(argument[1]);
  read_rules(argument[2]);
  make_layers();
  double best = 1e9, sum = 0;
  long met = 0;
  for (int run = 0; run < 7; run++) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    sum = 0;
    met = 0;
    for (long first = 0; first < draws; first += BLOCK) {
      int count = draws - first < BLOCK ? (int)(draws - first) : BLOCK;
      double total[BLOCK] = {0}, values[BLOCK];
      char reached[BLOCK];
      memset(reached, 1, BLOCK);
      for (int c = 0; c < criterion_count; c++) {
        double low[BLOCK] = {0};
        for (int s = 0; s < standard_count; s++) {
          if (standards[s].criterion != c) continue;
          double mean = (standards[s].lower + standards[s].upper) / 2;
          double deviation = standards[s].upper - standards[s].lower;
          for (int i = 0; i < count; i++) values[i] = mean + deviation * normal();
          add(&standards[s], values, low, count);
        }
        for (int i = 0; i < count; i++) {
          low[i] = low[i] < most[c] ? low[i] : most[c];
          total[i] += low[i];
          reached[i] &= low[i] >= least[c];
        }
      }
      for (int i = 0; i < count; i++) {
        sum += total[i];
        met += reached[i] && total[i] >= 75;
      }
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    double seconds = (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9;
    best = seconds < best ? seconds : best;
  }
  printf("C      %8.2f million draws/s  (mean %.3f, met %.4f)\n", draws / best / 1e6, sum / draws,
         (double)met / draws);
  return 0;
}
