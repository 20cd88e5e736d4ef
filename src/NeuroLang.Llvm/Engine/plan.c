/* Reads what the compiler wrote of the program: see NetworkDescription in the compiler. It is part of the library, and trusted. */
#include "engine.h"

static i64 nl_next(const i64 **at) { return *(*at)++; }

static const i64 *nl_skip(const i64 **at, i64 words) {
    const i64 *start = *at;
    *at += words;
    return start;
}

static i64 nl_read_ranges(nl_network *n, const i64 **at, i64 count, nl_range **ranges) {
    nl_range *range = nl_take(n, count, sizeof *range);
    if (!range)
        return n->code;
    *ranges = range;
    for (i64 r = 0; r < count; r++) {
        range[r].population = nl_next(at);
        range[r].kernel = nl_next(at);
        range[r].start = nl_next(at);
        range[r].count = nl_next(at);
        if (!nl_next(at))
            continue;
        i32 *indices = nl_take(n, range[r].count, sizeof(i32));
        if (!indices)
            return n->code;
        for (i64 c = 0; c < range[r].count; c++)
            indices[c] = (i32)nl_next(at);
        range[r].indices = indices;
    }
    return NL_OK;
}

static void nl_read_launch(const i64 **at, nl_launch *launch) {
    launch->phase = nl_next(at);
    launch->kernel = nl_next(at);
    launch->timed = nl_next(at);
    launch->steps = nl_next(at);
    launch->aggregates = nl_next(at);
    launch->events = nl_next(at);
    launch->traps = nl_next(at);
    launch->ranked = nl_next(at);
    launch->sorted = nl_next(at);
    launch->more = nl_skip(at, 3 * launch->aggregates + launch->events + launch->traps);
}

static i64 nl_read_population(nl_network *n, const i64 **at, nl_population *p) {
    p->name = n->program.texts[nl_next(at)];
    p->size = nl_next(at);
    p->lanes = nl_pad(p->size);
    p->salt = nl_next(at);
    p->port = nl_next(at);
    p->slot_count = nl_next(at);
    p->targets = nl_next(at);
    p->events = nl_next(at);
    p->aggregates = nl_next(at);
    p->launches = nl_next(at);
    p->kept = nl_next(at);
    p->slots = nl_take(n, p->slot_count, sizeof *p->slots);
    p->launch = nl_take(n, p->launches, sizeof *p->launch);
    p->keep = nl_take(n, p->kept, sizeof *p->keep);
    if (!p->slots || !p->launch || !p->keep)
        return n->code;
    for (i64 s = 0; s < p->slot_count; s++) {
        p->slots[s].name = n->program.texts[nl_next(at)];
        p->slots[s].lane = nl_next(at);
    }
    p->first_target = n->targets;
    for (i64 t = 0; t < p->targets; t++) {
        nl_target *target = &n->target[n->targets++];
        target->name = n->program.texts[nl_next(at)];
        target->wide = nl_next(at);
        target->population = p - n->population;
        target->lane_bytes = target->wide || n->bits == 64 ? 8 : 4;
        n->has_wide |= target->wide;
    }
    p->event_names = nl_skip(at, p->events);
    for (i64 l = 0; l < p->launches; l++)
        nl_read_launch(at, &p->launch[l]);
    for (i64 k = 0; k < p->kept; k++) {
        p->keep[k].slot = nl_next(at);
        p->keep[k].type = nl_next(at);
        p->keep[k].optional = nl_next(at);
    }
    return NL_OK;
}

static i64 nl_read_probe(nl_network *n, const i64 **at, nl_probe *p) {
    p->name = n->program.texts[nl_next(at)];
    p->function = nl_next(at);
    p->ranges = nl_next(at);
    p->readers = nl_next(at);
    p->step = -1;
    if (nl_read_ranges(n, at, p->ranges, &p->range))
        return n->code;
    for (i64 r = 0; r < p->ranges; r++)
        p->cells += p->range[r].count;
    p->reader = nl_skip(at, p->readers);
    return NL_OK;
}

