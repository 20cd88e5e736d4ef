/* What synapses do between arrival and integration: timed statements, drives, equations. */
#include "engine.h"

/* An aggregate over the tables of a connection that share a population, whose results all of them keep. */
static i64 nl_reduce_synapses(nl_network *n, nl_connection *c, const nl_reduction *r, i64 population) {
    i64 lanes = n->population[population].lanes;
    nl_sums_begin(n, r->function, lanes);
    for (i64 t = 0; t < c->tables; t++) {
        nl_table *table = &c->table[t];
        if ((r->incoming ? table->post : table->pre) != population)
            continue;
        if (nl_run_rows(n, c, table, r->kernel))
            return n->code;
        nl_sums_add(n, c, table, r->function, r->incoming, -1, lanes);
    }
    nl_sums_finish(n, r->function, lanes);
    for (i64 t = 0; t < c->tables; t++) {
        nl_table *table = &c->table[t];
        if ((r->incoming ? table->post : table->pre) == population)
            memcpy(r->incoming ? table->at_post[r->slot] : table->at_pre[r->slot], n->partials, (size_t)(n->population[population].size * nl_lane_bytes(n)));
    }
    return NL_OK;
}

/* Whether no table before has the same population at an end. */
static i64 nl_is_new(const nl_connection *c, i64 table, i64 is_post) {
    for (i64 t = 0; t < table; t++)
        if ((is_post ? c->table[t].post : c->table[t].pre) == (is_post ? c->table[table].post : c->table[table].pre))
            return 0;
    return 1;
}

static i64 nl_time_synapses(nl_network *n) {
    for (i64 i = 0; i < n->connections; i++) {
        nl_connection *c = &n->connection[i];
        for (i64 m = 0; m < c->timed; m++) {
            const nl_timed *timed = &c->timing[m];
            if (timed->kind == NL_AT ? n->step != timed->steps : n->step % timed->steps != 0)
                continue;
            for (i64 r = 0; r < timed->reductions; r++) {
                const nl_reduction *reduction = &timed->reduction[r];
                for (i64 t = 0; t < c->tables; t++)
                    if (nl_is_new(c, t, reduction->incoming) && nl_reduce_synapses(n, c, reduction, reduction->incoming ? c->table[t].post : c->table[t].pre))
                        return n->code;
            }
            for (i64 t = 0; t < c->tables && timed->kernel >= 0; t++)
                if (nl_run_rows(n, c, &c->table[t], timed->kernel))
                    return n->code;
        }
    }
    return NL_OK;
}

/* The values of a slot some boundaries before the one taken last. */
static char *nl_history_at(const nl_history *h, i64 delay) {
    i64 copy = h->current - delay;
    return h->copies + (copy < 0 ? copy + h->longest + 1 : copy) * h->bytes;
}

static void nl_take_histories(nl_network *n) {
    for (i64 i = 0; i < n->histories; i++) {
        nl_history *h = &n->history[i];
        const char *data = n->population[h->population].data[h->slot];
        h->current = n->step % (h->longest + 1);
        memcpy(nl_history_at(h, 0), data, (size_t)h->bytes);
        for (i64 copy = 1; n->step == 0 && copy <= h->longest; copy++)
            memcpy(nl_history_at(h, copy), data, (size_t)h->bytes);
    }
}

static i64 nl_drive_run(nl_network *n, const nl_connection *c, nl_table *t, const nl_driver *d, i64 cell, i64 first, i64 end, i64 delay) {
    i64 reads = NL_AT_SLOTS + c->slots + c->pre_slots + c->post_slots;
    for (i64 r = 0; r < d->reads; r++) {
        i64 slot = nl_end_read(t->pre_end, d->read[r]);
        t->drive_frame[reads + d->read[r]] = nl_address(delay == 0 ? n->population[t->pre].data[slot] : nl_history_at(nl_history_of(n, t->pre, slot), delay));
    }
    nl_place_uniforms(n, c, t, t->drive_frame, delay);
    i64 failed = ((nl_row_kernel)n->program.kernels[d->kernel])(t->drive_frame, nl_posts(t, first, end), (i32)cell, (i32)first, (i32)end);
    return failed ? nl_report_overflow(n, c, t, t->drive_frame) : NL_OK;
}

