/* SPDX-License-Identifier: MIT */
/* How things went, and what people say of it: the matters any questionnaire ends with. */
NOTION(ADVICE, "advice to others") /* if I were you, to anyone who starts, tip, my advice */
NOTION(WISH, "wish")               /* one wish, dream, if I could, magic wand */
NOTION(REGRET, "regret")           /* what we got wrong, would do differently, mistake, in hindsight */
NOTION(PRIDE, "pride")             /* proud, best moment, finest */
NOTION(REASON, "reason")           /* because, why we did, that is the cause */
NOTION(FREQUENCY, "how often")     /* twice a week, every month, rarely, never */
NOTION(DURATION, "how long")       /* took months, for years, weeks, half a year */
NOTION(QUANTITY, "how many")       /* dozens, number of, half of, hundreds, percent */
NOTION(SURPRISE, "surprise")       /* did not expect, astonished, unexpected */
NOTION(FIRST_TIME, "first time")   /* at the start, first day, when we began */
NOTION(ALTERNATIVE, "alternative") /* instead, another way, rather than */
NOTION(CONDITION, "condition")     /* only if, provided, as long as, on condition */
NOTION(VISION, "vision")           /* in ten years, imagine, how it should look */
NOTION(LIMIT, "drawing the line")  /* too far, red line, where it stops, not acceptable */
NOTION(EXCEPTION, "exception")     /* except, unless, special case */
NOTION(DECLINE, "decline")         /* fewer every year, less than before, shrinking */
NOTION(GROWTH, "growth")           /* more and more, doubled, growing */
NOTION(FAILURE, "failure")         /* did not work, abandoned, gave up, came to nothing */
NOTION(SUCCESS, "success")         /* worked, it paid off, a hit, full house */
NOTION(COMPARISON, "comparison")   /* like elsewhere, better than, other towns do */
