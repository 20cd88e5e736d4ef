/* One step, from k to k + 1: docs/semantics.md, section 4. */
#include "engine.h"

static void nl_add_32(i32 *sums, const nl_block *b, i64 offset, i64 limit, i64 start, i64 end) {
    const i32 *weights = b->weights;
    for (i64 i = start; i < end; i++) {
        i64 at = b->index_bytes == 2 ? ((const u16 *)b->index)[i] : ((const u32 *)b->index)[i];
        at += offset;
        at = at >= limit ? at - limit : at;
        sums[at] = (i32)((u32)sums[at] + (u32)(weights ? weights[i] : (i32)b->constant));
    }
}

static void nl_add_64(i64 *sums, const nl_block *b, i64 offset, i64 limit, i64 start, i64 end) {
    const i64 *weights = b->weights;
    for (i64 i = start; i < end; i++) {
        i64 at = b->index_bytes == 2 ? ((const u16 *)b->index)[i] : ((const u32 *)b->index)[i];
        at += offset;
        at = at >= limit ? at - limit : at;
        sums[at] = (i64)((u64)sums[at] + (u64)(weights ? weights[i] : b->constant));
    }
}

static void nl_add_dense(char *sums, const nl_block *b, i64 row, i64 bytes) {
    for (i64 i = 0; i < b->dense_count; i++) {
        i64 at = row * b->dense_count + i, cell = b->dense_start + i;
        if (bytes == 4)
            ((i32 *)sums)[cell] = (i32)((u32)((i32 *)sums)[cell] + (u32)(b->weights ? ((const i32 *)b->weights)[at] : (i32)b->constant));
        else
            ((i64 *)sums)[cell] = (i64)((u64)((i64 *)sums)[cell] + (u64)(b->weights ? ((const i64 *)b->weights)[at] : b->constant));
    }
}

/* Adds the weights of the listed events to the ring: what has no delay arrives lead boundaries after the due one. */
static void nl_deliver_block(nl_network *n, const nl_block *b, i64 lead) {
    const nl_population *pre = &n->population[b->pre];
    const nl_target *t = &n->target[b->target];
    i64 lanes = n->population[t->population].lanes;
    i64 slot = (t->due + lead + (b->delays ? 0 : b->delay)) % t->slots;
    for (i64 s = 0; s < pre->count[b->event]; s++) {
        i64 row = pre->list[b->event][s] - b->first;
        if (row < 0 || row >= b->rows)
            continue;
        if (b->index_bytes == 0)
            nl_add_dense(t->ring + slot * t->slot_bytes, b, row, t->lane_bytes);
        else if (t->lane_bytes == 4)
            nl_add_32((i32 *)t->ring, b, slot * lanes, t->slots * lanes, b->starts[row], b->starts[row + 1]);
        else
            nl_add_64((i64 *)t->ring, b, slot * lanes, t->slots * lanes, b->starts[row], b->starts[row + 1]);
    }
}

static void nl_deliver(nl_network *n, i64 port, i64 lead) {
    for (i64 b = 0; b < n->blocks; b++)
        if (!n->lesioned[n->block[b].source] && n->block[b].count > 0 && (port < 0 || n->block[b].pre == port))
            nl_deliver_block(n, &n->block[b], lead);
}

/* What was fed for this boundary happens before anything else of the step. */
static i64 nl_fire_fed(nl_network *n) {
    if (!n->has_fed)
        return NL_OK;
    n->has_fed = 0;
    for (i64 i = 0; i < n->populations; i++) {
        nl_population *p = &n->population[i];
        if (!p->has_fed)
            continue;
        p->has_fed = 0;
        p->count[0] = 0;
        for (i64 cell = 0; cell < p->size; cell++) {
            if (p->fed[cell])
                p->list[0][p->count[0]++] = (i32)cell;
            p->fed[cell] = 0;
        }
        p->total[0] += p->count[0];
        nl_deliver(n, i, 0);
        i64 failed = nl_enqueue(n, i, n->step);
        p->count[0] = 0;
        if (failed)
            return failed;
    }
    return NL_OK;
}

static i64 nl_check_ports(nl_network *n) {
    for (i64 i = 0; i < n->populations; i++)
        if (n->population[i].port == NL_VALUE_PORT && nl_report(n, &n->population[i], 0, n->step))
            return n->code;
    return NL_OK;
}

static i64 nl_step_in_phases(nl_network *n) {
    if (nl_launch_all(n, NL_ARRIVE) || nl_launch_all(n, NL_TIMED))
        return n->code;
    if (n->flags & NL_PHASES_READ_PROBES)
        nl_take_probes(n);
    for (i64 p = 0; p < n->probes; p++)
        if (n->probe[p].readers)
            nl_keep_probe(&n->probe[p], n->step, n->probe[p].value);
    if (n->looks_between && (nl_time_synapses(n) || nl_drive_synapses(n) || nl_integrate_synapses(n)))
        return n->code;
    return nl_launch_all(n, NL_INTEGRATE);
}

static void nl_end_step(nl_network *n) {
    for (i64 t = 0; t < n->targets; t++)
        n->target[t].due = (n->target[t].due + 1) % n->target[t].slots;
    for (i64 i = 0; i < n->populations; i++)
        for (i64 e = 0; e < n->population[i].events; e++)
            n->population[i].total[e] += n->population[i].count[e];
}

static i64 nl_step(nl_network *n) {
    if (nl_check_ports(n) || nl_fire_fed(n))
        return n->code;
    nl_clock(n);
    nl_clock_tables(n);
    if (n->flags & NL_EVENTS_READ_PROBES)
        nl_take_probes(n);
    if (nl_handle_events(n))
        return n->code;
    if (n->has_wide)
        nl_collect_wide(n);
    nl_place_due(n);
    if (n->looks_between || nl_is_timed(n) ? nl_step_in_phases(n) : nl_advance(n))
        return n->code;
    nl_deliver(n, -1, 1);
    n->step++;
    nl_end_step(n);
    return nl_enqueue(n, -1, n->step);
}

/* Makes the slot of boundary step the due one. */
static void nl_seek(nl_network *n, i64 step) {
    n->step = step;
    for (i64 t = 0; t < n->targets; t++)
        n->target[t].due = step % n->target[t].slots;
}
