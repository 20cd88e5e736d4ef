/* What a state has of synapses, in its order. */
#include "engine.h"

/* A synapse of a connection: the n-th in the order of a state. */
typedef struct {
    nl_table *table;
    i64 position, row; /* row is that of the position: it only grows as long as the order is that of the tables */
} nl_view;

static i64 nl_row_of(const nl_table *t, i64 position) {
    i64 low = 0, high = t->rows;
    while (low + 1 < high) {
        i64 middle = (low + high) / 2;
        if (t->starts[middle] <= position)
            low = middle;
        else
            high = middle;
    }
    while (t->starts[low + 1] <= position)
        low++;
    return low;
}

static void nl_view_at(const nl_connection *c, i64 number, nl_view *view) {
    if (c->order) {
        view->table = &c->table[c->order[number] >> 32];
        view->position = c->order[number] & 0xffffffff;
        view->row = nl_row_of(view->table, view->position);
        return;
    }
    if (number == 0) {
        view->table = c->table;
        view->position = view->row = 0;
    } else {
        view->position++;
    }
    while (view->position >= view->table->count) {
        view->table++;
        view->position = view->row = 0;
    }
    while (view->table->starts[view->row + 1] <= view->position)
        view->row++;
}

/* Where a variable of a synapse is kept. */
static char *nl_variable_at(const nl_network *n, const nl_variable *v, const nl_view *view) {
    const nl_table *t = view->table;
    i64 width = nl_lane_bytes(n);
    return v->place == 0 ? t->own[v->slot] + view->position * width
        : v->place == 1 ? t->at_pre[v->slot] + (t->first + view->row) * width
        : t->at_post[v->slot] + nl_post_cell(t, view->row, view->position) * width;
}

/* An event that has still to reach synapses. */
typedef struct {
    i64 side, population, event, stamp, cell;
} nl_under_way;

static i64 nl_precedes(const nl_under_way *a, const nl_under_way *b) {
    const i64 *x = &a->side, *y = &b->side;
    for (i64 i = 0; i < 5; i++)
        if (x[i] != y[i])
            return x[i] < y[i] ? -1 : 1;
    return 0;
}

static void nl_sift(nl_under_way *heap, i64 at, i64 count) {
    for (i64 child; (child = 2 * at + 1) < count; at = child) {
        if (child + 1 < count && nl_precedes(&heap[child], &heap[child + 1]) < 0)
            child++;
        if (nl_precedes(&heap[at], &heap[child]) >= 0)
            return;
        nl_under_way event = heap[at];
        heap[at] = heap[child];
        heap[child] = event;
    }
}

static void nl_sort_events(nl_under_way *events, i64 count) {
    for (i64 at = count / 2 - 1; at >= 0; at--)
        nl_sift(events, at, count);
    for (i64 end = count - 1; end > 0; end--) {
        nl_under_way event = events[0];
        events[0] = events[end];
        events[end] = event;
        nl_sift(events, 0, end);
    }
}

/* Whether a cell has synapses in a connection at all: an event of one that has none is under way to nothing. */
static i64 nl_has_synapses(const nl_connection *c, i64 is_post, i64 population, i64 cell) {
    for (i64 i = 0; i < c->tables; i++) {
        const nl_table *t = &c->table[i];
        if ((is_post ? t->post : t->pre) != population)
            continue;
        if (!is_post) {
            i64 row = cell - t->first;
            if (row >= 0 && row < t->rows && t->starts[row] < t->starts[row + 1])
                return 1;
        } else if (t->index_bytes == 0) {
            if (t->rows > 0 && cell >= t->dense_start && cell < t->dense_start + t->dense_count)
                return 1;
        } else if (t->has_columns) {
            if (t->column_starts[cell] < t->column_starts[cell + 1])
                return 1;
        } else {
            for (i64 at = 0; at < t->count; at++)
                if ((t->index_bytes == 2 ? ((const u16 *)t->index)[at] : ((const i32 *)t->index)[at]) == cell)
                    return 1;
        }
    }
    return 0;
}

/* The events under way to a connection, each once and sorted; the caller frees them. Null where there are none, or no memory. */
static nl_under_way *nl_events_under_way(nl_network *n, const nl_connection *c, i64 *count) {
    i64 most = 0, found = 0;
    *count = 0;
    for (i64 q = 0; q < c->queues; q++)
        most += c->queue[q].used;
    if (most == 0)
        return 0;
    nl_under_way *events = malloc((size_t)most * sizeof *events);
    if (!events) {
        nl_fail(n, NL_NO_MEMORY, "it needs more memory than there is");
        return 0;
    }
    for (i64 t = 0; t < c->tables; t++) {
        for (i64 h = 0; h < c->handlers; h++) {
            const nl_queue *q = c->table[t].queues[h];
            if (!nl_is_first(&c->table[t], h))
                continue;
            for (i64 boundary = n->step; boundary < n->step + q->slots; boundary++) {
                for (i64 node = q->heads[boundary % q->slots] - 1; node >= 0; node = q->nodes[node].next) {
                    nl_under_way event = {q->is_post, q->population, q->event, boundary - nl_delay_of(&c->table[t], q->is_post, q->nodes[node].run), q->nodes[node].cell};
                    events[found++] = event;
                }
            }
        }
    }
    nl_sort_events(events, found);
    i64 kept = 0;
    for (i64 i = 0; i < found; i++)
        if ((i == 0 || nl_precedes(&events[i - 1], &events[i])) && nl_has_synapses(c, events[i].side, events[i].population, events[i].cell))
            events[kept++] = events[i];
    *count = kept;
    return events;
}

/* The order of former values in a state: by population, then by name. */
static i64 nl_compare(const nl_network *n, const nl_history *a, const nl_history *b) {
    if (a->population != b->population)
        return a->population < b->population ? -1 : 1;
    const u8 *x = (const u8 *)n->population[a->population].slots[a->slot].name, *y = (const u8 *)n->population[b->population].slots[b->slot].name;
    while (*x && *x == *y) {
        x++;
        y++;
    }
    return *x < *y ? -1 : *x > *y;
}
