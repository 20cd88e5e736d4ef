#ifndef NL_IMAGE_H
#define NL_IMAGE_H

#include "engine.h"

enum { NL_IMAGE_VERSION = 1, NL_IMAGE_HEADER = 128, NL_IMAGE_SUM = 72 };

/* An image that is being read. */
typedef struct {
    nl_network *n;
    const u8 *bytes;
    i64 length;
    i64 sections, next; /* all sections, and the next one */
    const u8 *number;   /* the numbers, and how many of them were used */
    i64 numbers, used;
} nl_image;

static i64 nl_image_bad(nl_image *image, const char *reason);
static const void *nl_section(nl_image *image, i64 count, i64 width);
static i64 nl_number(nl_image *image, i64 least, i64 most, i64 *value);
static i64 nl_copy_section(nl_image *image, char *to, i64 count, i64 width);
static i64 nl_ascends(const i32 *starts, i64 count, i64 end);
static i64 nl_below(const void *index, i64 bytes, i64 count, i64 limit);
static i64 nl_read_tables(nl_image *image, nl_connection *c, i64 tables);

#endif
