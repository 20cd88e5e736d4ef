/*
 * The engine of a native library: it steps a network whose cells and synapses are computed by kernels that the compiler made.
 * What a step does, and in which order, is docs/semantics.md; this is the same thing as NeuroLang.Runtime, in C and without
 * building: the network comes from an image.
 *
 * The compiler links this code, as LLVM IR, with a program's kernels, so it is written for every target at once: fixed-width
 * integers, no floating-point contraction, nothing of the C library but memory and, in open.c, files. There is no global state.
 */
#ifndef NL_ENGINE_H
#define NL_ENGINE_H

#include <stddef.h>
#include <stdint.h>

typedef int32_t i32;
typedef int64_t i64;
typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;

void *malloc(size_t bytes);
void *calloc(size_t count, size_t bytes);
void *realloc(void *block, size_t bytes);
void free(void *block);
void *memcpy(void *to, const void *from, size_t bytes);
void *memset(void *to, int value, size_t bytes);

/* Codes that functions of the interface give; the header of a library names them. */
enum {
    NL_OK = 0,
    NL_NON_FINITE = 1, /* a state became infinite or not a number */
    NL_OVERFLOW = 2,   /* a contribution does not fit into its sum */
    NL_NO_MEMORY = 3,
    NL_BAD_STATE = 4,    /* bytes that are no state of this network */
    NL_BAD_ARGUMENT = 5, /* no such population, cell or variable */
};

enum { NL_REAL = 0, NL_INTEGER = 1, NL_BUILD = 2 };                        /* what the lanes of a slot hold */
enum { NL_SUM = 0, NL_MAX = 1, NL_MIN = 2, NL_ARGMAX = 3, NL_EACH = 4 };   /* aggregates; the last stands for none */
enum { NL_ARRIVE = 0, NL_TIMED = 1, NL_INTEGRATE = 2, NL_ADVANCE = 3, NL_DERIVE = 4 }; /* phases of kernels over cells */
enum { NL_PROBE = 0, NL_FORMER = 1, NL_FROZEN = 2 };                       /* uniforms of kernels over synapses */
enum { NL_AT = 1, NL_EVERY = 2 };                                          /* when a timed handler is due */
enum { NL_EVENTS_READ_PROBES = 1, NL_PHASES_READ_PROBES = 2, NL_NO_TRAP = 4 }; /* flags of a program */
enum { NL_NO_PORT = 0, NL_SPIKE_PORT = 1, NL_VALUE_PORT = 2 };
enum { NL_FLOAT32 = 0, NL_FLOAT64 = 1, NL_INT32 = 2, NL_INT64 = 3 }; /* types of a state file */

/* What the compiler knows of a program: numbers in the order in which plan.c reads them, the kernels' addresses, and names. */
typedef struct {
    const i64 *plan;
    void *const *kernels;
    const char *const *texts;
} nl_program;

typedef i32 (*nl_cells_kernel)(i64 *frame);
typedef i64 (*nl_visit_kernel)(i64 *frame, void *values, void *columns, const i32 *indices, i64 start, i64 count);
typedef i32 (*nl_row_kernel)(i64 *frame, const i32 *posts, i32 pre, i32 first, i32 end);
typedef i32 (*nl_column_kernel)(i64 *frame, const i32 *positions, const i32 *pres, i32 post, i32 count);
typedef i32 (*nl_cell_kernel)(i64 *frame, i32 cell);

/* Cells of one population: indices, or from start on where there are none. */
typedef struct {
    i64 population, kernel, start, count;
    const i32 *indices;
} nl_range;

typedef struct {
    const char *name;
    i64 lane;
} nl_slot;

/* A kernel over the cells of a population, with what comes before and after it. */
typedef struct {
    i64 phase, kernel, timed, steps, aggregates, events, traps, ranked, sorted;
    const i64 *more; /* aggregates (place, function, slot), events, traps */
} nl_launch;

typedef struct {
    i64 slot, type, optional;
} nl_kept;

typedef struct {
    const char *name;
    i64 size, lanes, salt, port, slot_count, targets, events, aggregates, launches, kept;
    nl_slot *slots;
    nl_launch *launch;
    nl_kept *keep;
    const i64 *event_names;
    i64 first_target;
    char **data;
    i32 **list;
    i64 *count; /* cells in each list */
    i64 *total; /* events since the network was built */
    i64 *frame;
    u8 *fed; /* ports: cells that spike at the next boundary */
    i64 has_fed;
} nl_population;

/* A target of connections: a ring of integer sums, one slot for each boundary within the longest delay. */
typedef struct {
    const char *name;
    i64 population, wide, lane_bytes, slots, slot_bytes, due;
    char *ring;
    char *arrived;
    double scale, first_factor, second_factor, limit;
} nl_target;

/* Static synapses of one connection from one population to one target, as the image has them. */
typedef struct {
    i64 connection, source, pre, event, target, first, rows, index_bytes, delays, delay, dense_start, dense_count, count, weight_bytes, constant;
    const i64 *starts;
    const void *index;
    const void *weights;
} nl_block;

/* Former values of a slot. */
typedef struct {
    i64 population, slot, longest, current, bytes;
    char *copies;
} nl_history;

typedef struct {
    i32 cell, run, next;
} nl_event;

/* Events on their way to a table, for each boundary a list. */
typedef struct {
    i64 is_post, population, event, slots;
    i32 *heads, *tails; /* numbers plus one, 0 where there is none */
    nl_event *nodes;
    i64 used, capacity;
    i32 free;
} nl_queue;

