/* Static synapses, and events on their way to others. */
#include "device.h"

/* Words of static synapses from one population to one target: the list of events, and what they are. */
enum {
    NL_FIRST = NL_LIST_WORDS, NL_ROWS, NL_INDEX_BYTES, NL_HAS_DELAYS, NL_DELAY, NL_DENSE_START, NL_DENSE_COUNT, NL_CONSTANT,
    NL_STARTS, NL_INDEX, NL_WEIGHTS, NL_RING, NL_RING_SLOTS, NL_LANES, NL_LANE_BYTES, NL_BLOCK_WORDS
};

/* How many synapses a thread reads before it adds what they send: what is read of one then does not wait for another. */
enum { NL_AHEAD = 8 };

static i64 nl_weight(const void *weights, i64 bytes, i64 constant, i64 n) {
    return !weights ? constant : bytes == 4 ? ((const i32 *)weights)[n] : ((const i64 *)weights)[n];
}

static void nl_deliver_row(const i64 *block, i64 row, i64 step, i64 lane) {
    i64 lanes = block[NL_LANES], limit = block[NL_RING_SLOTS] * lanes, bytes = block[NL_LANE_BYTES], index_bytes = block[NL_INDEX_BYTES], constant = block[NL_CONSTANT];
    i64 offset = (step + 1 + (block[NL_HAS_DELAYS] ? 0 : block[NL_DELAY])) % block[NL_RING_SLOTS] * lanes, dense = block[NL_DENSE_COUNT];
    const i64 *starts = nl_at(block[NL_STARTS]);
    i64 first = index_bytes ? starts[row] : row * dense, end = index_bytes ? starts[row + 1] : first + dense;
    offset += index_bytes ? 0 : block[NL_DENSE_START] - first;
    const void *index = nl_at(block[NL_INDEX]), *weights = nl_at(block[NL_WEIGHTS]);
    void *ring = nl_at(block[NL_RING]);
    for (i64 i = first + lane; i < end; i += NL_AHEAD * NL_WARP) {
        i64 at[NL_AHEAD], weight[NL_AHEAD];
        for (i64 k = 0; k < NL_AHEAD; k++) {
            i64 n = i + k * NL_WARP;
            at[k] = -1;
            if (n >= end)
                continue;
            at[k] = offset + (index_bytes == 0 ? n : index_bytes == 2 ? ((const u16 *)index)[n] : ((const u32 *)index)[n]);
            weight[k] = nl_weight(weights, bytes, constant, n);
        }
        for (i64 k = 0; k < NL_AHEAD; k++) {
            if (at[k] < 0)
                continue;
            i64 place = at[k] >= limit ? at[k] - limit : at[k];
            if (bytes == 4)
                __atomic_fetch_add((i32 *)ring + place, (i32)weight[k], __ATOMIC_RELAXED);
            else
                __atomic_fetch_add((i64 *)ring + place, weight[k], __ATOMIC_RELAXED);
        }
    }
}

/* Adds the weights of this step's events to the rings; one row for each block of synapses, one warp for each event. */
NL_KERNEL nl_deliver(NL_LAUNCH, NL_THREAD) {
    (void)time;
    if (nl_stopped(control, launch))
        return;
    const i64 *block = words + row * NL_BLOCK_WORDS;
    const i32 *cells = nl_list(block, step);
    i64 count = nl_list_count(block, step);
    for (i64 s = thread >> NL_WARP_BITS; s < count; s += threads >> NL_WARP_BITS) {
        i64 at = cells[s] - block[NL_FIRST];
        if (at >= 0 && at < block[NL_ROWS])
            nl_deliver_row(block, at, step, thread & (NL_WARP - 1));
    }
}

/* Words of what a list feeds: the list, the queue, its first cell, cells, the first run of each cell (or 0), runs, whether the connection takes events in. */
enum { NL_FED_QUEUE = NL_LIST_WORDS, NL_FED_FIRST = NL_LIST_WORDS + NL_QUEUE_WORDS, NL_FED_CELLS, NL_FED_STARTS, NL_FED_RUNS, NL_FED_ENABLED, NL_FED_WORDS };

