/* Aggregates over cells and over synapses. */
#include "engine.h"

#define REAL float
#define NAME(x) x##_32
#include "reduce.inc"
#undef REAL
#undef NAME
#define REAL double
#define NAME(x) x##_64
#include "reduce.inc"
#undef REAL
#undef NAME

static double nl_reduce(const nl_network *n, i64 function, const void *values, i64 count) {
    return n->bits == 32 ? nl_reduce_32(function, values, count) : nl_reduce_64(function, values, count);
}

static void nl_sums_begin(nl_network *n, i64 function, i64 lanes) {
    if (n->bits == 32)
        nl_sums_begin_32(n, function, lanes);
    else
        nl_sums_begin_64(n, function, lanes);
}

static void nl_sums_add(nl_network *n, const nl_connection *c, const nl_table *t, i64 function, i64 incoming, i64 element, i64 lanes) {
    if (n->bits == 32)
        nl_sums_add_32(n, c, t, function, incoming, element, lanes);
    else
        nl_sums_add_64(n, c, t, function, incoming, element, lanes);
}

static void nl_sums_finish(nl_network *n, i64 function, i64 lanes) {
    if (n->bits == 32)
        nl_sums_finish_32(n, function, lanes);
    else
        nl_sums_finish_64(n, function, lanes);
}
