/* Takes a state over. Everything is checked before anything changes. */
#include "engine.h"

static i64 nl_load_cells(nl_reader *r, nl_population *p, i64 apply) {
    nl_network *n = r->n;
    char name[NL_NAME];
    nl_part *part;
    for (i64 k = 0; k < p->kept; k++) {
        nl_kept *kept = &p->keep[k];
        i64 bytes = p->size * nl_type_bytes(kept->type);
        if (nl_expect(r, name, nl_name_slot(name, p->name, '/', p->slots[kept->slot].name), kept->type, p->size, kept->optional, &part))
            return NL_BAD_STATE;
        if (apply && part)
            memcpy(p->data[kept->slot], part->at, (size_t)bytes);
        else if (apply && kept->optional == 2)
            memset(p->data[kept->slot], 0, (size_t)bytes);
    }
    for (i64 e = 0; e < p->events; e++) {
        if (nl_expect(r, name, nl_name_slot(name, p->name, '#', n->program.texts[p->event_names[e]]), NL_INT64, 1, 1, &part))
            return NL_BAD_STATE;
        if (apply) {
            p->count[e] = 0;
            p->total[e] = part ? nl_element(part, 0) : 0;
        }
    }
    for (i64 t = p->first_target; t < p->first_target + p->targets; t++) {
        nl_target *target = &n->target[t];
        for (i64 ahead = 0; ahead < target->slots; ahead++) {
            if (nl_expect(r, name, nl_name_pending(name, n, target, ahead), target->lane_bytes == 4 ? NL_INT32 : NL_INT64, p->size, 1, &part))
                return NL_BAD_STATE;
            if (apply && part)
                memcpy(target->ring + (target->due + ahead) % target->slots * target->slot_bytes, part->at, (size_t)(p->size * target->lane_bytes));
        }
    }
    return NL_OK;
}

/* Events that name cells and boundaries that there are. */
static i64 nl_load_events(nl_reader *r, const nl_connection *c, i64 apply) {
    nl_network *n = r->n;
    char name[NL_NAME];
    nl_part *part[5];
    i64 count = 0;
    nl_part *cells = nl_part_named(r, name, nl_name_connection(name, c->source, ">", "cell"));
    count = cells ? cells->count : 0;
    for (i64 column = 0; column < 5; column++) {
        if (nl_expect(r, name, nl_name_connection(name, c->source, ">", nl_event_columns[column]), nl_event_types[column], count, !cells, &part[column]))
            return NL_BAD_STATE;
    }
    for (i64 e = 0; e < count; e++) {
        i64 side = nl_element(part[0], e), population = nl_element(part[1], e), event = nl_element(part[2], e), stamp = nl_element(part[3], e), cell = nl_element(part[4], e);
        if (population < 0 || population >= n->populations || cell < 0 || cell >= n->population[population].size || stamp < -((i64)1 << 62) || stamp > r->step)
            return nl_state_bad(r, "was altered: an event is none of this network", "");
        for (i64 t = 0; apply && t < c->tables; t++) {
            nl_table *table = &c->table[t];
            for (i64 h = 0; h < c->handlers; h++) {
                nl_queue *q = table->queues[h];
                i64 run, end;
                if (!nl_is_first(table, h) || q->is_post != (side != 0) || q->population != population || q->event != event)
                    continue;
                for (nl_runs_of(table, q->is_post, cell, &run, &end); run < end; run++) {
                    i64 boundary = stamp + nl_delay_of(table, q->is_post, run);
                    if (boundary >= r->step && boundary < r->step + q->slots && nl_queue_event(n, q, boundary, cell, run))
                        return n->code;
                }
            }
        }
    }
    return NL_OK;
}

static i64 nl_load_synapses(nl_reader *r, const nl_connection *c, i64 apply) {
    nl_network *n = r->n;
    char name[NL_NAME];
    nl_part *part;
    nl_view view;
    for (i64 v = 0; v < c->variables; v++) {
        const nl_variable *variable = &c->variable[v];
        if (nl_expect(r, name, nl_name_connection(name, c->source, "/", n->program.texts[variable->name]), variable->type, c->views, 0, &part))
            return NL_BAD_STATE;
        for (i64 i = 0; apply && i < c->views; i++) {
            nl_view_at(c, i, &view);
            i64 value = nl_element(part, i);
            memcpy(nl_variable_at(n, variable, &view), &value, (size_t)nl_lane_bytes(n));
        }
    }
    for (i64 f = 0; f < c->freezable; f++) {
        if (nl_expect(r, name, nl_name_connection(name, c->source, "/frozen.", n->program.texts[c->frozen_name[f]]), NL_INT32, 1, 1, &part))
            return NL_BAD_STATE;
        if (apply)
            c->frozen[f] = part && nl_element(part, 0) != 0;
    }
    return nl_load_events(r, c, apply);
}

