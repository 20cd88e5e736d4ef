/* Aggregates over cells and over synapses. */
#include "device.h"

/* How many threads look for the largest value. */
enum { NL_PLACES = 1024 };

#define REAL float
#define WHOLE i32
#define NAME(x) x##_32
#include "sums.inc"
#undef REAL
#undef WHOLE
#undef NAME
#define REAL double
#define WHOLE i64
#define NAME(x) x##_64
#include "sums.inc"
#undef REAL
#undef WHOLE
#undef NAME

/* An aggregate over cells in two launches: 16 threads (NL_PLACES for a place), then one. Words: function, bits, values, how many, what threads found (float64), result (float64). */
NL_KERNEL nl_reduce_partials(NL_LAUNCH, NL_THREAD) {
    (void)step, (void)time, (void)row;
    if (nl_stopped(control, launch))
        return;
    double *partials = nl_at(words[4]);
    for (i64 n = thread; n < (words[0] == NL_ARGMAX ? NL_PLACES : 16); n += threads)
        partials[n] = words[1] == 32 ? nl_partial_32(words[0], nl_at(words[2]), words[3], n) : nl_partial_64(words[0], nl_at(words[2]), words[3], n);
}

NL_KERNEL nl_reduce_whole(NL_LAUNCH, NL_THREAD) {
    (void)step, (void)time, (void)row, (void)threads;
    if (!nl_stopped(control, launch) && thread == 0)
        *(double *)nl_at(words[5]) = words[1] == 32 ? nl_whole_of_32(words[0], nl_at(words[2]), nl_at(words[4])) : nl_whole_of_64(words[0], nl_at(words[2]), nl_at(words[4]));
}

/* Replaces values by the number of larger ones. Words: bits, ranks, the values, how many. */
NL_KERNEL nl_rank(NL_LAUNCH, NL_THREAD) {
    (void)step, (void)time, (void)row;
    for (i64 cell = thread; cell < words[3] && !nl_stopped(control, launch); cell += threads) {
        if (words[0] == 32)
            nl_rank_of_32(nl_at(words[1]), nl_at(words[2]), words[3], cell);
        else
            nl_rank_of_64(nl_at(words[1]), nl_at(words[2]), words[3], cell);
    }
}

/*
 * Aggregates over the synapses of each cell, one thread a cell. Words: 16 partials of each cell, numbers of elements, lanes, function; to begin and to end: the
 * sums that they are added to (or 0), bits, cells; to add: first cell, bits, starts, positions (or 0), values, what says that synapses exist (or 0), at which
 * element they end, the element (or -1), cells.
 */
NL_KERNEL nl_sums_begin(NL_LAUNCH, NL_THREAD) {
    (void)step, (void)time, (void)row;
    for (i64 cell = thread; cell < words[6] && !nl_stopped(control, launch); cell += threads) {
        if (words[5] == 32)
            nl_sum_begin_32(words, cell);
        else
            nl_sum_begin_64(words, cell);
    }
}

NL_KERNEL nl_sums_add(NL_LAUNCH, NL_THREAD) {
    (void)step, (void)time, (void)row;
    for (i64 place = thread; place < words[12] && !nl_stopped(control, launch); place += threads) {
        if (words[5] == 32)
            nl_sum_add_32(words, place);
        else
            nl_sum_add_64(words, place);
    }
}

NL_KERNEL nl_sums_end(NL_LAUNCH, NL_THREAD) {
    (void)step, (void)time, (void)row;
    for (i64 cell = thread; cell < words[6] && !nl_stopped(control, launch); cell += threads) {
        if (words[5] == 32)
            nl_sum_end_32(words, cell);
        else
            nl_sum_end_64(words, cell);
    }
}

/* Adds what drives sum up to a slot of the cells that they reach. Words: the slot, the sums, whether a cell is reached, bits, cells. */
NL_KERNEL nl_sums_store(NL_LAUNCH, NL_THREAD) {
    (void)step, (void)time, (void)row;
    for (i64 cell = thread; cell < words[4] && !nl_stopped(control, launch); cell += threads) {
        if (words[3] == 32)
            nl_sum_store_32(words, cell);
        else
            nl_sum_store_64(words, cell);
    }
}

/* Keeps a number of this boundary; before the first boundary stands its value. Words: the number (float64), former values (see nl_former; or 0), record, its steps. */
NL_KERNEL nl_keep(NL_LAUNCH, NL_THREAD) {
    (void)time, (void)row, (void)threads;
    if (nl_stopped(control, launch) || thread != 0)
        return;
    i64 value = *(const i64 *)nl_at(words[0]), *history = nl_at(words[1]);
    for (i64 n = 0; n < history[0] && history[1]; n++)
        history[2 + n] = value;
    history[1] = 0;
    history[2 + step % history[0]] = value;
    ((i64 *)nl_at(words[2]))[step % words[3]] = value;
}

/* Copies memory within the device. Words: to, from, 32-bit words. */
NL_KERNEL nl_copy(NL_LAUNCH, NL_THREAD) {
    (void)step, (void)time, (void)row;
    i32 *to = nl_at(words[0]);
    const i32 *from = nl_at(words[1]);
    for (i64 n = thread; n < words[2] && !nl_stopped(control, launch); n += threads)
        to[n] = from ? from[n] : 0;
}

/* Copies a slot to its former values. Words: the slot, its copies, how many, 32-bit words of one. At the first boundary all of them are made. */
NL_KERNEL nl_remember(NL_LAUNCH, NL_THREAD) {
    (void)time, (void)row;
    i32 *to = nl_at(words[1]);
    const i32 *from = nl_at(words[0]);
    i64 bytes = words[3], current = step % words[2];
    for (i64 n = thread; n < bytes && !nl_stopped(control, launch); n += threads)
        for (i64 copy = step ? current : 0; copy < (step ? current + 1 : words[2]); copy++)
            to[copy * bytes + n] = from[n];
}
