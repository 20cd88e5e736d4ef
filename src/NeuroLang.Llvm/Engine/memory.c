/* Memory: everything a network takes is in one list and freed with it. */
#include "engine.h"

struct nl_allocation {
    nl_allocation *next;
    void *block;
};

/* Zeroed memory for count elements, aligned to 64 bytes; null where there is none, or where the size is absurd. */
static void *nl_take(nl_network *n, i64 count, i64 bytes) {
    const i64 largest = (i64)((size_t)-1 >> 2);
    if (count < 0 || (bytes > 0 && count > (largest - 128) / bytes)) {
        nl_fail(n, NL_NO_MEMORY, "it needs more memory than there is");
        return 0;
    }
    nl_allocation *entry = malloc(sizeof *entry);
    char *block = calloc((size_t)(count * bytes + 64), 1);
    if (!entry || !block) {
        free(entry);
        free(block);
        nl_fail(n, NL_NO_MEMORY, "it needs more memory than there is");
        return 0;
    }
    entry->block = block;
    entry->next = n->allocations;
    n->allocations = entry;
    return (void *)(((uintptr_t)block + 63) & ~(uintptr_t)63);
}

static void nl_release(nl_network *n) {
    for (i64 c = 0; c < n->connections && n->connection; c++) {
        for (i64 q = 0; q < n->connection[c].queues && n->connection[c].queue; q++)
            free(n->connection[c].queue[q].nodes); /* these grow, so that they are not in the list */
    }
    while (n->allocations) {
        nl_allocation *entry = n->allocations;
        n->allocations = entry->next;
        free(entry->block);
        free(entry);
    }
}