static i64 nl_load_former(nl_reader *r, i64 apply) {
    nl_network *n = r->n;
    char name[NL_NAME];
    for (i64 i = 0; apply && i < n->histories; i++) {
        nl_history *h = &n->history[i];
        nl_population *p = &n->population[h->population];
        h->current = (r->step + h->longest) % (h->longest + 1);
        for (i64 ago = 1; ago <= h->longest && r->step > 0; ago++) {
            /* Before step zero stand the values of boundary zero. */
            nl_part *part = nl_part_named(r, name, nl_name_former(name, p->name, p->slots[h->slot].name, ago < r->step ? ago : r->step));
            if (part && part->count == p->size && part->count * nl_type_bytes(part->type) <= h->bytes)
                memcpy(nl_history_at(h, ago - 1), part->at, (size_t)(part->count * nl_type_bytes(part->type)));
        }
    }
    for (i64 i = 0; apply && i < n->probes; i++) {
        nl_probe *probe = &n->probe[i];
        probe->step = -1;
        for (i64 ago = probe->longest < r->step ? probe->longest : r->step; ago >= 1; ago--) {
            nl_part *part = nl_part_named(r, name, nl_name_former(name, "aggregate", probe->name, ago));
            float narrow;
            double value;
            if (!part || part->count != 1 || part->type != (n->bits == 32 ? NL_FLOAT32 : NL_FLOAT64))
                continue;
            memcpy(&narrow, part->at, sizeof narrow);
            if (n->bits == 64)
                memcpy(&value, part->at, sizeof value);
            nl_keep_probe(probe, r->step - ago, n->bits == 32 ? (double)narrow : value);
        }
    }
    return NL_OK;
}

/* A flag that is not set says nothing; anything else would be lost. */
static i64 nl_check_unknown(nl_reader *r) {
    char name[NL_NAME];
    for (i64 s = 0; s < r->sections; s++) {
        nl_part *part = &r->part[s];
        i64 former = 0;
        for (i64 i = 0; i + 1 < part->length; i++)
            former |= part->name[i] == '@' && part->name[i + 1] == '-';
        if (part->known || former || !nl_any((const char *)part->at, part->count * nl_type_bytes(part->type)))
            continue;
        i64 length = part->length < NL_NAME - 1 ? part->length : NL_NAME - 1;
        memcpy(name, part->name, (size_t)length);
        name[length] = 0;
        return nl_state_bad(r, "holds what nothing changes here: ", name);
    }
    return NL_OK;
}

static i64 nl_load_parts(nl_reader *r, i64 apply) {
    nl_network *n = r->n;
    char name[NL_NAME];
    nl_part *part;
    for (i64 p = 0; p < n->populations; p++)
        if (nl_load_cells(r, &n->population[p], apply))
            return NL_BAD_STATE;
    for (i64 s = 0; s < n->sources; s++) {
        if (nl_expect(r, name, nl_name_connection(name, s, "/", "lesioned"), NL_INT32, 1, 1, &part))
            return NL_BAD_STATE;
        if (apply)
            n->lesioned[s] = part && nl_element(part, 0) != 0;
    }
    for (i64 c = 0; c < n->connections; c++)
        if (n->connection[c].has_model && nl_load_synapses(r, &n->connection[c], apply))
            return NL_BAD_STATE;
    return nl_load_former(r, apply);
}

/* Nothing is under way any more. */
static void nl_forget(nl_network *n) {
    for (i64 t = 0; t < n->targets; t++)
        memset(n->target[t].ring, 0, (size_t)(n->target[t].slots * n->target[t].slot_bytes));
    for (i64 c = 0; c < n->connections; c++)
        for (i64 q = 0; q < n->connection[c].queues; q++)
            for (i64 slot = 0; slot < n->connection[c].queue[q].slots; slot++)
                nl_release_events(&n->connection[c].queue[q], slot);
    for (i64 p = 0; p < n->populations; p++) {
        if (n->population[p].port)
            memset(n->population[p].fed, 0, (size_t)n->population[p].size);
        n->population[p].has_fed = 0;
    }
    n->has_fed = 0;
}

static i64 nl_load(nl_network *n, const u8 *bytes, i64 length) {
    nl_reader r = {n, bytes, length, 0, 0, 0, 0};
    i64 code = nl_open_state(&r, length);
    code = code ? code : nl_list_parts(&r);
    code = code ? code : nl_load_parts(&r, 0);
    code = code ? code : nl_check_unknown(&r);
    if (!code) {
        n->code = NL_OK;
        nl_forget(n);
        nl_seek(n, r.step);
        nl_load_parts(&r, 1);
        for (i64 p = 0; p < n->populations; p++)
            nl_fill_padding(n, &n->population[p]);
        nl_clock(n);
        code = n->code ? n->code : nl_launch_all(n, NL_DERIVE);
    }
    free(r.part);
    return code;
}
