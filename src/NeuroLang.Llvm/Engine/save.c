/* Writes a state: StateFile in the compiler has the format, and gives the same bytes. */
#include "engine.h"

static const char *const nl_event_columns[5] = {"side", "population", "event", "stamp", "cell"};
static const i64 nl_event_types[5] = {NL_INT32, NL_INT32, NL_INT32, NL_INT64, NL_INT32};

/* Bytes that are written, or only counted where there is no room. */
typedef struct {
    u8 *at;
    i64 used, sections;
} nl_writer;

static void nl_put(nl_writer *w, const void *bytes, i64 count) {
    if (w->at)
        memcpy(w->at + w->used, bytes, (size_t)count);
    w->used += count;
}

static void nl_put_number(nl_writer *w, i64 value, i64 bytes) { nl_put(w, &value, bytes); }

static i64 nl_type_bytes(i64 type) { return type == NL_FLOAT32 || type == NL_INT32 ? 4 : 8; }

static void nl_put_section(nl_writer *w, const char *name, i64 length, i64 type, i64 count) {
    nl_put_number(w, length, 4);
    nl_put(w, name, length);
    nl_put_number(w, type, 1);
    nl_put_number(w, count, 8);
    w->sections++;
}

static i64 nl_any(const char *bytes, i64 count) {
    for (i64 i = 0; i < count; i++)
        if (bytes[i])
            return 1;
    return 0;
}

static void nl_save_cells(nl_network *n, nl_writer *w, nl_population *p) {
    char name[NL_NAME];
    for (i64 k = 0; k < p->kept; k++) {
        nl_kept *kept = &p->keep[k];
        nl_put_section(w, name, nl_name_slot(name, p->name, '/', p->slots[kept->slot].name), kept->type, p->size);
        nl_put(w, p->data[kept->slot], p->size * nl_type_bytes(kept->type));
    }
    for (i64 e = 0; e < p->events; e++) {
        nl_put_section(w, name, nl_name_slot(name, p->name, '#', n->program.texts[p->event_names[e]]), NL_INT64, 1);
        nl_put_number(w, p->total[e], 8);
    }
    for (i64 t = p->first_target; t < p->first_target + p->targets; t++) {
        nl_target *target = &n->target[t];
        for (i64 ahead = 0; ahead < target->slots; ahead++) {
            const char *sums = target->ring + (target->due + ahead) % target->slots * target->slot_bytes;
            if (!nl_any(sums, p->size * target->lane_bytes))
                continue;
            nl_put_section(w, name, nl_name_pending(name, n, target, ahead), target->lane_bytes == 4 ? NL_INT32 : NL_INT64, p->size);
            nl_put(w, sums, p->size * target->lane_bytes);
        }
    }
}

static void nl_save_variable(nl_network *n, nl_writer *w, const nl_connection *c, const nl_variable *v) {
    char name[NL_NAME];
    nl_view view;
    i64 bytes = nl_type_bytes(v->type);
    nl_put_section(w, name, nl_name_connection(name, c->source, "/", n->program.texts[v->name]), v->type, c->views);
    if (!w->at) {
        w->used += c->views * bytes;
        return;
    }
    for (i64 i = 0; i < c->views; i++) {
        nl_view_at(c, i, &view);
        const char *at = nl_variable_at(n, v, &view);
        i64 value = n->bits == 32 ? *(const i32 *)at : *(const i64 *)at;
        nl_put_number(w, value, bytes);
    }
}

static i64 nl_save_synapses(nl_network *n, nl_writer *w, const nl_connection *c) {
    char name[NL_NAME];
    for (i64 v = 0; v < c->variables; v++)
        nl_save_variable(n, w, c, &c->variable[v]);
    for (i64 f = 0; f < c->freezable; f++) {
        nl_put_section(w, name, nl_name_connection(name, c->source, "/frozen.", n->program.texts[c->frozen_name[f]]), NL_INT32, 1);
        nl_put_number(w, c->frozen[f], 4);
    }
    i64 count;
    nl_under_way *events = nl_events_under_way(n, c, &count);
    for (i64 column = 0; count && column < 5; column++) {
        nl_put_section(w, name, nl_name_connection(name, c->source, ">", nl_event_columns[column]), nl_event_types[column], count);
        for (i64 e = 0; e < count; e++)
            nl_put_number(w, (&events[e].side)[column], nl_type_bytes(nl_event_types[column]));
    }
    free(events);
    return n->code == NL_NO_MEMORY ? n->code : NL_OK;
}

