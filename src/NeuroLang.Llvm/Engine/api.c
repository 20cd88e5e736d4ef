/* What a library gives to its users, by names that the compiler puts the circuit's in front of. */
#include "engine.h"

static nl_network *nl_give_up(nl_network *n, char *message, i64 capacity) {
    nl_text t = nl_say(message, capacity);
    nl_add(&t, n->message);
    nl_release(n);
    free(n->owned_image);
    free(n);
    return 0;
}

void nl_destroy(nl_network *n) {
    if (!n)
        return;
    nl_release(n);
    free(n->owned_image);
    free(n);
}

static nl_network *nl_make(const nl_program *program, const void *image, i64 length, void *owned, char *message, i64 capacity) {
    nl_network *n = calloc(1, sizeof *n);
    if (!n) {
        nl_text t = nl_say(message, capacity);
        nl_add(&t, "it needs more memory than there is");
        free(owned);
        return 0;
    }
    n->program = *program;
    n->owned_image = owned;
    if (nl_read_plan(n))
        return nl_give_up(n, message, capacity);
    if (image && length > 0 && (uintptr_t)image % 8) {
        /* Numbers are read where they lie, which asks for their alignment. */
        if (!(n->owned_image = malloc((size_t)length))) {
            nl_fail(n, NL_NO_MEMORY, "it needs more memory than there is");
            return nl_give_up(n, message, capacity);
        }
        memcpy(n->owned_image, image, (size_t)length);
        image = n->owned_image;
    }
    if (nl_read_image(n, image, image ? length : 0) || nl_place_tables(n) || nl_place_cells(n))
        return nl_give_up(n, message, capacity);
    nl_seek(n, 0);
    nl_say(n->message, sizeof n->message);
    return n;
}

nl_network *nl_create(const nl_program *program, const void *image, i64 length, char *message, i64 capacity) {
    return nl_make(program, image, length, 0, message, capacity);
}

i64 nl_run(nl_network *n, i64 steps) {
    for (i64 s = 0; s < steps && !n->code; s++)
        nl_step(n);
    return n->code;
}

i64 nl_step_once(nl_network *n) { return n->code ? n->code : nl_step(n); }

i64 nl_step_index(const nl_network *n) { return n->step; }

double nl_time_ms(const nl_network *n) { return nl_time(n); }

const char *nl_message(const nl_network *n) { return n->message; }

static nl_population *nl_population_at(nl_network *n, i64 population) {
    return population < 0 || population >= n->populations ? 0 : &n->population[population];
}

i64 nl_size(nl_network *n, i64 population) {
    nl_population *p = nl_population_at(n, population);
    return p ? p->size : -1;
}

void *nl_values(nl_network *n, i64 population, i64 variable) {
    nl_population *p = nl_population_at(n, population);
    return p && variable >= 0 && variable < p->slot_count ? p->data[variable] : 0;
}

i64 nl_events(nl_network *n, i64 population, i64 event, const i32 **cells) {
    nl_population *p = nl_population_at(n, population);
    if (!p || event < 0 || event >= p->events)
        return -1;
    if (cells)
        *cells = p->list[event];
    return p->count[event];
}

i64 nl_event_total(nl_network *n, i64 population, i64 event) {
    nl_population *p = nl_population_at(n, population);
    return p && event >= 0 && event < p->events ? p->total[event] : -1;
}

i64 nl_synapses(nl_network *n, i64 connection) {
    i64 count = 0, first = 0;
    /* A statement with several values has a part for each of them, with the same synapses. */
    while (first < n->connections && n->connection[first].source != connection)
        first++;
    if (first == n->connections)
        return connection < 0 || connection >= n->sources ? -1 : 0;
    for (i64 b = 0; b < n->blocks; b++)
        count += n->block[b].connection == first ? n->block[b].count : 0;
    nl_connection *c = &n->connection[first];
    for (i64 t = 0; t < c->tables; t++)
        for (i64 i = 0; i < c->table[t].count; i++)
            count += n->bits == 32 ? nl_is_alive_32(c, &c->table[t], i) : nl_is_alive_64(c, &c->table[t], i);
    return count;
}

/* The connection whose synapses have variables, among the parts of a statement. */
static const nl_connection *nl_with_model(const nl_network *n, i64 connection) {
    for (i64 c = 0; c < n->connections; c++)
        if (n->connection[c].source == connection && n->connection[c].has_model)
            return &n->connection[c];
    return 0;
}

static i64 nl_is_there(const nl_network *n, const nl_connection *c, const nl_view *view) {
    return n->bits == 32 ? nl_is_alive_32(c, view->table, view->position) : nl_is_alive_64(c, view->table, view->position);
}

i64 nl_synapse_cells(nl_network *n, i64 connection, i32 *pre_populations, i32 *pre_cells, i32 *post_populations, i32 *post_cells, i64 capacity) {
    const nl_connection *c = nl_with_model(n, connection);
    if (!c)
        return -1;
    nl_view view;
    i64 found = 0;
    for (i64 i = 0; i < c->views; i++) {
        nl_view_at(c, i, &view);
        if (!nl_is_there(n, c, &view))
            continue;
        if (found < capacity) {
            pre_populations[found] = (i32)view.table->pre;
            pre_cells[found] = (i32)(view.table->first + view.row);
            post_populations[found] = (i32)view.table->post;
            post_cells[found] = (i32)nl_post_cell(view.table, view.row, view.position);
        }
        found++;
    }
    return found;
}

i64 nl_synapse_values(nl_network *n, i64 connection, i64 variable, void *values, i64 capacity) {
    const nl_connection *c = nl_with_model(n, connection);
    if (!c || variable < 0 || variable >= c->variables)
        return -1;
    nl_view view;
    i64 found = 0, width = nl_lane_bytes(n);
    for (i64 i = 0; i < c->views; i++) {
        nl_view_at(c, i, &view);
        if (!nl_is_there(n, c, &view))
            continue;
        if (found < capacity)
            memcpy((char *)values + found * width, nl_variable_at(n, &c->variable[variable], &view), (size_t)width);
        found++;
    }
    return found;
}

i64 nl_lesion(nl_network *n, i64 connection, i64 cut) {
    if (connection < 0 || connection >= n->sources)
        return NL_BAD_ARGUMENT;
    n->lesioned[connection] = cut != 0;
    return NL_OK;
}

i64 nl_fire(nl_network *n, i64 port, const i32 *cells, i64 count) {
    nl_population *p = nl_population_at(n, port);
    if (!p || p->port != NL_SPIKE_PORT)
        return NL_BAD_ARGUMENT;
    for (i64 i = 0; i < count; i++)
        if (cells[i] < 0 || cells[i] >= p->size)
            return NL_BAD_ARGUMENT;
    for (i64 i = 0; i < count; i++)
        p->fed[cells[i]] = 1;
    p->has_fed |= count > 0;
    n->has_fed |= count > 0;
    return NL_OK;
}

i64 nl_parameters_changed(nl_network *n) {
    for (i64 p = 0; p < n->populations; p++)
        nl_fill_padding(n, &n->population[p]);
    nl_clock(n);
    return n->code ? n->code : nl_launch_all(n, NL_DERIVE);
}

i64 nl_save_state(nl_network *n, void *buffer, i64 capacity) { return nl_save(n, buffer, capacity); }

i64 nl_load_state(nl_network *n, const void *bytes, i64 length) { return nl_load(n, bytes, length); }
