/* Rules that draw by post cell or all over: their pairs are drawn twice, to count those of each row and to put them there; then rows are sorted. */
#include "rows.h"

/*
 * Words of such a drawing: seed, stream, synapses of each post cell (0: all over), post cells or synapses, places of the pre view and the post view, switches, parts
 * of both views, memory of threads with its number and length; numbers of rows, or where the next of each row lies; rows (0 to count).
 */
enum {
    NL_GROUP_SEED = 0, NL_GROUP_STREAM, NL_GROUP_DEGREE, NL_GROUP_NUMBER, NL_GROUP_PRES, NL_GROUP_POSTS, NL_GROUP_SWITCHES, NL_GROUP_PRE_PARTS, NL_GROUP_PRE_PART_COUNT,
    NL_GROUP_POST_PARTS, NL_GROUP_POST_PART_COUNT, NL_GROUP_SCRATCH, NL_GROUP_SCRATCHES, NL_GROUP_SCRATCH_LENGTH, NL_GROUP_NEXT, NL_GROUP_ROWS
};

static void nl_put(const i64 *w, i64 i, i64 j) {
    i64 at = __atomic_fetch_add((i64 *)nl_at(w[NL_GROUP_NEXT]) + i, 1, __ATOMIC_RELAXED);
    if (w[NL_GROUP_ROWS])
        ((i32 *)nl_at(w[NL_GROUP_ROWS]))[at] = (i32)j;
}

static void nl_group_column(const i64 *w, i64 j, i32 *marks) {
    nl_uniforms uniforms = {(u32)w[NL_GROUP_SEED], (u32)w[NL_GROUP_STREAM], (u32)j, 0, 0, 0};
    const i64 *part = nl_part(nl_at(w[NL_GROUP_POST_PARTS]), w[NL_GROUP_POST_PART_COUNT], j), *pres = nl_at(w[NL_GROUP_PRE_PARTS]);
    i64 cell = nl_cell(part, j);
    i32 once = !(w[NL_GROUP_SWITCHES] & NL_MULTAPSES);
    for (i64 n = 0; once && n < w[NL_GROUP_SCRATCH_LENGTH]; n++)
        marks[n] = 0;
    for (i64 n = 0; n < w[NL_GROUP_DEGREE];) {
        i32 i = nl_pick(nl_next(&uniforms), w[NL_GROUP_PRES]);
        if (!(w[NL_GROUP_SWITCHES] & NL_AUTAPSES) && nl_is_cell(nl_part(pres, w[NL_GROUP_PRE_PART_COUNT], i), i, part[NL_PART_POPULATION], cell))
            continue;
        if (once && !nl_mark(marks, w[NL_GROUP_SCRATCH_LENGTH], i))
            continue;
        nl_put(w, i, j);
        n++;
    }
}

static i32 nl_is_autapse(const i64 *w, i64 i, i64 j) {
    const i64 *part = nl_part(nl_at(w[NL_GROUP_POST_PARTS]), w[NL_GROUP_POST_PART_COUNT], j);
    return nl_is_cell(nl_part(nl_at(w[NL_GROUP_PRE_PARTS]), w[NL_GROUP_PRE_PART_COUNT], i), i, part[NL_PART_POPULATION], nl_cell(part, j));
}

NL_KERNEL nl_group(NL_LAUNCH, NL_THREAD) {
    (void)control, (void)step, (void)time, (void)launch, (void)row;
    i64 all = words[NL_GROUP_SCRATCHES] < threads ? words[NL_GROUP_SCRATCHES] : threads;
    for (i64 n = thread; thread < all && n < words[NL_GROUP_NUMBER]; n += all) {
        if (words[NL_GROUP_DEGREE]) {
            nl_group_column(words, n, (i32 *)nl_at(words[NL_GROUP_SCRATCH]) + thread * words[NL_GROUP_SCRATCH_LENGTH]);
            continue;
        }
        u32 c[4] = {0, (u32)n, 0, 0};
        nl_philox((u32)words[NL_GROUP_SEED], (u32)words[NL_GROUP_STREAM], c);
        i32 i = nl_pick(nl_uniform(c[0], c[1]), words[NL_GROUP_PRES]), j = nl_pick(nl_uniform(c[2], c[3]), words[NL_GROUP_POSTS]);
        if ((words[NL_GROUP_SWITCHES] & NL_AUTAPSES) || !nl_is_autapse(words, i, j))
            nl_put(words, i, j);
    }
}

/* Sorts rows. Words: where each begins, how many there are, rows, how many of each are different (or 0). */
NL_KERNEL nl_sort_rows(NL_LAUNCH, NL_THREAD) {
    (void)control, (void)step, (void)time, (void)launch, (void)row;
    const i64 *starts = nl_at(words[0]);
    for (i64 n = thread; n < words[1]; n += threads) {
        i32 *own = (i32 *)nl_at(words[2]) + starts[n];
        i64 count = starts[n + 1] - starts[n], different = 0;
        nl_sort(own, count);
        for (i64 k = 0; k < count; k++)
            different += k == 0 || own[k] != own[k - 1];
        if (words[3])
            ((i64 *)nl_at(words[3]))[n] = different;
    }
}

/*
 * From numbers to where what they count begins, and the whole behind it, in three launches: sums of chunks, where chunks begin, where each begins. Words: numbers,
 * how many, sums of chunks, their length.
 */
NL_KERNEL nl_scan_chunks(NL_LAUNCH, NL_THREAD) {
    (void)control, (void)step, (void)time, (void)launch, (void)row;
    const i64 *numbers = nl_at(words[0]);
    for (i64 chunk = thread; chunk * words[3] < words[1]; chunk += threads) {
        i64 sum = 0;
        for (i64 n = chunk * words[3]; n < words[1] && n < (chunk + 1) * words[3]; n++)
            sum += numbers[n];
        ((i64 *)nl_at(words[2]))[chunk] = sum;
    }
}

NL_KERNEL nl_scan_whole(NL_LAUNCH, NL_THREAD) {
    (void)control, (void)step, (void)time, (void)launch, (void)row, (void)threads;
    i64 sum = 0, *sums = nl_at(words[2]);
    for (i64 chunk = 0; thread == 0 && chunk * words[3] < words[1]; chunk++) {
        i64 count = sums[chunk];
        sums[chunk] = sum;
        sum += count;
    }
    if (thread == 0)
        ((i64 *)nl_at(words[0]))[words[1]] = sum;
}

NL_KERNEL nl_scan_each(NL_LAUNCH, NL_THREAD) {
    (void)control, (void)step, (void)time, (void)launch, (void)row;
    i64 *numbers = nl_at(words[0]);
    for (i64 chunk = thread; chunk * words[3] < words[1]; chunk += threads) {
        i64 sum = ((const i64 *)nl_at(words[2]))[chunk];
        for (i64 n = chunk * words[3]; n < words[1] && n < (chunk + 1) * words[3]; n++) {
            i64 count = numbers[n];
            numbers[n] = sum;
            sum += count;
        }
    }
}
