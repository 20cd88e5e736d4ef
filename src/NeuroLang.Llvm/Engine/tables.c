/* Tables of synapses with variables: taken from an image, checked, and joined with the cells at both ends. */
#include "image.h"

/* Places in a frame of synapses: SynapseFrame in the compiler. */
enum {
    NL_AT_SEED = 0, NL_AT_STEP = 1, NL_AT_TIME = 2, NL_AT_PRE_SALT = 3, NL_AT_POST_SALT = 4, NL_AT_DENDRITIC_STEPS = 5, NL_AT_DENDRITIC = 6,
    NL_AT_VALUES = 7, NL_AT_VALUE = 8, NL_AT_CELL = 9, NL_AT_CONTRIBUTION = 10, NL_AT_ELEMENT = 11, NL_AT_SLOTS = 12,
    NL_CONTRIBUTION_WORDS = 8,
    NL_TO_RING = 0, NL_TO_SLOT_BYTES = 1, NL_TO_SLOTS = 2, NL_TO_DUE = 3, NL_TO_LANE_BYTES = 4, NL_TO_FIRST = 5, NL_TO_SECOND = 6, NL_TO_LIMIT = 7,
};

/* Words of an end: its population, the slots that are read, the event of each handler, the targets of each contribution, the slots of each drive. */
static i64 nl_end_read(const i64 *end, i64 read) { return end[1 + read]; }
static i64 nl_end_event(const nl_connection *c, i64 is_post, const i64 *end, i64 handler) { return end[1 + (is_post ? c->post_reads : c->pre_reads) + handler]; }
static i64 nl_end_drive(const nl_connection *c, const i64 *end, i64 place) { return end[c->post_end_words - c->driven + place]; }

/* The target of a contribution, or of an element of it. */
static nl_target *nl_target_of(nl_network *n, const nl_connection *c, const nl_table *t, i64 contribution, i64 element) {
    const nl_contribution *b = &c->contribution[contribution];
    const i64 *end = b->is_post ? t->post_end : t->pre_end;
    return &n->target[end[1 + (b->is_post ? c->post_reads : c->pre_reads) + c->handlers + b->place + element]];
}

static const i64 *nl_find_end(const i64 *ends, i64 count, i64 words, i64 population) {
    for (i64 e = 0; e < count; e++)
        if (ends[e * words] == population)
            return ends + e * words;
    return 0;
}

static i64 nl_row_start(const nl_table *t, i64 row) { return t->index_bytes == 0 ? row * t->dense_count : t->starts[row]; }
static i64 nl_first_run(const nl_table *t, i64 row) { return t->runs < 0 ? row : t->run_first[row]; }
static i64 nl_run_start(const nl_table *t, i64 run) { return t->runs < 0 ? nl_row_start(t, run) : run == 0 ? 0 : t->run[2 * run - 1]; }
static i64 nl_run_end(const nl_table *t, i64 run) { return t->runs < 0 ? nl_row_start(t, run + 1) : t->run[2 * run + 1]; }
static i64 nl_run_delay(const nl_table *t, i64 run) { return t->runs < 0 ? t->connection->axonal : t->run[2 * run]; }
static i64 nl_dendritic_at(const nl_table *t, i64 position) { return t->dendritic ? t->dendritic[position] : t->connection->dendritic_steps; }
static i64 nl_post_cell(const nl_table *t, i64 row, i64 position) {
    return t->index_bytes == 0 ? t->dense_start + position - row * t->dense_count : t->index_bytes == 2 ? ((const u16 *)t->index)[position] : ((const i32 *)t->index)[position];
}

/* The post cells of positions of one row, valid until the next call. */
static const i32 *nl_posts(const nl_table *t, i64 first, i64 end) {
    if (t->index_bytes == 4)
        return (const i32 *)t->index + first;
    if (t->index_bytes == 0)
        return t->posts + first % (t->dense_count ? t->dense_count : 1);
    const u16 *index = (const u16 *)t->index + first;
    for (i64 i = 0; i < end - first; i++)
        t->posts[i] = index[i];
    return t->posts;
}

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

/* The history of a slot, or null where nothing looks back. */
static nl_history *nl_history_of(nl_network *n, i64 population, i64 slot) {
    for (i64 h = 0; h < n->histories; h++)
        if (n->history[h].population == population && n->history[h].slot == slot)
            return &n->history[h];
    return 0;
}

