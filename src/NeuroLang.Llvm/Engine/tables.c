/* Tables of synapses with variables, taken from an image and checked. */
#include "image.h"

/* Whether runs are those of rows: in order, ending where the rows end, with delays that are not negative. */
static i64 nl_runs_fit(const i32 *first, const i32 *run, i64 runs, i64 rows, const i32 *starts, i64 count) {
    if (!nl_ascends(first, rows, runs))
        return 0;
    i64 end = 0;
    for (i64 row = 0; row < rows; row++) {
        for (i64 r = first[row]; r < first[row + 1]; r++) {
            if (run[2 * r] < 0 || run[2 * r + 1] < end || run[2 * r + 1] > starts[row + 1])
                return 0;
            end = run[2 * r + 1];
        }
        if (end != starts[row + 1])
            return 0;
    }
    return end == count;
}

static i64 nl_read_columns(nl_image *image, nl_table *t) {
    nl_network *n = image->n;
    i64 cells = n->population[t->post].size;
    if (!(t->column_starts = nl_section(image, cells + 1, 4)) || !(t->positions = nl_section(image, t->count, 4)))
        return n->code;
    if (!nl_ascends(t->column_starts, cells, t->count) || !nl_below(t->positions, 4, t->count, t->count))
        return nl_image_bad(image, "is inconsistent: columns of synapses overlap");
    if (t->column_runs >= 0) {
        if (!(t->column_first = nl_section(image, cells + 1, 4)) || !(t->column_run = nl_section(image, 2 * t->column_runs, 4)))
            return n->code;
        if (!nl_runs_fit(t->column_first, t->column_run, t->column_runs, cells, t->column_starts, t->count))
            return nl_image_bad(image, "is inconsistent: delays of columns overlap");
    }
    i64 longest = 0;
    for (i64 c = 0; c < cells; c++)
        longest = t->column_starts[c + 1] - t->column_starts[c] > longest ? t->column_starts[c + 1] - t->column_starts[c] : longest;
    t->jumps = nl_take(n, t->count / 64 + 1, sizeof(i32));
    t->pres = nl_take(n, longest, sizeof(i32));
    if (!t->jumps || !t->pres)
        return n->code;
    for (i64 row = 0, position = 0; position < t->count; position += 64) {
        while (t->starts[row + 1] <= position)
            row++;
        t->jumps[position / 64] = (i32)row;
    }
    return NL_OK;
}

/* Row indices, delays and columns of a table. */
static i64 nl_read_index(nl_image *image, nl_table *t, i64 has_dendritic) {
    nl_network *n = image->n;
    i64 posts = n->population[t->post].size;
    if (t->index_bytes == 0) {
        if (t->dense_start + t->dense_count > posts || t->rows * t->dense_count != t->count || t->has_columns)
            return nl_image_bad(image, "is inconsistent: synapses end at no cell");
        i32 *starts = nl_take(n, t->rows + 1, sizeof *starts);
        t->posts = nl_take(n, t->dense_count, sizeof(i32));
        t->column = nl_take(n, 2 * t->rows, sizeof(i32));
        if (!starts || !t->posts || !t->column)
            return n->code;
        for (i64 row = 0; row <= t->rows; row++)
            starts[row] = (i32)(row * t->dense_count);
        for (i64 i = 0; i < t->dense_count; i++)
            t->posts[i] = (i32)(t->dense_start + i);
        for (i64 row = 0; row < t->rows; row++)
            t->column[t->rows + row] = (i32)(t->first + row);
        t->starts = starts;
    } else {
        if (!(t->starts = nl_section(image, t->rows + 1, 4)) || !(t->index = nl_section(image, t->count, t->index_bytes)))
            return n->code;
        if (!nl_ascends(t->starts, t->rows, t->count) || !nl_below(t->index, t->index_bytes, t->count, posts))
            return nl_image_bad(image, "is inconsistent: rows of synapses overlap or end at no cell");
        i64 longest = 0;
        for (i64 row = 0; row < t->rows && t->index_bytes == 2; row++)
            longest = t->starts[row + 1] - t->starts[row] > longest ? t->starts[row + 1] - t->starts[row] : longest;
        if (!(t->posts = nl_take(n, longest, sizeof(i32))))
            return n->code;
    }
    if (t->runs >= 0) {
        if (!(t->run_first = nl_section(image, t->rows + 1, 4)) || !(t->run = nl_section(image, 2 * t->runs, 4)))
            return n->code;
        if (!nl_runs_fit(t->run_first, t->run, t->runs, t->rows, t->starts, t->count))
            return nl_image_bad(image, "is inconsistent: delays of rows overlap");
    }
    if (has_dendritic && !(t->dendritic = nl_section(image, t->count, 4)))
        return n->code;
    return t->has_columns ? nl_read_columns(image, t) : NL_OK;
}

/* The longest delays. Events of post cells are queued by the delays of columns, so that these count too. */
static i64 nl_measure(nl_image *image, nl_table *t) {
    t->longest_axonal = t->runs < 0 ? t->connection->axonal : 0;
    t->longest_dendritic = t->dendritic ? 0 : t->connection->dendritic_steps;
    for (i64 row = 0; row < t->rows; row++) {
        for (i64 run = nl_first_run(t, row); run < nl_first_run(t, row + 1); run++) {
            i64 delay = nl_run_delay(t, run);
            t->longest_axonal = delay > t->longest_axonal ? delay : t->longest_axonal;
            for (i64 at = nl_run_start(t, run); at < nl_run_end(t, run); at++) {
                i64 dendritic = nl_dendritic_at(t, at);
                if (dendritic < 0)
                    return nl_image_bad(image, "is inconsistent: a delay is negative");
                t->longest_dendritic = dendritic > t->longest_dendritic ? dendritic : t->longest_dendritic;
                t->longest = delay + dendritic > t->longest ? delay + dendritic : t->longest;
            }
        }
    }
    for (i64 run = 0; run < t->column_runs; run++)
        t->longest_dendritic = t->column_run[2 * run] > t->longest_dendritic ? t->column_run[2 * run] : t->longest_dendritic;
    return NL_OK;
}

