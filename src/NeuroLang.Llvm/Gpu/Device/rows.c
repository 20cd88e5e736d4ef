/* Rows of connections: surveyed, stored, sent along. */
#include "rows.h"

/* The places of a row's candidates, one after the other. */
typedef struct {
    nl_uniforms uniforms;
    const i32 *row;
    i64 at, end;
} nl_source;

/* Picks a number of places; those that the switches forbid are dropped, and others picked. */
static void nl_pick_row(const i64 *w, nl_uniforms *uniforms, i64 number, i64 cell, i32 *row, i32 *marks) {
    i64 posts = w[NL_DRAW_POSTS], switches = w[NL_DRAW_SWITCHES];
    i32 once = !(switches & NL_MULTAPSES) && w[NL_DRAW_RULE] == NL_PICKS;
    for (i64 n = 0; once && n < w[NL_DRAW_MARKS]; n++)
        marks[n] = 0;
    for (i64 n = 0; n < number;) {
        i32 pick = nl_pick(nl_next(uniforms), posts);
        if (w[NL_DRAW_RULE] == NL_PICKS && !(switches & NL_AUTAPSES) && nl_is_cell(nl_part(nl_at(w[NL_DRAW_PARTS]), w[NL_DRAW_PART_COUNT], pick), pick, w[NL_DRAW_POPULATION], cell))
            continue;
        if (!once || nl_mark(marks, w[NL_DRAW_MARKS], pick))
            row[n++] = pick;
    }
    nl_sort(row, number);
}

/* A Poisson number by inversion: the smallest whose cumulative mass exceeds u of the whole. */
static i64 nl_poisson_number(const i64 *w, double u) {
    const double *cumulative = nl_at(w[NL_DRAW_TABLE]);
    i64 low = 0, high = w[NL_DRAW_TABLE_LENGTH] - 1;
    double wanted = u * cumulative[high];
    while (low < high) {
        i64 middle = (low + high) / 2;
        if (wanted < cumulative[middle])
            high = middle;
        else
            low = middle + 1;
    }
    return w[NL_DRAW_NUMBER] + low;
}

static void nl_begin(const i64 *w, nl_source *s, i64 i, i64 cell, i32 *scratch) {
    i64 rule = w[NL_DRAW_RULE];
    s->uniforms = (nl_uniforms){(u32)w[NL_DRAW_SEED], (u32)w[NL_DRAW_STREAM], (u32)i, 0, 0, 0};
    s->row = scratch;
    s->at = -1;
    s->end = w[NL_DRAW_POSTS];
    if (rule == NL_RANGE && w[NL_DRAW_NUMBER]) {
        s->at = i - 1;
        s->end = i + 1;
    } else if (rule == NL_PICKS || rule == NL_POISSON) {
        s->end = rule == NL_PICKS ? w[NL_DRAW_NUMBER] : nl_poisson_number(w, nl_next(&s->uniforms));
        nl_pick_row(w, &s->uniforms, s->end, cell, scratch, scratch + w[NL_DRAW_ROW_LENGTH]);
    } else if (rule == NL_KEPT) {
        const i64 *starts = nl_at(w[NL_DRAW_KEPT_STARTS]);
        s->row = (const i32 *)nl_at(w[NL_DRAW_KEPT]) + starts[i];
        s->end = starts[i + 1] - starts[i];
    }
}

/* A geometric gap by inversion of a table; gaps that are longer than it are drawn in pieces. */
static i64 nl_gap(const i64 *w, nl_uniforms *uniforms) {
    const double *survival = nl_at(w[NL_DRAW_TABLE]);
    const i32 *guide = nl_at(w[NL_DRAW_GUIDE]);
    i64 length = w[NL_DRAW_TABLE_LENGTH], gap = 0;
    while (gap < w[NL_DRAW_POSTS]) {
        double u = nl_next(uniforms);
        if (u > survival[length]) {
            i64 g = guide[(i64)(u * (double)w[NL_DRAW_GUIDE_LENGTH])];
            while (u <= survival[g + 1])
                g++;
            return gap + g;
        }
        gap += length;
    }
    return gap;
}

static i32 nl_is_drawn(const i64 *w, i64 i, i64 j, double p) {
    u32 c[4] = {(u32)i, (u32)j, 0, 0};
    nl_philox((u32)w[NL_DRAW_SEED], (u32)w[NL_DRAW_STREAM], c);
    return nl_uniform(c[0], c[1]) < p;
}