/* Runs are cut where dendritic delays differ, so that a kernel has one delay to look back. */
static i64 nl_drive_table(nl_network *n, const nl_connection *c, nl_table *t, const nl_driver *d) {
    for (i64 row = 0; row < t->rows; row++) {
        for (i64 run = nl_first_run(t, row); run < nl_first_run(t, row + 1); run++) {
            i64 first = nl_run_start(t, run), end = nl_run_end(t, run);
            while (first < end) {
                i64 dendritic = nl_dendritic_at(t, first), next = t->dendritic ? first + 1 : end;
                while (next < end && nl_dendritic_at(t, next) == dendritic)
                    next++;
                if (nl_drive_run(n, c, t, d, t->first + row, first, next, nl_run_delay(t, run) + dendritic))
                    return n->code;
                first = next;
            }
        }
    }
    return NL_OK;
}

/* The sum over the synapses onto one population, or onto one element of a vector target there. */
static i64 nl_drive_total(nl_network *n, nl_connection *c, const nl_driver *d, i64 post, i64 element, nl_total *total, nl_table **driven) {
    i64 lanes = n->population[post].lanes;
    nl_sums_begin(n, NL_SUM, lanes);
    for (i64 t = 0; t < c->tables; t++) {
        nl_table *table = &c->table[t];
        if (table->post != post)
            continue;
        /* The kernel's values are those of the table that it ran over last. */
        if (table != *driven && nl_drive_table(n, c, table, d))
            return n->code;
        *driven = table;
        nl_sums_add(n, c, table, NL_SUM, 1, element, lanes);
    }
    nl_sums_finish(n, NL_SUM, lanes);
    if (n->bits == 32)
        nl_total_add_32(n, total);
    else
        nl_total_add_64(n, total);
    return NL_OK;
}

static i64 nl_drive(nl_network *n, nl_connection *c, const nl_driver *d) {
    nl_table *driven = 0;
    for (i64 p = 0; p < c->tables; p++) {
        i64 element = d->elements ? 0 : -1;
        if (!nl_is_new(c, p, 1))
            continue;
        do {
            if (nl_drive_total(n, c, d, c->table[p].post, element, c->table[p].totals[d->place + (element < 0 ? 0 : element)], &driven))
                return n->code;
        } while (++element < d->elements);
    }
    return NL_OK;
}

static i64 nl_drive_synapses(nl_network *n) {
    nl_take_histories(n);
    for (i64 t = 0; t < n->totals; t++)
        memset(n->total[t].sums, 0, (size_t)(n->population[n->total[t].population].lanes * nl_lane_bytes(n)));
    for (i64 c = 0; c < n->connections; c++)
        for (i64 d = 0; d < n->connection[c].drives && !n->lesioned[n->connection[c].source]; d++)
            if (nl_drive(n, &n->connection[c], &n->connection[c].drive[d]))
                return n->code;
    for (i64 t = 0; t < n->totals; t++) {
        if (n->bits == 32)
            nl_total_store_32(n, &n->total[t]);
        else
            nl_total_store_64(n, &n->total[t]);
    }
    return NL_OK;
}

static i64 nl_integrate_synapses(nl_network *n) {
    for (i64 c = 0; c < n->connections; c++)
        for (i64 t = 0; t < n->connection[c].tables && n->connection[c].integrate >= 0; t++)
            if (nl_run_rows(n, &n->connection[c], &n->connection[c].table[t], n->connection[c].integrate))
                return n->code;
    return NL_OK;
}