static i64 nl_place_histories(nl_network *n) {
    i64 most = 0;
    for (i64 c = 0; c < n->connections; c++)
        for (i64 d = 0; d < n->connection[c].drives; d++)
            most += n->connection[c].drive[d].reads * n->connection[c].tables;
    if (!(n->history = nl_take(n, most, sizeof *n->history)))
        return n->code;
    for (i64 c = 0; c < n->connections; c++) {
        for (i64 t = 0; t < n->connection[c].tables; t++) {
            nl_connection *connection = &n->connection[c];
            nl_table *table = &connection->table[t];
            for (i64 d = 0; d < connection->drives && table->longest > 0; d++) {
                for (i64 r = 0; r < connection->drive[d].reads; r++) {
                    i64 slot = nl_end_read(table->pre_end, connection->drive[d].read[r]);
                    nl_history *history = nl_history_of(n, table->pre, slot);
                    if (!history) {
                        history = &n->history[n->histories++];
                        history->population = table->pre;
                        history->slot = slot;
                    }
                    history->longest = table->longest > history->longest ? table->longest : history->longest;
                }
            }
        }
    }
    for (i64 h = 0; h < n->histories; h++) {
        nl_history *history = &n->history[h];
        nl_population *p = &n->population[history->population];
        history->bytes = p->lanes * nl_slot_bytes(n, p->slots[history->slot].lane);
        if (!(history->copies = nl_take(n, history->longest + 1, history->bytes)))
            return n->code;
    }
    return NL_OK;
}

static nl_total *nl_total_of(nl_network *n, i64 population, i64 slot) {
    for (i64 t = 0; t < n->totals; t++)
        if (n->total[t].population == population && n->total[t].slot == slot)
            return &n->total[t];
    nl_total *total = &n->total[n->totals++];
    total->population = population;
    total->slot = slot;
    total->sums = nl_take(n, n->population[population].lanes, 8);
    total->driven = nl_take(n, n->population[population].size, 1);
    return total->sums && total->driven ? total : 0;
}

static i64 nl_place_drives(nl_network *n, nl_connection *c, nl_table *t) {
    if (!(t->totals = nl_take(n, c->driven, sizeof *t->totals)))
        return n->code;
    for (i64 d = 0; d < c->driven; d++) {
        if (!(t->totals[d] = nl_total_of(n, t->post, nl_end_drive(c, t->post_end, d))))
            return n->code;
        for (i64 r = 0; r < c->ranges; r++) {
            nl_range *range = &c->range[r];
            for (i64 i = 0; i < range->count && range->population == t->post; i++)
                t->totals[d]->driven[range->indices ? range->indices[i] : range->start + i] = 1;
        }
    }
    return NL_OK;
}

static i64 nl_place_queues(nl_network *n, nl_connection *c, nl_table *t) {
    if (!(t->queues = nl_take(n, c->handlers, sizeof *t->queues)))
        return n->code;
    i64 known = c->queues;
    for (i64 h = 0; h < c->handlers; h++) {
        i64 is_post = c->handler[h].is_post;
        i64 event = nl_end_event(c, is_post, is_post ? t->post_end : t->pre_end, h);
        for (i64 q = known; q < c->queues; q++)
            if (c->queue[q].is_post == is_post && c->queue[q].event == event)
                t->queues[h] = &c->queue[q];
        if (t->queues[h])
            continue;
        nl_queue *queue = t->queues[h] = &c->queue[c->queues++];
        queue->is_post = is_post;
        queue->population = is_post ? t->post : t->pre;
        queue->event = event;
        queue->slots = (is_post ? t->longest_dendritic : t->longest_axonal) + 1;
        queue->free = -1;
        queue->heads = nl_take(n, queue->slots, sizeof(i32));
        queue->tails = nl_take(n, queue->slots, sizeof(i32));
        if (!queue->heads || !queue->tails)
            return n->code;
    }
    return NL_OK;
}

static void nl_place_target(const nl_target *target, i64 *to) {
    to[NL_TO_RING] = nl_address(target->ring);
    to[NL_TO_SLOT_BYTES] = target->slot_bytes;
    to[NL_TO_SLOTS] = target->slots;
    to[NL_TO_LANE_BYTES] = target->lane_bytes;
    to[NL_TO_FIRST] = nl_bits(target->first_factor);
    to[NL_TO_SECOND] = nl_bits(target->second_factor);
    to[NL_TO_LIMIT] = nl_bits(target->limit);
}

static i64 nl_make_blocks(nl_network *n, const nl_connection *c, nl_table *t) {
    if (!(t->blocks = nl_take(n, c->contributions, sizeof *t->blocks)))
        return n->code;
    for (i64 b = 0; b < c->contributions; b++)
        if (!(t->blocks[b] = nl_take(n, c->contribution[b].elements, NL_CONTRIBUTION_WORDS * sizeof(i64))))
            return n->code;
    return NL_OK;
}