/* By population, then by the names of slots. */
static nl_history *nl_next_history(nl_network *n, const nl_history *last) {
    nl_history *next = 0;
    for (i64 h = 0; h < n->histories; h++) {
        nl_history *found = &n->history[h];
        if ((!last || nl_compare(n, last, found) < 0) && (!next || nl_compare(n, found, next) < 0))
            next = found;
    }
    return next;
}

static void nl_save_former(nl_network *n, nl_writer *w) {
    char name[NL_NAME];
    for (nl_history *h = nl_next_history(n, 0); h; h = nl_next_history(n, h)) {
        nl_population *p = &n->population[h->population];
        i64 type = (p->slots[h->slot].lane == NL_INTEGER ? NL_INT32 : NL_FLOAT32) + (n->bits == 64);
        for (i64 ago = 1; ago <= h->longest && ago <= n->step; ago++) {
            nl_put_section(w, name, nl_name_former(name, p->name, p->slots[h->slot].name, ago), type, p->size);
            nl_put(w, nl_history_at(h, ago - 1), p->size * nl_type_bytes(type));
        }
    }
    for (i64 i = 0; i < n->probes; i++) {
        nl_probe *probe = &n->probe[i];
        for (i64 ago = 1; ago <= probe->longest && ago <= n->step; ago++) {
            double value = nl_former_probe(probe, ago - 1);
            float narrow = (float)value;
            nl_put_section(w, name, nl_name_former(name, "aggregate", probe->name, ago), n->bits == 32 ? NL_FLOAT32 : NL_FLOAT64, 1);
            nl_put(w, n->bits == 32 ? (void *)&narrow : (void *)&value, nl_lane_bytes(n));
        }
    }
}

static i64 nl_save_all(nl_network *n, nl_writer *w, i64 length, i64 sections) {
    static const u8 magic[8] = {'N', 'L', 'S', 'T', 'A', 'T', 'E', 0x1a};
    char name[NL_NAME];
    nl_put(w, magic, 8);
    nl_put_number(w, 1, 4);
    nl_put_number(w, length, 8);
    nl_put(w, n->state_fingerprint, 32);
    nl_put_number(w, n->bits, 4);
    nl_put_number(w, n->seed, 4);
    nl_put_number(w, n->step, 8);
    nl_put_number(w, sections, 4);
    for (i64 p = 0; p < n->populations; p++)
        nl_save_cells(n, w, &n->population[p]);
    for (i64 s = 0; s < n->sources; s++) {
        nl_put_section(w, name, nl_name_connection(name, s, "/", "lesioned"), NL_INT32, 1);
        nl_put_number(w, n->lesioned[s], 4);
    }
    for (i64 c = 0; c < n->connections; c++)
        if (n->connection[c].has_model && nl_save_synapses(n, w, &n->connection[c]))
            return n->code;
    nl_save_former(n, w);
    return NL_OK;
}

/* The number of bytes of the state now; they are written where there is room for them. Negative: a code. */
static i64 nl_save(nl_network *n, u8 *buffer, i64 capacity) {
    nl_writer count = {0, 0, 0};
    if (nl_save_all(n, &count, 0, 0))
        return -n->code;
    if (!buffer || capacity < count.used + 32)
        return count.used + 32;
    nl_writer w = {buffer, 0, 0};
    if (nl_save_all(n, &w, count.used - 20, count.sections))
        return -n->code;
    nl_sha sha;
    nl_sha_start(&sha);
    nl_sha_take(&sha, buffer, w.used);
    nl_sha_end(&sha, buffer + w.used);
    return w.used + 32;
}
