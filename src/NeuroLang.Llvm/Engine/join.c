/* Joins tables with rings, queues, frames and former values, once all of the image was read. */
#include "engine.h"

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