static i64 *nl_make_frame(nl_network *n, nl_connection *c, nl_table *t) {
    i64 reads = NL_AT_SLOTS + c->slots + c->pre_slots + c->post_slots;
    t->contributions_at = reads + c->pre_reads + c->post_reads;
    i64 *frame = nl_take(n, t->contributions_at + NL_CONTRIBUTION_WORDS * c->contributions + c->uniforms + c->cells, sizeof *frame);
    if (!frame)
        return 0;
    frame[NL_AT_SEED] = n->seed;
    frame[NL_AT_PRE_SALT] = n->population[t->pre].salt;
    frame[NL_AT_POST_SALT] = n->population[t->post].salt;
    frame[NL_AT_DENDRITIC_STEPS] = c->dendritic_steps < 0 ? 0 : c->dendritic_steps;
    frame[NL_AT_DENDRITIC] = nl_address(t->dendritic);
    frame[NL_AT_VALUES] = nl_address(n->values);
    for (i64 s = 0; s < c->slots; s++)
        frame[NL_AT_SLOTS + s] = nl_address(t->own[s]);
    for (i64 s = 0; s < c->pre_slots; s++)
        frame[NL_AT_SLOTS + c->slots + s] = nl_address(t->at_pre[s]);
    for (i64 s = 0; s < c->post_slots; s++)
        frame[NL_AT_SLOTS + c->slots + c->pre_slots + s] = nl_address(t->at_post[s]);
    for (i64 r = 0; r < c->pre_reads; r++)
        frame[reads + r] = nl_address(n->population[t->pre].data[nl_end_read(t->pre_end, r)]);
    for (i64 r = 0; r < c->post_reads; r++)
        frame[reads + c->pre_reads + r] = nl_address(n->population[t->post].data[nl_end_read(t->post_end, r)]);
    for (i64 b = 0; b < c->contributions; b++) {
        i64 *to = frame + t->contributions_at + NL_CONTRIBUTION_WORDS * b;
        if (!c->contribution[b].elements) {
            nl_place_target(nl_target_of(n, c, t, b, 0), to);
            continue;
        }
        to[NL_TO_RING] = nl_address(t->blocks[b]);
        for (i64 element = 0; element < c->contribution[b].elements; element++)
            nl_place_target(nl_target_of(n, c, t, b, element), t->blocks[b] + NL_CONTRIBUTION_WORDS * element);
    }
    for (i64 p = 0; p < c->cells; p++)
        frame[t->contributions_at + NL_CONTRIBUTION_WORDS * c->contributions + c->uniforms + p] = nl_address(n->probe[c->cell[p]].values);
    return frame;
}

/* Room for what kernels of drives and aggregates write, shared by all tables. */
static i64 nl_place_values(nl_network *n) {
    i64 values = 0, lanes = 0, totals = 0;
    for (i64 c = 0; c < n->connections; c++) {
        nl_connection *connection = &n->connection[c];
        totals += connection->driven * connection->post_ends;
        for (i64 t = 0; t < connection->tables; t++) {
            nl_table *table = &connection->table[t];
            i64 pre = n->population[table->pre].lanes, post = n->population[table->post].lanes;
            values = table->count > values ? table->count : values;
            lanes = pre > lanes ? pre : lanes;
            lanes = post > lanes ? post : lanes;
        }
    }
    n->values = nl_take(n, n->looks_between ? values : 0, nl_lane_bytes(n));
    n->partials = nl_take(n, n->looks_between ? lanes : 0, 16 * nl_lane_bytes(n));
    n->counts = nl_take(n, n->looks_between ? lanes : 0, sizeof(i32));
    n->total = nl_take(n, totals, sizeof *n->total);
    return n->values && n->partials && n->counts && n->total ? NL_OK : n->code;
}

static i64 nl_place_probes(nl_network *n) {
    for (i64 p = 0; p < n->probes; p++) {
        nl_probe *probe = &n->probe[p];
        for (i64 r = 0; r < probe->readers; r++) {
            nl_connection *c = &n->connection[probe->reader[r]];
            for (i64 t = 0; t < c->tables; t++)
                probe->longest = c->table[t].longest > probe->longest ? c->table[t].longest : probe->longest;
        }
        probe->former = nl_take(n, probe->longest + 1, sizeof(double));
        probe->values = nl_take(n, probe->cells, nl_lane_bytes(n));
        if (!probe->former || !probe->values)
            return n->code;
    }
    return NL_OK;
}

/* Joins the tables with rings, queues, frames and former values, once all of the image was read. */
static i64 nl_place_tables(nl_network *n) {
    if (nl_place_values(n) || nl_place_histories(n) || nl_place_probes(n))
        return n->code;
    for (i64 c = 0; c < n->connections; c++) {
        nl_connection *connection = &n->connection[c];
        if (!(connection->queue = nl_take(n, connection->handlers * connection->tables, sizeof *connection->queue)))
            return n->code;
        for (i64 t = 0; t < connection->tables; t++) {
            nl_table *table = &connection->table[t];
            if (nl_make_blocks(n, connection, table) || !(table->frame = nl_make_frame(n, connection, table)) || !(table->drive_frame = nl_make_frame(n, connection, table)) || nl_place_drives(n, connection, table) || nl_place_queues(n, connection, table))
                return n->code;
        }
    }
    return NL_OK;
}
