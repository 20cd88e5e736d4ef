/*
 * Hands damaged images and states to a program whose engine is compiled with sanitizers: nothing may be read or written out of bounds. Most
 * of them get a right checksum, so that what lies behind it is tried too; one that is accepted is run.
 *
 *     fuzz IMAGE COUNT SEED
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NL_WITHOUT_FILES
#include "engine.c"

/* The program's own function: the build gives its name. */
extern nl_network *fuzzed_create(const void *image, int64_t length, char *message, int64_t capacity);

nl_network *nl_open(const nl_program *program, const char *path, char *message, i64 capacity);
nl_network *nl_open(const nl_program *program, const char *path, char *message, i64 capacity) {
    (void)program, (void)path, (void)message, (void)capacity;
    return 0;
}

static uint64_t random_state;

static uint64_t draw(void) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

static uint64_t below(uint64_t limit) { return limit ? draw() % limit : 0; }

static int64_t number(void) {
    static const int64_t special[] = {0, 1, -1, 2, 63, 64, 65, 127, 255, 65535, 65536, INT32_MAX, INT32_MIN, (int64_t)UINT32_MAX, INT64_MAX, INT64_MIN, (int64_t)1 << 40};
    return below(3) ? special[below(sizeof special / sizeof *special)] : (int64_t)draw();
}

static void seal(unsigned char *image, int64_t length) {
    nl_sha sha;
    memcpy(image + 16, &length, 8);
    nl_sha_start(&sha);
    nl_sha_take(&sha, image, NL_IMAGE_SUM);
    nl_sha_take(&sha, image + NL_IMAGE_SUM + 32, length - NL_IMAGE_SUM - 32);
    nl_sha_end(&sha, image + NL_IMAGE_SUM);
}

/* Changes a few numbers: in the table of sections, in the numbers of the first section, or anywhere. */
static void damage(unsigned char *image, int64_t length) {
    int64_t sections, place, bytes;
    memcpy(&sections, image + 64, 8);
    memcpy(&place, image + NL_IMAGE_HEADER, 8);
    memcpy(&bytes, image + NL_IMAGE_HEADER + 8, 8);
    for (uint64_t times = 1 + below(3); times > 0; times--) {
        int64_t value = number();
        uint64_t where = below(4);
        int64_t at = where == 0 ? NL_IMAGE_HEADER + 8 * (int64_t)below((uint64_t)(2 * sections))
            : where == 1 ? place + 8 * (int64_t)below((uint64_t)(bytes / 8))
            : (int64_t)below((uint64_t)(length - NL_IMAGE_HEADER - 8)) + NL_IMAGE_HEADER;
        int64_t width = where < 2 ? 8 : (int64_t)(1u << below(4));
        if (where == 2) { /* small changes of what is there are accepted more often */
            memcpy(&value, image + at, (size_t)width);
            value = (int64_t)((uint64_t)value + below(5) - 2);
        }
        memcpy(image + at, &value, (size_t)width);
    }
}

static int try_state(nl_network *network) {
    int64_t length = nl_save_state(network, 0, 0);
    unsigned char *state = malloc((size_t)length);
    if (nl_save_state(network, state, length) != length)
        abort();
    for (int n = 0; n < 4; n++) {
        int64_t at = 72 + (int64_t)below((uint64_t)(length - 72 - 32));
        int64_t value = number();
        memcpy(state + at, &value, (size_t)(1u << below(3)));
        nl_sha sha;
        nl_sha_start(&sha);
        nl_sha_take(&sha, state, length - 32);
        nl_sha_end(&sha, state + length - 32);
        if (nl_load_state(network, state, length) == NL_OK)
            nl_run(network, 3);
    }
    free(state);
    return 0;
}

int main(int argc, char **argv) {
    if (argc != 4)
        return 2;
    FILE *file = fopen(argv[1], "rb");
    static unsigned char buffer[1 << 24];
    int64_t length = file ? (int64_t)fread(buffer, 1, sizeof buffer, file) : 0;
    int64_t accepted = 0, refused = 0;
    random_state = strtoull(argv[3], 0, 10) * 2654435761u + 88172645463325252u;
    if (length <= NL_IMAGE_HEADER)
        return 2;
    for (long n = strtol(argv[2], 0, 10); n > 0; n--) {
        char reason[200];
        uint64_t kind = below(10);
        int64_t kept = kind == 0 ? (int64_t)below((uint64_t)length) : length;
        unsigned char *image = malloc((size_t)(kept ? kept : 1));
        memcpy(image, buffer, (size_t)kept);
        if (kind == 1)
            image[below((uint64_t)kept)] ^= (unsigned char)(1 + below(255));
        if (kind > 1 && kept == length) {
            damage(image, kept);
            seal(image, kept);
        }
        nl_network *network = fuzzed_create(image, kept, reason, sizeof reason);
        if (network) {
            accepted++;
            nl_run(network, 20);
            try_state(network);
        } else {
            refused++;
            if (!reason[0])
                return 3; /* every refusal has its reason */
        }
        nl_destroy(network);
        free(image);
    }
    printf("%lld accepted, %lld refused\n", (long long)accepted, (long long)refused);
    return accepted > 0 && refused > 0 ? 0 : 4;
}