static void nl_found(const i64 *w, i64 what, i64 value) { __atomic_fetch_max((u64 *)nl_at(w[NL_DRAW_FOUND]) + what, (u64)value, __ATOMIC_RELAXED); }

/* A weight as an integer, rounded half to even. */
static i64 nl_integer(const i64 *w, double weight) { return (i64)__builtin_roundeven(weight * nl_real(w[NL_DRAW_SCALE]) * nl_real(w[NL_DRAW_SCALE_TOO])); }

static void nl_fill(const i64 *w, i64 position, i64 index, double weight) {
    if (w[NL_DRAW_INDEX_BYTES] == 2)
        ((u16 *)nl_at(w[NL_DRAW_INDEX]))[position] = (u16)index;
    else if (w[NL_DRAW_INDEX_BYTES] == 4)
        ((u32 *)nl_at(w[NL_DRAW_INDEX]))[position] = (u32)index;
    if (w[NL_DRAW_WEIGHTS] && w[NL_DRAW_LANE_BYTES] == 4)
        ((i32 *)nl_at(w[NL_DRAW_WEIGHTS]))[position] = (i32)nl_integer(w, weight);
    else if (w[NL_DRAW_WEIGHTS])
        ((i64 *)nl_at(w[NL_DRAW_WEIGHTS]))[position] = nl_integer(w, weight);
}

static void nl_send(const i64 *w, i64 step, i64 delay, i64 cell, double weight) {
    i64 at = (step + 1 + delay) % w[NL_DRAW_RING_SLOTS] * w[NL_DRAW_LANES] + cell;
    if (w[NL_DRAW_LANE_BYTES] == 4)
        __atomic_fetch_add((i32 *)nl_at(w[NL_DRAW_RING]) + at, (i32)nl_integer(w, weight), __ATOMIC_RELAXED);
    else
        __atomic_fetch_add((i64 *)nl_at(w[NL_DRAW_RING]) + at, nl_integer(w, weight), __ATOMIC_RELAXED);
}

/* From numbers of synapses to where those of each delay begin. */
static void nl_begin_delays(i32 *places, i64 longest) {
    i32 sum = 0;
    for (i64 delay = 0; delay <= longest; delay++) {
        i32 count = places[delay];
        places[delay] = sum;
        sum += count;
    }
}

/*
 * Draws rows and does one thing with their synapses; each row of the launch is a drawing. Functions that a connection has no need of are null. Where synapses are
 * stored by delay, a row is drawn twice: to count the synapses of each delay, then to place them, which keeps those of one delay in their order.
 */
