/* Events on their way to synapses, and what runs when they arrive. */
#include "engine.h"

static i64 nl_queue_event(nl_network *n, nl_queue *q, i64 boundary, i64 cell, i64 run) {
    i64 slot = boundary % q->slots;
    i32 node = q->free;
    if (node >= 0) {
        q->free = q->nodes[node].next;
    } else {
        if (q->used == q->capacity) {
            i64 capacity = q->capacity ? 2 * q->capacity : 64;
            nl_event *nodes = capacity > INT32_MAX ? 0 : realloc(q->nodes, (size_t)capacity * sizeof *nodes);
            if (!nodes)
                return nl_fail(n, NL_NO_MEMORY, "events on their way need more memory than there is");
            q->nodes = nodes;
            q->capacity = capacity;
        }
        node = (i32)q->used++;
    }
    q->nodes[node].cell = (i32)cell;
    q->nodes[node].run = (i32)run;
    q->nodes[node].next = -1;
    if (q->heads[slot] == 0)
        q->heads[slot] = node + 1;
    else
        q->nodes[q->tails[slot]].next = node;
    q->tails[slot] = node;
    return NL_OK;
}

static void nl_release_events(nl_queue *q, i64 boundary) {
    i64 slot = boundary % q->slots;
    if (q->heads[slot] == 0)
        return;
    q->nodes[q->tails[slot]].next = q->free;
    q->free = q->heads[slot] - 1;
    q->heads[slot] = 0;
}

/* The runs of a cell's row or column, which are one where delays do not differ; none outside the table. */
static void nl_runs_of(const nl_table *t, i64 is_post, i64 cell, i64 *run, i64 *end) {
    if (is_post) {
        *run = t->column_runs >= 0 ? t->column_first[cell] : cell;
        *end = t->column_runs >= 0 ? t->column_first[cell + 1] : cell + 1;
        return;
    }
    i64 row = cell - t->first;
    i64 inside = row >= 0 && row < t->rows;
    *run = inside ? nl_first_run(t, row) : 0;
    *end = inside ? nl_first_run(t, row + 1) : 0;
}

static i64 nl_delay_of(const nl_table *t, i64 is_post, i64 run) {
    return !is_post ? nl_run_delay(t, run) : t->column_runs >= 0 ? t->column_run[2 * run] : t->connection->dendritic_steps < 0 ? 0 : t->connection->dendritic_steps;
}

/* The first handler of a table that a queue feeds; the others share the queue. */
static i64 nl_is_first(const nl_table *t, i64 handler) {
    for (i64 h = 0; h < handler; h++)
        if (t->queues[h] == t->queues[handler])
            return 0;
    return 1;
}

/* Takes in the events of the lists (of one port, or of all populations), stamped with a boundary. */
static i64 nl_enqueue(nl_network *n, i64 port, i64 step) {
    for (i64 c = 0; c < n->connections; c++) {
        nl_connection *connection = &n->connection[c];
        for (i64 t = 0; t < connection->tables && !n->lesioned[connection->source]; t++) {
            nl_table *table = &connection->table[t];
            for (i64 h = 0; h < connection->handlers; h++) {
                nl_queue *q = table->queues[h];
                nl_population *p = &n->population[q->population];
                if (!nl_is_first(table, h) || (port >= 0 && q->population != port))
                    continue;
                for (i64 e = 0; e < p->count[q->event]; e++) {
                    i64 cell = p->list[q->event][e], run, end;
                    for (nl_runs_of(table, q->is_post, cell, &run, &end); run < end; run++)
                        if (nl_queue_event(n, q, step + nl_delay_of(table, q->is_post, run), cell, run))
                            return n->code;
                }
            }
        }
    }
    return NL_OK;
}

/* Puts step and time into the frames of all tables. */
static void nl_clock_tables(nl_network *n) {
    i64 time = nl_bits(nl_time(n));
    for (i64 c = 0; c < n->connections; c++) {
        nl_connection *connection = &n->connection[c];
        for (i64 t = 0; t < connection->tables; t++) {
            nl_table *table = &connection->table[t];
            i64 *frames[2] = {table->frame, table->drive_frame};
            for (i64 f = 0; f < 2; f++) {
                frames[f][NL_AT_STEP] = n->step;
                frames[f][NL_AT_TIME] = time;
                for (i64 b = 0; b < connection->contributions; b++) {
                    frames[f][table->contributions_at + NL_CONTRIBUTION_WORDS * b + NL_TO_DUE] = nl_target_of(n, connection, table, b, 0)->due;
                    for (i64 e = 0; e < connection->contribution[b].elements; e++)
                        table->blocks[b][NL_CONTRIBUTION_WORDS * e + NL_TO_DUE] = nl_target_of(n, connection, table, b, e)->due;
                }
            }
        }
    }
}

static void nl_place_uniforms(nl_network *n, const nl_connection *c, const nl_table *t, i64 *frame, i64 delay) {
    i64 *uniform = frame + t->contributions_at + NL_CONTRIBUTION_WORDS * c->contributions;
    for (i64 u = 0; u < c->uniforms; u++) {
        i64 kind = c->uniform[2 * u], number = c->uniform[2 * u + 1];
        uniform[u] = nl_bits(kind == NL_FROZEN ? (double)c->frozen[number] : kind == NL_FORMER ? nl_former_probe(&n->probe[number], delay) : n->probe[number].value);
    }
}