static char **nl_read_lanes(nl_image *image, i64 slots, i64 count, i64 lanes) {
    nl_network *n = image->n;
    char **data = nl_take(n, slots, sizeof *data);
    for (i64 s = 0; data && s < slots; s++)
        if (!(data[s] = nl_take(n, lanes, nl_lane_bytes(n))) || nl_copy_section(image, data[s], count, nl_lane_bytes(n)))
            return 0;
    return data;
}

/* Whether the numbers of a slot that kernels look something up by are below a limit. */
static i64 nl_fits(const nl_network *n, const nl_table *t, i64 slot, i64 limit) {
    for (i64 i = 0; slot >= 0 && i < t->count; i++) {
        i64 value = n->bits == 32 ? ((const i32 *)t->own[slot])[i] : ((const i64 *)t->own[slot])[i];
        if (value < 0 || value >= limit)
            return 0;
    }
    return 1;
}

static i64 nl_check_places(nl_image *image, const nl_connection *c, const nl_table *t) {
    nl_network *n = image->n;
    return nl_fits(n, t, c->element, c->elements) && nl_fits(n, t, c->pre_place, c->pre_places) && nl_fits(n, t, c->post_place, c->post_places)
        ? NL_OK : nl_image_bad(image, "is inconsistent: a synapse names an element or a cell that is not there");
}

static i64 nl_read_table(nl_image *image, nl_connection *c, nl_table *t) {
    nl_network *n = image->n;
    i64 has_dendritic;
    i64 *numbers[] = {&t->pre, &t->post, &t->first, &t->rows, &t->index_bytes, &t->dense_start, &t->dense_count, &t->count, &has_dendritic, &t->has_columns};
    t->connection = c;
    for (i64 i = 0; i < 10; i++)
        if (nl_number(image, 0, INT32_MAX - 64, numbers[i]))
            return n->code;
    if (nl_number(image, -1, INT32_MAX, &t->runs) || nl_number(image, -1, INT32_MAX, &t->column_runs))
        return n->code;
    t->pre_end = nl_find_end(c->pre_end, c->pre_ends, c->pre_end_words, t->pre);
    t->post_end = nl_find_end(c->post_end, c->post_ends, c->post_end_words, t->post);
    if (!t->pre_end || !t->post_end || t->first + t->rows > n->population[t->pre].size || (t->column_runs >= 0 && !t->has_columns))
        return nl_image_bad(image, "is inconsistent: synapses come from or go to nothing");
    if ((t->index_bytes != 0 && t->index_bytes != 2 && t->index_bytes != 4) || (has_dendritic != 0) != (c->dendritic_steps < 0) || (t->runs >= 0) != (c->axonal < 0))
        return nl_image_bad(image, "is inconsistent: synapses have another shape than any");
    for (i64 h = 0; h < c->handlers; h++)
        if (c->handler[h].is_post && t->index_bytes && (c->handler[h].kernel >= 0 || has_dendritic) && (!t->has_columns || (t->column_runs >= 0) != (has_dendritic != 0)))
            return nl_image_bad(image, "is inconsistent: synapses have another shape than any");
    if (nl_read_index(image, t, has_dendritic) || nl_measure(image, t))
        return n->code;
    nl_population *pre = &n->population[t->pre], *post = &n->population[t->post];
    if (!(t->own = nl_read_lanes(image, c->slots, t->count, nl_pad(t->count))) || !(t->at_pre = nl_read_lanes(image, c->pre_slots, pre->size, pre->lanes)) || !(t->at_post = nl_read_lanes(image, c->post_slots, post->size, post->lanes)))
        return n->code ? n->code : nl_fail(n, NL_NO_MEMORY, "it needs more memory than there is");
    for (i64 b = 0; b < c->contributions; b++) {
        i64 slots = c->contribution[b].is_post ? t->longest_dendritic + 1 : 1, element = 0;
        do {
            nl_target *target = nl_target_of(n, c, t, b, element);
            target->slots = slots > target->slots ? slots : target->slots;
        } while (++element < c->contribution[b].elements);
    }
    return nl_check_places(image, c, t);
}

static i64 nl_read_tables(nl_image *image, nl_connection *c, i64 tables) {
    nl_network *n = image->n;
    if (tables > c->pre_ends * c->post_ends || !(c->table = nl_take(n, tables, sizeof *c->table)))
        return n->code ? n->code : nl_image_bad(image, "is inconsistent: it has more synapses than it says");
    for (; c->tables < tables; c->tables++) {
        if (nl_read_table(image, c, &c->table[c->tables]))
            return n->code;
        c->views += c->table[c->tables].count;
    }
    i64 ordered;
    if (nl_number(image, 0, 1, &ordered))
        return n->code;
    if (!ordered)
        return NL_OK;
    if (!(c->order = nl_section(image, c->views, 8)))
        return n->code;
    for (i64 v = 0; v < c->views; v++) {
        i64 table = c->order[v] >> 32, position = c->order[v] & 0xffffffff;
        if (table < 0 || table >= c->tables || position >= c->table[table].count)
            return nl_image_bad(image, "is inconsistent: the order of synapses names others");
    }
    return NL_OK;
}
