/* Loops that call a program's functions; each is inlined where the compiler names the function. */
#include "device.h"

typedef i32 (*nl_cell_function)(i64 *frame, i64 cell, i64 step, double time);
typedef i32 (*nl_row_function)(i64 *frame, const i32 *posts, i32 pre, i32 first, i32 end, i32 delay, i64 step, double time, i64 lane, i64 stride);
typedef i32 (*nl_column_function)(i64 *frame, const i32 *positions, const i32 *pres, i32 post, i32 count, i32 delay, i64 step, double time, i64 lane, i64 stride);
typedef i32 (*nl_end_function)(i64 *frame, i32 cell, i32 delay, i64 step, double time);
typedef void (*nl_probe_function)(i64 *frame, i64 cell, i64 step, double time, void *values, i64 place);

/* Cells of several populations, one a row. Words of a row: frame, the word that says that one of its cells is not finite, which kernel it is where there are several. */
NL_DRIVER nl_cells(NL_LAUNCH, NL_THREAD, nl_cell_function function) {
    if (nl_stopped(control, launch))
        return;
    i64 *frame = nl_at(words[3 * row]);
    for (i64 cell = thread; cell < frame[0]; cell += threads) {
        if (function(frame, cell, step, time) && control[NL_TRAPS]) {
            *(i64 *)nl_at(words[3 * row + 1]) = 1;
            nl_stop(control, launch);
        }
    }
}

/* Words of work over runs: frame, post cells (or positions), cells of a dense row (or pre cells), runs, how many there are (or -1), queue. */
enum { NL_WORK_FRAME = 0, NL_WORK_POSTS = 1, NL_WORK_DENSE = 2, NL_WORK_RUNS = 3, NL_WORK_COUNT = 4, NL_WORK_QUEUE = 5 };

static i64 nl_work_count(const i64 *words, i64 step) {
    const i64 *queue = words + NL_WORK_QUEUE;
    return words[NL_WORK_COUNT] >= 0 ? words[NL_WORK_COUNT] : ((const i32 *)nl_at(queue[NL_QUEUE_COUNTS]))[step % queue[NL_QUEUE_SLOTS]];
}

static nl_run nl_work_run(const i64 *words, i64 step, i64 n) {
    const i64 *queue = words + NL_WORK_QUEUE;
    const nl_run *runs = nl_at(words[NL_WORK_RUNS]);
    return words[NL_WORK_COUNT] >= 0 ? runs[n] : runs[((const i32 *)nl_at(queue[NL_QUEUE_RUNS]))[step % queue[NL_QUEUE_SLOTS] * queue[NL_QUEUE_CAPACITY] + n]];
}

/* The synapses of runs of pre cells, each spread over a warp. */
NL_DRIVER nl_rows(NL_LAUNCH, NL_THREAD, nl_row_function function) {
    (void)row;
    if (nl_stopped(control, launch))
        return;
    i64 count = nl_work_count(words, step), dense = words[NL_WORK_DENSE];
    const i32 *posts = nl_at(words[NL_WORK_POSTS]);
    for (i64 n = thread >> NL_WARP_BITS; n < count; n += threads >> NL_WARP_BITS) {
        nl_run run = nl_work_run(words, step, n);
        const i32 *own = posts + (dense ? run.first % dense : run.first);
        if (function(nl_at(words[NL_WORK_FRAME]), own, run.cell, run.first, run.end, run.delay, step, time, thread & (NL_WARP - 1), NL_WARP))
            nl_stop(control, launch);
    }
}

/* The synapses of runs of post cells. */
NL_DRIVER nl_columns(NL_LAUNCH, NL_THREAD, nl_column_function function) {
    (void)row;
    if (nl_stopped(control, launch))
        return;
    i64 count = nl_work_count(words, step);
    const i32 *positions = nl_at(words[NL_WORK_POSTS]), *pres = nl_at(words[NL_WORK_DENSE]);
    for (i64 n = thread >> NL_WARP_BITS; n < count; n += threads >> NL_WARP_BITS) {
        nl_run run = nl_work_run(words, step, n);
        if (function(nl_at(words[NL_WORK_FRAME]), positions + run.first, pres + run.first, run.cell, run.end - run.first, run.delay, step, time, thread & (NL_WARP - 1), NL_WARP))
            nl_stop(control, launch);
    }
}

/* What is kept in the cells at an end, one thread an event. */
NL_DRIVER nl_ends(NL_LAUNCH, NL_THREAD, nl_end_function function) {
    (void)row;
    if (nl_stopped(control, launch))
        return;
    i64 count = nl_work_count(words, step);
    for (i64 n = thread; n < count; n += threads) {
        nl_run run = nl_work_run(words, step, n);
        function(nl_at(words[NL_WORK_FRAME]), run.cell, run.delay, step, time);
    }
}

/* What an aggregate over cells runs over. Words: frame, values, cells (or 0), first cell, how many, place of the first value. */
NL_DRIVER nl_probes(NL_LAUNCH, NL_THREAD, nl_probe_function function) {
    (void)row;
    if (nl_stopped(control, launch))
        return;
    const i32 *cells = nl_at(words[2]);
    for (i64 n = thread; n < words[4]; n += threads)
        function(nl_at(words[0]), cells ? cells[n] : words[3] + n, step, time, nl_at(words[1]), words[5] + n);
}

/* Appends a cell to the list of an event in this step. */
void nl_append(const i64 *list, i64 step, i64 cell) {
    i64 slot = step % list[NL_LIST_STEPS];
    i32 place = __atomic_fetch_add((i32 *)nl_at(list[NL_LIST_COUNTS]) + slot, 1, __ATOMIC_RELAXED);
    ((i32 *)nl_at(list[NL_LIST_CELLS]))[slot * list[NL_LIST_SIZE] + place] = (i32)cell;
}

/* Notes a contribution that its sum cannot hold, the first that is seen, in the words of a frame that are kept for it. */
void nl_overflow(i64 *frame, i64 at, double value, i64 cell, i64 contribution, i64 element) {
    i64 none = 0;
    if (!__atomic_compare_exchange_n(&frame[at + 4], &none, 1, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
        return;
    frame[at] = nl_bits(value);
    frame[at + 1] = cell;
    frame[at + 2] = contribution;
    frame[at + 3] = element;
}

/* A number that is the same for all cells, as it was some boundaries ago. Words: copies, whether there is none yet, copies (float64). */
double nl_former(const i64 *history, i64 step, i32 delay) {
    double value;
    __builtin_memcpy(&value, &history[2 + (step - delay % history[0] + history[0]) % history[0]], sizeof value);
    return value;
}

/* A slot of pre cells as it was some boundaries ago. Words: the slot, its copies, how many, bytes of one; without copies it never is another. */
void *nl_former_slot(const i64 *history, i64 step, i32 delay) {
    return delay == 0 || history[2] == 0 ? nl_at(history[0]) : (char *)nl_at(history[1]) + (step - delay % history[2] + history[2]) % history[2] * history[3];
}
