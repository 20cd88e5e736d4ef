/* Runs one second of examples/cuba from C.
 *
 *     nlc build --target native --object examples/cuba/cuba.nl
 *     cc -O2 examples/cuba/native/client.c cuba.o -I. -lm -o client
 *     ./client cuba.nlimage
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "cuba.h"

int main(int argc, char **argv) {
    char reason[256];
    Cuba *network = Cuba_open(argc > 1 ? argv[1] : "cuba.nlimage", reason, sizeof reason);
    if (!network) {
        fprintf(stderr, "%s\n", reason);
        return EXIT_FAILURE;
    }

    /* The states are the network's own memory: no copy is made, and the pointer stays valid. */
    const float *v = Cuba_exc_v(network);
    double sum = 0;
    while (Cuba_time(network) < 1000) {
        if (Cuba_step(network) != CUBA_OK) {
            fprintf(stderr, "%s\n", Cuba_message(network));
            Cuba_destroy(network);
            return EXIT_FAILURE;
        }
        sum += v[0];
    }

    printf("exc %" PRId64 "\n", Cuba_event_count(network, CUBA_EXC, CUBA_EXC_EVENT_SPIKE));
    printf("inh %" PRId64 "\n", Cuba_event_count(network, CUBA_INH, CUBA_INH_EVENT_SPIKE));
    printf("mean membrane potential of the first cell: %.2f mV\n", sum / (double)Cuba_step_index(network));
    Cuba_destroy(network);
    return EXIT_SUCCESS;
}