static i64 nl_read_model(nl_network *n, const i64 **at, nl_connection *c) {
    c->slots = nl_next(at);
    c->pre_slots = nl_next(at);
    c->post_slots = nl_next(at);
    c->slot_lanes = nl_skip(at, c->slots);
    c->pre_lanes = nl_skip(at, c->pre_slots);
    c->post_lanes = nl_skip(at, c->post_slots);
    c->alive = nl_next(at);
    c->element = nl_next(at);
    c->elements = nl_next(at);
    c->pre_place = nl_next(at);
    c->pre_places = nl_next(at);
    c->post_place = nl_next(at);
    c->post_places = nl_next(at);
    c->cells = nl_next(at);
    c->cell = nl_skip(at, c->cells);
    c->pre_reads = nl_next(at);
    c->post_reads = nl_next(at);
    c->integrate = nl_next(at);
    c->axonal = nl_next(at);
    c->dendritic_steps = nl_next(at);
    c->uniforms = nl_next(at);
    c->uniform = nl_skip(at, 2 * c->uniforms);
    c->freezable = nl_next(at);
    c->frozen_name = nl_skip(at, c->freezable);
    if (!(c->frozen = nl_take(n, c->freezable, sizeof *c->frozen)))
        return n->code;
    c->handlers = nl_next(at);
    c->handler = nl_take(n, c->handlers, sizeof *c->handler);
    if (!c->handler)
        return n->code;
    for (i64 h = 0; h < c->handlers; h++) {
        c->handler[h].is_post = nl_next(at);
        c->handler[h].kernel = nl_next(at);
        c->handler[h].cell_kernel = nl_next(at);
    }
    c->drives = nl_next(at);
    c->drive = nl_take(n, c->drives, sizeof *c->drive);
    if (!c->drive)
        return n->code;
    for (i64 d = 0; d < c->drives; d++) {
        c->drive[d].kernel = nl_next(at);
        c->drive[d].elements = nl_next(at);
        c->drive[d].place = c->driven;
        c->driven += c->drive[d].elements ? c->drive[d].elements : 1;
        c->drive[d].reads = nl_next(at);
        c->drive[d].read = nl_skip(at, c->drive[d].reads);
    }
    c->timed = nl_next(at);
    c->timing = nl_take(n, c->timed, sizeof *c->timing);
    if (!c->timing)
        return n->code;
    for (i64 t = 0; t < c->timed; t++) {
        nl_timed *timed = &c->timing[t];
        timed->kind = nl_next(at);
        timed->steps = nl_next(at);
        timed->kernel = nl_next(at);
        timed->reductions = nl_next(at);
        timed->reduction = (const nl_reduction *)nl_skip(at, 4 * timed->reductions);
    }
    c->contributions = nl_next(at);
    c->contribution = nl_take(n, c->contributions, sizeof *c->contribution);
    if (!c->contribution)
        return n->code;
    i64 place = 0;
    for (i64 b = 0; b < c->contributions; b++) {
        c->contribution[b].is_post = nl_next(at);
        c->contribution[b].elements = nl_next(at);
        c->contribution[b].place = place;
        place += c->contribution[b].elements ? c->contribution[b].elements : 1;
    }
    c->pre_ends = nl_next(at);
    c->pre_end_words = nl_next(at);
    c->pre_end = nl_skip(at, c->pre_ends * c->pre_end_words);
    c->post_ends = nl_next(at);
    c->post_end_words = nl_next(at);
    c->post_end = nl_skip(at, c->post_ends * c->post_end_words);
    c->ranges = nl_next(at);
    if (nl_read_ranges(n, at, c->ranges, &c->range))
        return n->code;
    c->variables = nl_next(at);
    c->variable = (const nl_variable *)nl_skip(at, 4 * c->variables);
    n->looks_between |= c->timed > 0 || c->drives > 0 || c->integrate >= 0;
    return NL_OK;
}

static i64 nl_read_plan(nl_network *n) {
    const i64 *at = n->program.plan;
    n->bits = nl_next(&at);
    n->numerator = nl_next(&at);
    n->denominator = nl_next(&at);
    n->image_fingerprint = nl_skip(&at, 4);
    n->state_fingerprint = nl_skip(&at, 4);
    n->flags = nl_next(&at);
    n->populations = nl_next(&at);
    i64 targets = nl_next(&at);
    n->probes = nl_next(&at);
    n->sources = nl_next(&at);
    i64 connections = nl_next(&at);
    n->population = nl_take(n, n->populations, sizeof *n->population);
    n->target = nl_take(n, targets, sizeof *n->target);
    n->probe = nl_take(n, n->probes, sizeof *n->probe);
    n->lesioned = nl_take(n, n->sources, 1);
    n->connection = nl_take(n, connections, sizeof *n->connection);
    if (!n->population || !n->target || !n->probe || !n->lesioned || !n->connection)
        return n->code;
    n->connections = connections;
    for (i64 p = 0; p < n->populations; p++)
        if (nl_read_population(n, &at, &n->population[p]))
            return n->code;
    for (i64 p = 0; p < n->probes; p++)
        if (nl_read_probe(n, &at, &n->probe[p]))
            return n->code;
    for (i64 c = 0; c < n->connections; c++) {
        nl_connection *connection = &n->connection[c];
        connection->name = n->program.texts[nl_next(&at)];
        connection->source = nl_next(&at);
        connection->has_model = nl_next(&at);
        if (connection->has_model && nl_read_model(n, &at, connection))
            return n->code;
    }
    return NL_OK;
}
