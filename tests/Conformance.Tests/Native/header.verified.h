/* Circuit Net, step 1/10 ms, float32. Written by nlc: change the program instead. */
#ifndef NET_H
#define NET_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* volley: 6 cells, a port of spikes: Net_fire. Variables hold one number for each cell. */
#define NET_VOLLEY 0
#define NET_VOLLEY_EVENT_SPIKE 0

/* current: 2 cells, a port of values: write to VALUE. Variables hold one number for each cell. */
#define NET_CURRENT 1
#define NET_CURRENT_VALUE 0 /* state, float, pA */

/* exc: 10 cells. Variables hold one number for each cell. */
#define NET_EXC 2
#define NET_EXC_I 0 /* parameter, float, pA */
#define NET_EXC_V 1 /* state, float, mV */
#define NET_EXC_N 2 /* state, float, a plain number */
#define NET_EXC_EVENT_SPIKE 0
#define NET_EXC_EVENT_BURST 1

#define NET_CONNECTION_CONNECT_0 0
#define NET_CONNECTION_RING 1
#define NET_CONNECTION_PLASTIC 2
#define NET_CONNECTION_PLASTIC_W 1 /* of Net_synapse_values, float, mV */

/* What functions give that can fail; the network's message has the reason. */
#define NET_OK 0
#define NET_NON_FINITE 1 /* a state became infinite or not a number: the message names population, cell, variable and time */
#define NET_OVERFLOW 2 /* a contribution does not fit into its sum: the message names connection, population, cell and time */
#define NET_NO_MEMORY 3
#define NET_BAD_STATE 4 /* bytes that are no state of this network */
#define NET_BAD_ARGUMENT 5 /* there is no such population, cell or variable */

/* A network that steps. Networks are independent of each other; one network belongs to one thread at a time. */
typedef struct Net Net;

/* A network from an image in memory (nlc build writes one), which has to stay there until the network is destroyed: its connectivity
   is read where it lies, if the image begins at a multiple of 8 bytes, and copied otherwise. NULL where the image is none of this
   program or damaged, or where memory does not suffice; the reason is written to message, at most capacity bytes with the closing zero. */
Net *Net_create(const void *image, int64_t length, char *message, int64_t capacity);

/* The same from a file, which is read into memory. */
Net *Net_open(const char *path, char *message, int64_t capacity);

/* Frees the network; pointers taken from it are invalid afterwards. NULL is allowed. */
void Net_destroy(Net *network);

/* One step, or several: a code. After a failure the network stays where it stopped until a state is loaded. */
int64_t Net_step(Net *network);
int64_t Net_run(Net *network, int64_t steps);

/* The number k of steps done, and the time t(k) in ms. */
int64_t Net_step_index(const Net *network);
double Net_time(const Net *network);

/* The reason of the last failure. */
const char *Net_message(const Net *network);

/* How many cells a population has; -1 where there is no such population. */
int64_t Net_size(Net *network, int64_t population);

/* A variable of all cells, as the network itself holds it: what is written is what the next step reads. The pointer stays valid.
   After a change of parameters, call Net_parameters_changed. NULL where there is no such variable. */
void *Net_values(Net *network, int64_t population, int64_t variable);
int64_t Net_parameters_changed(Net *network);

/* The cells that had an event (event 0 is the spike) in the last step, ascending: how many, and where they are listed until the next step. */
int64_t Net_events(Net *network, int64_t population, int64_t event, const int32_t **cells);

/* How many events there were since step 0; -1 where there is no such event. */
int64_t Net_event_count(Net *network, int64_t population, int64_t event);

/* How many synapses a connection has; those that were pruned do not count. -1 where there is no such connection. */
int64_t Net_synapse_count(Net *network, int64_t connection);

/* The synapses of a connection whose synapses have variables, those that were pruned left out, in an order that only pruning and growing changes: how many, and of
   each the population and the cell at either end. At most capacity of them are written; with a capacity of 0 the pointers may be NULL. -1 where there is no such connection. */
int64_t Net_synapse_cells(Net *network, int64_t connection, int32_t *pre_population, int32_t *pre, int32_t *post_population, int32_t *post, int64_t capacity);

/* A variable of the same synapses in the same order, copied. -1 where there is no such variable. */
int64_t Net_synapse_values(Net *network, int64_t connection, int64_t variable, void *values, int64_t capacity);

/* Lets no event that is detected from now on enter a connection (cut 1), or heals it (cut 0); what was sent before arrives. */
int64_t Net_lesion(Net *network, int64_t connection, int64_t cut);

/* Makes cells of a port of spikes fire at the boundary that the next step begins with; a cell named twice fires once. */
int64_t Net_fire(Net *network, int64_t port, const int32_t *cells, int64_t count);

/* The state, in the format of `save` in NeuroLang: how many bytes it has; they are written where capacity suffices. Less than zero: minus a code. */
int64_t Net_save(Net *network, void *buffer, int64_t capacity);

/* Goes on from a state of this program with this seed, whatever machine or target saved it: a code. A state that is refused changes nothing. */
int64_t Net_load(Net *network, const void *state, int64_t length);

/* current.value in pA, 2 values. */
static inline float *Net_current_value(Net *network) { return (float *)Net_values(network, NET_CURRENT, NET_CURRENT_VALUE); }
/* exc.I in pA, 10 values. */
static inline float *Net_exc_I(Net *network) { return (float *)Net_values(network, NET_EXC, NET_EXC_I); }
/* exc.v in mV, 10 values. */
static inline float *Net_exc_v(Net *network) { return (float *)Net_values(network, NET_EXC, NET_EXC_V); }
/* exc.n in a plain number, 10 values. */
static inline float *Net_exc_n(Net *network) { return (float *)Net_values(network, NET_EXC, NET_EXC_N); }

#ifdef __cplusplus
}
#endif
#endif
