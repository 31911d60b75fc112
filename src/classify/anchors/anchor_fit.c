/* SPDX-License-Identifier: MIT */
/* anchor_fit: see resolve.h. */
#include "resolve.h"

double unit_fit(const struct scores *scores, size_t unit, int question)
{
    const double *row = scores->total + unit * scores->columns;
    double mean = 0, most = row[0];
    for (size_t q = 0; q + 1 < scores->columns; q++) {
        mean += row[q] / (double)(scores->columns - 1);
        most = row[q] > most ? row[q] : most;
    }
    double spread = most - mean > 0.5 ? most - mean : 0.5;
    double lead = (row[question] - mean) / spread;
    return lead > 1 ? 1 : lead < -1 ? -1 : lead;
}

double anchor_fit(const struct units *units, const struct scores *scores, size_t anchor, int question)
{
    for (size_t u = 0; u < units->count; u++)
        if (units->items[u].anchor == (int)anchor) return unit_fit(scores, u, question);
    return -0.5;
}