/*
 * Takes the events of this step, stamped with the next boundary, into queues, one a row; what was due at this boundary is forgotten. What hosts feed before the
 * first step comes as events of the step before it, which may be -1.
 */
NL_KERNEL nl_enqueue(NL_LAUNCH, NL_THREAD) {
    (void)time;
    if (nl_stopped(control, launch))
        return;
    const i64 *fed = words + row * NL_FED_WORDS, *queue = fed + NL_FED_QUEUE;
    i32 *counts = nl_at(queue[NL_QUEUE_COUNTS]), *items = nl_at(queue[NL_QUEUE_RUNS]);
    const i32 *cells = nl_list(fed, step), *starts = nl_at(fed[NL_FED_STARTS]);
    const nl_run *runs = nl_at(fed[NL_FED_RUNS]);
    i64 count = fed[NL_FED_ENABLED] ? nl_list_count(fed, step) : 0;
    if (thread == 0 && step >= 0)
        counts[step % queue[NL_QUEUE_SLOTS]] = 0;
    for (i64 e = thread; e < count; e += threads) {
        i64 cell = cells[e] - fed[NL_FED_FIRST];
        if (cell < 0 || cell >= fed[NL_FED_CELLS])
            continue;
        i64 end = starts ? starts[cell + 1] : cell + 1;
        for (i64 run = starts ? starts[cell] : cell; run < end; run++) {
            i64 slot = (step + 1 + runs[run].delay) % queue[NL_QUEUE_SLOTS];
            i32 place = __atomic_fetch_add(&counts[slot], 1, __ATOMIC_RELAXED);
            items[slot * queue[NL_QUEUE_CAPACITY] + place] = (i32)run;
        }
    }
}

/* Turns what arrives at wide targets, one a row, into reals. Words: ring, slots, lanes, scale (float64), reals, their bytes. */
NL_KERNEL nl_collect(NL_LAUNCH, NL_THREAD) {
    (void)time;
    if (nl_stopped(control, launch))
        return;
    const i64 *target = words + 6 * row;
    i64 *due = (i64 *)nl_at(target[0]) + step % target[1] * target[2];
    double scale;
    __builtin_memcpy(&scale, &target[3], sizeof scale);
    for (i64 cell = thread; cell < target[2]; cell += threads) {
        if (target[5] == 4)
            ((float *)nl_at(target[4]))[cell] = (float)due[cell] * (float)scale;
        else
            ((double *)nl_at(target[4]))[cell] = (double)due[cell] * scale;
        due[cell] = 0;
    }
}

/* Copies values of single cells to the record of this step. Words: record, steps in it, how many, their bytes, addresses. */
NL_KERNEL nl_sample(NL_LAUNCH, NL_THREAD) {
    (void)time;
    (void)row;
    if (nl_stopped(control, launch))
        return;
    const i64 *from = nl_at(words[4]);
    i64 *to = (i64 *)nl_at(words[0]) + step % words[1] * words[2];
    for (i64 n = thread; n < words[2]; n += threads)
        to[n] = ((const i32 *)nl_at(words[3]))[n] == 4 ? *(const i32 *)nl_at(from[n]) : *(const i64 *)nl_at(from[n]);
}

/* Puts the events of all steps behind each other, one row for each list, one warp for each step. Words: packed cells, where each step of each list begins, lists. */
NL_KERNEL nl_pack(NL_LAUNCH, NL_THREAD) {
    (void)control, (void)step, (void)time, (void)launch;
    const i64 *list = words + 2 + row * NL_LIST_WORDS, *starts = (const i64 *)nl_at(words[1]) + row * list[NL_LIST_STEPS];
    for (i64 at = thread >> NL_WARP_BITS; at < list[NL_LIST_STEPS]; at += threads >> NL_WARP_BITS) {
        i64 count = nl_list_count(list, at);
        for (i64 n = thread & (NL_WARP - 1); n < count; n += NL_WARP)
            ((i32 *)nl_at(words[0]))[starts[at] + n] = nl_list(list, at)[n];
    }
}
