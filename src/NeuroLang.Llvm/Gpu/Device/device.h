/*
 * What runs on a device in one step, as functions of a thread: docs/decisions/gpu.md. A launch is a grid of threads and rows;
 * nothing in it waits for another thread, so that any order of threads gives the same bits: sums that several threads add to are
 * integers, lists that several threads append to have no order, and every other value has one writer.
 *
 * The compiler links this code, as LLVM IR, with a program's functions, and binds it to the threads of a GPU or to loops on the
 * host. So it is written for every target at once: fixed-width integers, no floating-point contraction, nothing of a library.
 */
#ifndef NL_DEVICE_H
#define NL_DEVICE_H

#include <stdint.h>

typedef int32_t i32;
typedef int64_t i64;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;

enum { NL_WARP = 32, NL_WARP_BITS = 5 };
enum { NL_SUM = 0, NL_MAX = 1, NL_MIN = 2, NL_ARGMAX = 3 };

/* Parameters of every launch, and which thread of it runs: `words` are 64-bit words whose meaning is the kernel's own. */
#define NL_LAUNCH i64 *control, const i64 *words, i64 step, double time, i64 launch
#define NL_THREAD i64 thread, i64 threads, i64 row
#define NL_KERNEL void
#define NL_DRIVER __attribute__((always_inline)) void

/*
 * Words of the control block: the first launch that failed, whether states that are not finite stop the run, who reports an overflow; the first step of the batch,
 * numerator and denominator (float64) of the length of a step in ms, of which launches make `step` and `time`.
 */
enum { NL_FAILED = 0, NL_TRAPS = 1, NL_CLAIMED = 2, NL_FIRST_STEP = 3, NL_NUMERATOR = 4, NL_DENOMINATOR = 5 };

static void *nl_at(i64 address) { return (void *)(uintptr_t)(u64)address; }
static i64 nl_bits(double x) { i64 b; __builtin_memcpy(&b, &x, sizeof b); return b; }

/* A launch behind one that failed does nothing; all threads of the one that fails run on. */
static i32 nl_stopped(const i64 *control, i64 launch) { return (u64)control[NL_FAILED] < (u64)launch; }
static void nl_stop(i64 *control, i64 launch) { __atomic_fetch_min((u64 *)&control[NL_FAILED], (u64)launch, __ATOMIC_RELAXED); }

/* Words of a list of events: cells of the last steps, the number in each step, cells of one step, steps that are kept. */
enum { NL_LIST_CELLS = 0, NL_LIST_COUNTS = 1, NL_LIST_SIZE = 2, NL_LIST_STEPS = 3, NL_LIST_WORDS = 4 };

static const i32 *nl_list(const i64 *list, i64 step) { return (const i32 *)nl_at(list[NL_LIST_CELLS]) + step % list[NL_LIST_STEPS] * list[NL_LIST_SIZE]; }
static i64 nl_list_count(const i64 *list, i64 step) { return ((const i32 *)nl_at(list[NL_LIST_COUNTS]))[step % list[NL_LIST_STEPS]]; }

/* A run: synapses of one cell with one delay. */
typedef struct {
    i32 cell, first, end, delay;
} nl_run;

/* Words of a queue of runs by boundary: numbers, runs, slots, runs of a slot. Slots are two more than the longest delay. */
enum { NL_QUEUE_COUNTS = 0, NL_QUEUE_RUNS = 1, NL_QUEUE_SLOTS = 2, NL_QUEUE_CAPACITY = 3, NL_QUEUE_WORDS = 4 };

#endif