NL_DRIVER nl_draw(NL_LAUNCH, NL_THREAD, nl_pair_function probability, nl_pair_function accept, nl_pair_function delay_of, nl_pair_function weight_of) {
    (void)time;
    if (nl_stopped(control, launch))
        return;
    const i64 *w = words + row * NL_DRAW_WORDS, *parts = nl_at(w[NL_DRAW_PARTS]);
    i64 mode = w[NL_DRAW_MODE], switches = w[NL_DRAW_SWITCHES], longest = 0, all = w[NL_DRAW_SCRATCHES] < threads ? w[NL_DRAW_SCRATCHES] : threads;
    i64 items = mode == NL_SEND ? nl_list_count(w, step) : w[NL_DRAW_ROWS], *starts = nl_at(w[NL_DRAW_STARTS]);
    i32 seed = (i32)w[NL_DRAW_SEED], *scratch = (i32 *)nl_at(w[NL_DRAW_SCRATCH]) + thread * w[NL_DRAW_SCRATCH_LENGTH];
    i32 *places = scratch + w[NL_DRAW_ROW_LENGTH] + w[NL_DRAW_MARKS], by_delay = mode == NL_FILL && delay_of;
    double largest = 0;
    for (i64 item = thread; thread < all && item < items; item += all) {
        i64 place = mode == NL_SEND ? nl_list(w, step)[item] - w[NL_DRAW_FIRST_CELL] : item, cell = w[NL_DRAW_FIRST_CELL] + place;
        if (place < 0 || place >= w[NL_DRAW_ROWS])
            continue;
        const i32 *rows = nl_at(w[NL_DRAW_PLACES]);
        i64 i = rows ? rows[place] : w[NL_DRAW_INDEX_OF_FIRST] + place;
        if (i < 0)
            continue;
        for (i64 delay = 0; by_delay && delay <= w[NL_DRAW_LONGEST]; delay++)
            places[delay] = 0;
        for (i32 pass = by_delay ? 0 : 1; pass < 2; pass++) {
            if (pass && by_delay)
                nl_begin_delays(places, w[NL_DRAW_LONGEST]);
            nl_source s;
            nl_begin(w, &s, i, cell, scratch);
            const i64 *part = parts;
            i64 previous = -1, candidate = 0, number = 0, count = 0;
            for (;;) {
                s.at += w[NL_DRAW_RULE] == NL_GAPS ? 1 + nl_gap(w, &s.uniforms) : 1;
                if (s.at >= s.end)
                    break;
                i64 j = w[NL_DRAW_RULE] >= NL_PICKS ? s.row[s.at] : s.at;
                if (probability) {
                    double p = probability(nl_at(w[NL_DRAW_PROBABILITY]), i, j, 0, seed);
                    if (p != p)
                        nl_found(w, NL_FOUND_WRONG, 1);
                    if (!(p > 0) || !nl_is_drawn(w, i, j, p))
                        continue;
                }
                if (j != previous) {
                    previous = j;
                    candidate = number = 0;
                    part = nl_part(parts, w[NL_DRAW_PART_COUNT], j);
                }
                if ((!(switches & NL_AUTAPSES) && nl_is_cell(part, j, w[NL_DRAW_POPULATION], cell)) || (!(switches & NL_MULTAPSES) && candidate > 0))
                    continue;
                i64 m = candidate++;
                if (accept && accept(nl_at(w[NL_DRAW_ACCEPT]), i, j, m, seed) == 0)
                    continue;
                m = number++;
                i64 delay = w[NL_DRAW_DELAY];
                if (delay_of) {
                    double milliseconds = delay_of(nl_at(w[NL_DRAW_DELAY_OF]), i, j, m, seed), steps = __builtin_roundeven(milliseconds / nl_real(w[NL_DRAW_STEP]));
                    if (!(milliseconds >= 0) || !(steps < (double)(INT32_MAX / 2))) {
                        nl_found(w, NL_FOUND_WRONG, 1);
                        continue;
                    }
                    delay = (i64)steps;
                }
                longest = delay > longest ? delay : longest;
                if (part[NL_PART_TARGET] != w[NL_DRAW_TARGET])
                    continue;
                if (pass == 0) {
                    places[delay]++;
                    continue;
                }
                i64 post = nl_cell(part, j);
                double weight = nl_real(w[NL_DRAW_WEIGHT]);
                if (weight_of && mode != NL_NUMBERS) {
                    weight = weight_of(nl_at(w[NL_DRAW_WEIGHT_OF]), i, j, m, seed);
                    if (!(__builtin_fabs(weight) < __builtin_inf()) || weight * (double)w[NL_DRAW_SIGN] < 0) {
                        nl_found(w, NL_FOUND_WRONG, 1);
                        continue;
                    }
                }
                double size = __builtin_fabs(weight);
                largest = size > largest ? size : largest;
                if (mode == NL_BOUNDS || mode == NL_NUMBERS) {
                    i64 bound = mode == NL_NUMBERS ? 1 : (i64)__builtin_ceil(size * nl_real(w[NL_DRAW_SCALE]) * nl_real(w[NL_DRAW_SCALE_TOO]));
                    __atomic_fetch_add((i64 *)nl_at(w[NL_DRAW_SUMS]) + post, bound, __ATOMIC_RELAXED);
                } else if (mode == NL_FILL) {
                    i64 at = starts[place] + (by_delay ? places[delay]++ : count);
                    nl_fill(w, at, by_delay ? delay * w[NL_DRAW_LANES] + post : post, weight);
                } else if (mode == NL_SEND) {
                    nl_send(w, step, delay, post, weight);
                }
                count++;
            }
            if (mode == NL_SURVEY)
                starts[place] = count;
        }
    }
    if (mode == NL_SURVEY && thread < all) {
        nl_found(w, NL_FOUND_DELAY, longest);
        nl_found(w, NL_FOUND_WEIGHT, nl_bits(largest));
    }
}
