/* The rules that the loops in C score by, as RandomTowns writes them. */
#include <stdio.h>
#include <stdlib.h>

enum { BLOCK = 1024, MOST_STANDARDS = 64, MOST_CRITERIA = 8 };

typedef struct {
  int criterion, linear, sign;
  double lower, upper, minimum, maximum;
} Standard;

static Standard standards[MOST_STANDARDS];
static double least[MOST_CRITERIA], most[MOST_CRITERIA];
static int standard_count, criterion_count;

static void read_rules(const char *name) {
  FILE *file = fopen(name, "r");
  int criterion;
  while (fscanf(file, "%d", &criterion) == 1) {
    if (criterion < 0) {
      if (fscanf(file, "%lf %lf", &least[criterion_count], &most[criterion_count]) != 2) exit(1);
      criterion_count++;
    } else {
      Standard *s = &standards[standard_count++];
      s->criterion = criterion;
      if (fscanf(file, "%d %d %lf %lf %lf %lf", &s->linear, &s->sign, &s->lower, &s->upper,
                 &s->minimum, &s->maximum) != 6)
        exit(1);
    }
  }
  fclose(file);
}
