/*
 * Connections that are drawn on the device, as docs/semantics.md, section 8, draws them: a thread goes along a row of the rule, synapse by synapse, in the order
 * of generation, and nothing of the row is kept but what a rule needs that does not draw in ascending order. What is not stored is drawn again.
 */
#ifndef NL_ROWS_H
#define NL_ROWS_H

#include "device.h"

/* A number of a pair: its words are the address of constants and, for each attribute, that of a column (or 0); i and j are places in the views, m is the multiplicity. */
typedef double (*nl_pair_function)(const i64 *words, i64 i, i64 j, i64 m, i32 seed);

/* How rows come about: from a first place to an end, by gaps, pair by pair, by a number of picks, by a drawn number of picks, from memory. */
enum { NL_RANGE = 0, NL_GAPS = 1, NL_PAIRWISE = 2, NL_PICKS = 3, NL_POISSON = 4, NL_KEPT = 5 };

/* What is done with the synapses of a row. */
enum { NL_SURVEY = 0, NL_BOUNDS = 1, NL_NUMBERS = 2, NL_FILL = 3, NL_SEND = 4 };

enum { NL_AUTAPSES = 1, NL_MULTAPSES = 2 };

/* Words of a part of a view: its place in the view, its first cell, its population, its target, its cells where they are listed (or 0). Parts without cells are left out. */
enum { NL_PART_OFFSET = 0, NL_PART_FIRST = 1, NL_PART_POPULATION = 2, NL_PART_TARGET = 3, NL_PART_CELLS = 4, NL_PART_WORDS = 5 };

/* What was found: something that cannot be, the longest delay, the bits of the largest weight without its sign. */
enum { NL_FOUND_WRONG = 0, NL_FOUND_DELAY = 1, NL_FOUND_WEIGHT = 2, NL_FOUND_WORDS = 3 };

/*
 * Words of a drawing: the list of events (to send); who is joined and how; memory of threads, each of which has so many integers, those for the row first; the
 * words of functions; delay and weight where all synapses have one; where synapses end; the power of two of weights, in two halves; what is filled or added to;
 * for each row its place in the view, -1 where it has none, or 0 where they follow each other.
 */
enum {
    NL_DRAW_MODE = NL_LIST_WORDS, NL_DRAW_SEED, NL_DRAW_STREAM, NL_DRAW_RULE, NL_DRAW_ROWS, NL_DRAW_INDEX_OF_FIRST, NL_DRAW_FIRST_CELL, NL_DRAW_POPULATION, NL_DRAW_POSTS,
    NL_DRAW_NUMBER, NL_DRAW_TABLE, NL_DRAW_TABLE_LENGTH, NL_DRAW_GUIDE, NL_DRAW_GUIDE_LENGTH, NL_DRAW_SWITCHES, NL_DRAW_PARTS, NL_DRAW_PART_COUNT,
    NL_DRAW_KEPT_STARTS, NL_DRAW_KEPT, NL_DRAW_SCRATCH, NL_DRAW_SCRATCHES, NL_DRAW_SCRATCH_LENGTH, NL_DRAW_ROW_LENGTH, NL_DRAW_MARKS,
    NL_DRAW_PROBABILITY, NL_DRAW_ACCEPT, NL_DRAW_DELAY_OF, NL_DRAW_WEIGHT_OF, NL_DRAW_STEP, NL_DRAW_DELAY, NL_DRAW_WEIGHT, NL_DRAW_SIGN,
    NL_DRAW_TARGET, NL_DRAW_LANES, NL_DRAW_LANE_BYTES, NL_DRAW_RING, NL_DRAW_RING_SLOTS, NL_DRAW_SCALE, NL_DRAW_SCALE_TOO,
    NL_DRAW_STARTS, NL_DRAW_INDEX, NL_DRAW_INDEX_BYTES, NL_DRAW_WEIGHTS, NL_DRAW_LONGEST, NL_DRAW_SUMS, NL_DRAW_FOUND, NL_DRAW_PLACES, NL_DRAW_WORDS
};

static double nl_real(i64 bits) { double x; __builtin_memcpy(&x, &bits, sizeof x); return x; }

/* Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011), in place. */
static void nl_philox(u32 seed, u32 stream, u32 *c) {
    for (i32 round = 0; round < 10; round++) {
        u64 a = (u64)0xD2511F53u * c[0], b = (u64)0xCD9E8D57u * c[2];
        c[0] = (u32)(b >> 32) ^ c[1] ^ seed;
        c[1] = (u32)b;
        c[2] = (u32)(a >> 32) ^ c[3] ^ stream;
        c[3] = (u32)a;
        seed += 0x9E3779B9u;
        stream += 0xBB67AE85u;
    }
}

static double nl_uniform(u32 high, u32 low) { return ((double)(i64)(((u64)high << 32 | low) >> 12) + 0.5) * 0x1p-52; }

/* The uniforms of a row in order; two come of a counter. */
typedef struct {
    u32 seed, stream, row, high, low;
    i64 next;
} nl_uniforms;

static double nl_next(nl_uniforms *u) {
    i64 n = u->next++;
    if (n & 1)
        return nl_uniform(u->high, u->low);
    u32 c[4] = {u->row, (u32)(n >> 1), 0, 0};
    nl_philox(u->seed, u->stream, c);
    u->high = c[2];
    u->low = c[3];
    return nl_uniform(c[0], c[1]);
}

static const i64 *nl_part(const i64 *parts, i64 count, i64 place) {
    while (parts[(count - 1) * NL_PART_WORDS + NL_PART_OFFSET] > place)
        count--;
    return parts + (count - 1) * NL_PART_WORDS;
}

static i64 nl_cell(const i64 *part, i64 place) {
    const i32 *cells = nl_at(part[NL_PART_CELLS]);
    i64 n = place - part[NL_PART_OFFSET];
    return cells ? cells[n] : part[NL_PART_FIRST] + n;
}

static i32 nl_is_cell(const i64 *part, i64 place, i64 population, i64 cell) { return part[NL_PART_POPULATION] == population && nl_cell(part, place) == cell; }

/* Notes a pick among the picks of a row, in a table with open addresses whose length is a power of two; 0 where it was there. */
static i32 nl_mark(i32 *marks, i64 length, i32 pick) {
    i64 at = (u32)pick * 2654435761u & (length - 1);
    for (; marks[at]; at = (at + 1) & (length - 1))
        if (marks[at] == pick + 1)
            return 0;
    marks[at] = pick + 1;
    return 1;
}

static i32 nl_pick(double u, i64 count) {
    i64 pick = (i64)(u * (double)count);
    return (i32)(pick < count ? pick : count - 1);
}

/* Heap sort. */
static void nl_sort(i32 *row, i64 count) {
    for (i64 start = count / 2, end = count; end > 1;) {
        i32 value = row[0];
        if (start > 0) {
            value = row[--start];
        } else {
            value = row[--end];
            row[end] = row[0];
        }
        i64 at = start;
        for (i64 child; (child = 2 * at + 1) < end; at = child) {
            child += child + 1 < end && row[child] < row[child + 1];
            if (row[child] <= value)
                break;
            row[at] = row[child];
        }
        row[at] = value;
    }
}

#endif