static i64 nl_report_overflow(nl_network *n, const nl_connection *c, const nl_table *t, const i64 *frame) {
    const nl_target *target = nl_target_of(n, c, t, frame[NL_AT_CONTRIBUTION], frame[NL_AT_ELEMENT] < 0 ? 0 : frame[NL_AT_ELEMENT]);
    nl_text text = nl_say(n->message, sizeof n->message);
    nl_add(&text, "connection '");
    nl_add(&text, c->name);
    nl_add(&text, "' adds ");
    nl_add_real(&text, nl_double(frame[NL_AT_VALUE]));
    nl_add(&text, " to '");
    nl_add(&text, target->name);
    nl_add(&text, "' of cell ");
    nl_add_integer(&text, frame[NL_AT_CELL]);
    nl_add(&text, " of '");
    nl_add(&text, n->population[target->population].name);
    nl_add(&text, "' at ");
    nl_add_time(n, &text, n->step);
    nl_add(&text, ", which its sums cannot hold");
    return n->code = NL_OVERFLOW;
}

static i64 nl_run_row(nl_network *n, const nl_connection *c, nl_table *t, i64 kernel, i64 cell, i64 first, i64 end, i64 delay) {
    nl_place_uniforms(n, c, t, t->frame, delay);
    i64 failed = ((nl_row_kernel)n->program.kernels[kernel])(t->frame, nl_posts(t, first, end), (i32)cell, (i32)first, (i32)end);
    return failed ? nl_report_overflow(n, c, t, t->frame) : NL_OK;
}

static i64 nl_run_rows(nl_network *n, const nl_connection *c, nl_table *t, i64 kernel) {
    for (i64 row = 0; row < t->rows; row++) {
        for (i64 run = nl_first_run(t, row); run < nl_first_run(t, row + 1); run++) {
            i64 first = nl_run_start(t, run), end = nl_run_end(t, run);
            if (first < end && nl_run_row(n, c, t, kernel, t->first + row, first, end, nl_run_delay(t, run)))
                return n->code;
        }
    }
    return NL_OK;
}

/* The positions and pre cells of a column's run, which is the column of a cell where dendritic delays do not differ. */
static i64 nl_column_of(nl_table *t, i64 run, const i32 **positions, const i32 **pres) {
    if (!t->has_columns) {
        i64 offset = run - t->dense_start;
        if (t->index_bytes || offset < 0 || offset >= t->dense_count)
            return 0;
        for (i64 row = 0; row < t->rows; row++)
            t->column[row] = (i32)(row * t->dense_count + offset);
        *positions = t->column;
        *pres = t->column + t->rows;
        return t->rows;
    }
    i64 first = t->column_runs < 0 ? t->column_starts[run] : run == 0 ? 0 : t->column_run[2 * run - 1];
    i64 end = t->column_runs < 0 ? t->column_starts[run + 1] : t->column_run[2 * run + 1];
    i64 row = 0;
    for (i64 i = first; i < end; i++) {
        i64 position = t->positions[i];
        row = t->jumps[position / 64] > row ? t->jumps[position / 64] : row;
        while (t->starts[row + 1] <= position)
            row++;
        t->pres[i - first] = (i32)(t->first + row);
    }
    *positions = t->positions + first;
    *pres = t->pres;
    return end - first;
}

static i64 nl_handle(nl_network *n, const nl_connection *c, nl_table *t, const nl_handler *h, const nl_queue *q) {
    for (i64 node = q->heads[n->step % q->slots] - 1; node >= 0;) {
        nl_event event = q->nodes[node];
        if (h->kernel >= 0 && !h->is_post) {
            i64 first = nl_run_start(t, event.run), end = nl_run_end(t, event.run);
            if (first < end && nl_run_row(n, c, t, h->kernel, event.cell, first, end, nl_run_delay(t, event.run)))
                return n->code;
        } else if (h->kernel >= 0) {
            const i32 *positions = 0, *pres = 0;
            i64 count = nl_column_of(t, event.run, &positions, &pres);
            nl_place_uniforms(n, c, t, t->frame, 0);
            if (count > 0 && ((nl_column_kernel)n->program.kernels[h->kernel])(t->frame, positions, pres, event.cell, (i32)count))
                return nl_report_overflow(n, c, t, t->frame);
        }
        if (h->cell_kernel >= 0) {
            nl_place_uniforms(n, c, t, t->frame, 0);
            ((nl_cell_kernel)n->program.kernels[h->cell_kernel])(t->frame, event.cell);
        }
        node = event.next;
    }
    return NL_OK;
}

/* Phase 1: the handlers of all events that arrive now, those of pre cells first. */
static i64 nl_handle_events(nl_network *n) {
    for (i64 is_post = 0; is_post < 2; is_post++) {
        for (i64 c = 0; c < n->connections; c++) {
            nl_connection *connection = &n->connection[c];
            for (i64 h = 0; h < connection->handlers; h++)
                for (i64 t = 0; t < connection->tables && connection->handler[h].is_post == is_post; t++)
                    if (nl_handle(n, connection, &connection->table[t], &connection->handler[h], connection->table[t].queues[h]))
                        return n->code;
        }
    }
    for (i64 c = 0; c < n->connections; c++)
        for (i64 q = 0; q < n->connection[c].queues; q++)
            nl_release_events(&n->connection[c].queue[q], n->step);
    return NL_OK;
}

/* Turns what arrives at wide targets into reals. */
static void nl_collect_wide(nl_network *n) {
    for (i64 i = 0; i < n->targets; i++) {
        nl_target *t = &n->target[i];
        if (!t->wide)
            continue;
        i64 *due = (i64 *)(t->ring + t->due * t->slot_bytes);
        i64 lanes = n->population[t->population].lanes;
        for (i64 cell = 0; cell < lanes; cell++) {
            if (n->bits == 32)
                ((float *)t->arrived)[cell] = (float)due[cell] * (float)t->scale;
            else
                ((double *)t->arrived)[cell] = (double)due[cell] * t->scale;
        }
        memset(due, 0, (size_t)(lanes * 8));
    }
}
