namespace NeuroLang.Llvm.Standalone;

/// <summary>The part of a header that is the same for all programs but for names.</summary>
internal static class HeaderText
{
    /// <summary>The functions; <c>{NAME}</c> stands for the circuit, <c>{CONSTANT}</c> for its name in capitals.</summary>
    public const string Functions = """
        /* A network that steps. Networks are independent of each other; one network belongs to one thread at a time. */
        typedef struct {NAME} {NAME};

        /* A network from an image in memory (nlc build writes one), which has to stay there until the network is destroyed: its connectivity
           is read where it lies, if the image begins at a multiple of 8 bytes, and copied otherwise. NULL where the image is none of this
           program or damaged, or where memory does not suffice; the reason is written to message, at most capacity bytes with the closing zero. */
        {NAME} *{NAME}_create(const void *image, int64_t length, char *message, int64_t capacity);

        /* The same from a file, which is read into memory. */
        {NAME} *{NAME}_open(const char *path, char *message, int64_t capacity);

        /* Frees the network; pointers taken from it are invalid afterwards. NULL is allowed. */
        void {NAME}_destroy({NAME} *network);

        /* One step, or several: a code. After a failure the network stays where it stopped until a state is loaded. */
        int64_t {NAME}_step({NAME} *network);
        int64_t {NAME}_run({NAME} *network, int64_t steps);

        /* The number k of steps done, and the time t(k) in ms. */
        int64_t {NAME}_step_index(const {NAME} *network);
        double {NAME}_time(const {NAME} *network);

        /* The reason of the last failure. */
        const char *{NAME}_message(const {NAME} *network);

        /* How many cells a population has; -1 where there is no such population. */
        int64_t {NAME}_size({NAME} *network, int64_t population);

        /* A variable of all cells, as the network itself holds it: what is written is what the next step reads. The pointer stays valid.
           After a change of parameters, call {NAME}_parameters_changed. NULL where there is no such variable. */
        void *{NAME}_values({NAME} *network, int64_t population, int64_t variable);
        int64_t {NAME}_parameters_changed({NAME} *network);

        /* The cells that had an event (event 0 is the spike) in the last step, ascending: how many, and where they are listed until the next step. */
        int64_t {NAME}_events({NAME} *network, int64_t population, int64_t event, const int32_t **cells);

        /* How many events there were since step 0; -1 where there is no such event. */
        int64_t {NAME}_event_count({NAME} *network, int64_t population, int64_t event);

        /* How many synapses a connection has; those that were pruned do not count. -1 where there is no such connection. */
        int64_t {NAME}_synapse_count({NAME} *network, int64_t connection);

        /* The synapses of a connection whose synapses have variables, those that were pruned left out, in an order that only pruning and growing changes: how many, and of
           each the population and the cell at either end. At most capacity of them are written; with a capacity of 0 the pointers may be NULL. -1 where there is no such connection. */
        int64_t {NAME}_synapse_cells({NAME} *network, int64_t connection, int32_t *pre_population, int32_t *pre, int32_t *post_population, int32_t *post, int64_t capacity);

        /* A variable of the same synapses in the same order, copied. -1 where there is no such variable. */
        int64_t {NAME}_synapse_values({NAME} *network, int64_t connection, int64_t variable, void *values, int64_t capacity);

        /* Lets no event that is detected from now on enter a connection (cut 1), or heals it (cut 0); what was sent before arrives. */
        int64_t {NAME}_lesion({NAME} *network, int64_t connection, int64_t cut);

        /* Makes cells of a port of spikes fire at the boundary that the next step begins with; a cell named twice fires once. */
        int64_t {NAME}_fire({NAME} *network, int64_t port, const int32_t *cells, int64_t count);

        /* The state, in the format of `save` in NeuroLang: how many bytes it has; they are written where capacity suffices. Less than zero: minus a code. */
        int64_t {NAME}_save({NAME} *network, void *buffer, int64_t capacity);

        /* Goes on from a state of this program with this seed, whatever machine or target saved it: a code. A state that is refused changes nothing. */
        int64_t {NAME}_load({NAME} *network, const void *state, int64_t length);
        """;
}
