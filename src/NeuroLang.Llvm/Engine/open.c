/* Images from files, for those who do not map them. */
#include "engine.h"

#ifndef NL_WITHOUT_FILES

typedef struct nl_file nl_file;
nl_file *fopen(const char *path, const char *mode);
size_t fread(void *to, size_t bytes, size_t count, nl_file *file);
int fclose(nl_file *file);

nl_network *nl_open(const nl_program *program, const char *path, char *message, i64 capacity) {
    nl_text text = nl_say(message, capacity);
    nl_file *file = fopen(path, "rb");
    if (!file) {
        nl_add(&text, "the image cannot be opened");
        return 0;
    }
    char *bytes = 0;
    i64 used = 0, room = 0;
    for (;;) {
        if (used == room) {
            i64 more = room ? 2 * room : 1 << 20;
            char *larger = more > (i64)((size_t)-1 >> 2) ? 0 : realloc(bytes, (size_t)more);
            if (!larger) {
                nl_add(&text, "it needs more memory than there is");
                free(bytes);
                fclose(file);
                return 0;
            }
            bytes = larger;
            room = more;
        }
        size_t got = fread(bytes + used, 1, (size_t)(room - used), file);
        if (got == 0)
            break;
        used += (i64)got;
    }
    fclose(file);
    return nl_make(program, bytes, used, bytes, message, capacity);
}

#endif