typedef struct nl_connection nl_connection;

/* What drives add to a slot of a population in one step. */
typedef struct {
    i64 population, slot;
    char *sums;
    u8 *driven;
} nl_total;

/* The synapses of a connection between two populations. */
typedef struct {
    const nl_connection *connection;
    i64 pre, post, first, rows, index_bytes, dense_start, dense_count, count;
    const i64 *pre_end, *post_end;
    const i32 *starts;
    const void *index;
    i64 runs; /* -1 where axonal delays do not differ */
    const i32 *run_first, *run;
    const i32 *dendritic;
    i64 has_columns, column_runs;
    const i32 *column_starts, *positions, *column_first, *column_run;
    i32 *jumps, *pres, *posts, *column;
    i64 longest_axonal, longest_dendritic, longest;
    char **own, **at_pre, **at_post;
    i64 *frame, *drive_frame;
    nl_history **former;  /* one for each slot of pre cells that is read */
    nl_total **totals;    /* one for each drive, or for each element of its target */
    i64 **blocks;         /* for contributions to elements of a vector, the words of each element */
    nl_queue **queues;    /* one for each handler; handlers of one event share it */
    i64 contributions_at; /* place of the first word of contributions in a frame */
} nl_table;

typedef struct {
    i64 is_post, kernel, cell_kernel;
} nl_handler;

typedef struct {
    i64 kernel, elements, place, reads; /* place of its slots in an end */
    const i64 *read;
} nl_driver;

typedef struct {
    i64 is_post, elements, place; /* place of its targets in an end */
} nl_contribution;

typedef struct {
    i64 incoming, function, kernel, slot;
} nl_reduction;

typedef struct {
    i64 kind, steps, kernel, reductions;
    const nl_reduction *reduction;
} nl_timed;

typedef struct {
    i64 name, place, slot, type;
} nl_variable;

struct nl_connection {
    const char *name;
    i64 source, has_model;
    i64 slots, pre_slots, post_slots;
    const i64 *slot_lanes, *pre_lanes, *post_lanes;
    i64 alive, element, elements, pre_place, pre_places, post_place, post_places, cells, pre_reads, post_reads, uniforms, freezable, handlers, drives, timed, integrate, contributions, axonal, dendritic_steps;
    const i64 *uniform;     /* kind and number of each */
    const i64 *frozen_name; /* the variables that can be frozen */
    i64 *frozen;
    nl_handler *handler;
    nl_driver *drive;
    nl_timed *timing;
    nl_contribution *contribution;
    i64 driven; /* slots in an end that drives add to */
    const i64 *cell; /* probes whose values are read by the place of a cell in a view */
    i64 pre_ends, post_ends, pre_end_words, post_end_words;
    const i64 *pre_end, *post_end;
    i64 ranges;
    nl_range *range;
    i64 variables;
    const nl_variable *variable;
    i64 tables;
    nl_table *table;
    i64 queues;
    nl_queue *queue;
    i64 views;         /* synapses in all tables */
    const i64 *order;  /* table and position of each in the order of a state; null where it is that of the tables */
};

/* An aggregate over cells that synapses read. */
typedef struct {
    const char *name;
    i64 function, ranges, readers, cells;
    nl_range *range;
    const i64 *reader;
    double value;
    char *values; /* one for each cell */
    i64 longest, step; /* former values, where delayed drives read them */
    double *former;
} nl_probe;

typedef struct nl_allocation nl_allocation;

/* A network. */
typedef struct {
    nl_program program;
    nl_allocation *allocations;
    void *owned_image;
    i64 bits, numerator, denominator, name, flags;
    const i64 *image_fingerprint, *state_fingerprint;
    i64 populations, targets, probes, sources, connections, blocks, histories, totals;
    nl_population *population;
    nl_target *target;
    nl_probe *probe;
    nl_connection *connection;
    nl_block *block;
    nl_history *history;
    nl_total *total;
    u8 *lesioned;
    char *partials; /* sums over synapses: 16 for each lane */
    i32 *counts;
    char *values;
    u32 seed;
    i64 step;
    i64 has_wide, looks_between, integrates, has_fed;
    i64 code;
    char message[512];
} nl_network;

/* memory.c */
static void *nl_take(nl_network *n, i64 count, i64 bytes);
static void nl_release(nl_network *n);

/* text.c */
typedef struct {
    char *at;
    i64 left;
} nl_text;
static nl_text nl_say(char *buffer, i64 capacity);
static void nl_add(nl_text *t, const char *text);
static void nl_add_integer(nl_text *t, i64 value);
static void nl_add_real(nl_text *t, double value);
static i64 nl_fail(nl_network *n, i64 code, const char *reason);

/* Addresses in frames are 64 bits wide on every target. */
static i64 nl_address(const void *p) { return (i64)(u64)(uintptr_t)p; }
static i64 nl_bits(double x) { i64 b; memcpy(&b, &x, sizeof b); return b; }
static double nl_double(i64 b) { double x; memcpy(&x, &b, sizeof x); return x; }
static i64 nl_lane_bytes(const nl_network *n) { return n->bits / 8; }
static i64 nl_pad(i64 cells) { return (cells + 63) / 64 * 64; }
static i64 nl_same(const char *a, const char *b) { while (*a && *a == *b) { a++; b++; } return *a == *b; }
static i64 nl_length(const char *a) { i64 n = 0; while (a[n]) n++; return n; }

#endif
