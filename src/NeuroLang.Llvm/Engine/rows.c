/* How tables of synapses lie in memory, and what kernels over them are called with. */
#include "engine.h"

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
