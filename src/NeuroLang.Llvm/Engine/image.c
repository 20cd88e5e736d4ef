/*
 * Network images: the built network, as docs/native.md describes its bytes. Nothing in an image is trusted: whatever its bytes are,
 * what is taken over stays inside the arrays it belongs to. Connectivity is read where it lies; what steps change is copied.
 */
#include "engine.h"
#include "image.h"

static i64 nl_image_bad(nl_image *image, const char *reason) {
    nl_text t = nl_say(image->n->message, sizeof image->n->message);
    nl_add(&t, "the image ");
    nl_add(&t, reason);
    return image->n->code = NL_BAD_ARGUMENT;
}

static i64 nl_little(const u8 *at, i64 bytes) {
    u64 value = 0;
    for (i64 b = bytes - 1; b >= 0; b--)
        value = value << 8 | at[b];
    return (i64)value;
}

/* The header: everything that can be said of an image before any of its numbers is used. */
static i64 nl_open_image(nl_image *image) {
    static const char magic[8] = {'N', 'L', 'I', 'M', 'A', 'G', 'E', 0x1a};
    const u8 *bytes = image->bytes;
    u8 sum[32];
    nl_sha sha;
    if (image->length < NL_IMAGE_HEADER)
        return nl_image_bad(image, "is truncated: it is shorter than its header");
    for (i64 b = 0; b < 8; b++)
        if (bytes[b] != (u8)magic[b])
            return nl_image_bad(image, "is none: it does not begin like a network image");
    if (nl_little(bytes + 8, 4) != NL_IMAGE_VERSION)
        return nl_image_bad(image, "has another version of the format than this library reads");
    i64 length = nl_little(bytes + 16, 8);
    if (length > image->length)
        return nl_image_bad(image, "is truncated: there are fewer bytes than it says");
    if (length < image->length)
        return nl_image_bad(image, "was altered: there are more bytes than it says");
    nl_sha_start(&sha);
    nl_sha_take(&sha, bytes, NL_IMAGE_SUM);
    nl_sha_take(&sha, bytes + NL_IMAGE_SUM + 32, image->length - NL_IMAGE_SUM - 32);
    nl_sha_end(&sha, sum);
    for (i64 b = 0; b < 32; b++)
        if (sum[b] != bytes[NL_IMAGE_SUM + b])
            return nl_image_bad(image, "was altered: its checksum is wrong");
    for (i64 w = 0; w < 4; w++)
        if (nl_little(bytes + 24 + 8 * w, 8) != image->n->image_fingerprint[w])
            return nl_image_bad(image, "belongs to another program than this library, or to another version of it");
    image->n->seed = (u32)nl_little(bytes + 56, 8);
    image->sections = nl_little(bytes + 64, 8);
    if (image->sections < 1 || image->sections > (image->length - NL_IMAGE_HEADER) / 16)
        return nl_image_bad(image, "is inconsistent: it has no room for its sections");
    return NL_OK;
}

/* The next section, which has to have so many bytes; null, with a reason, where it has not. */
static const void *nl_section(nl_image *image, i64 count, i64 width) {
    if (image->next >= image->sections) {
        nl_image_bad(image, "is inconsistent: a section is missing");
        return 0;
    }
    const u8 *entry = image->bytes + NL_IMAGE_HEADER + 16 * image->next++;
    i64 offset = nl_little(entry, 8), length = nl_little(entry + 8, 8);
    if (offset < NL_IMAGE_HEADER || offset % 8 != 0 || length < 0 || offset > image->length || length > image->length - offset) {
        nl_image_bad(image, "is inconsistent: a section lies outside of it");
        return 0;
    }
    if (count < 0 || length % width != 0 || length / width != count) {
        nl_image_bad(image, "is inconsistent: a section has another length than it should");
        return 0;
    }
    return image->bytes + offset;
}

/* The numbers of the first section, one after the other. */
static i64 nl_number(nl_image *image, i64 least, i64 most, i64 *value) {
    if (image->used >= image->numbers)
        return nl_image_bad(image, "is inconsistent: it has too few numbers");
    *value = nl_little(image->number + 8 * image->used++, 8);
    return *value < least || *value > most ? nl_image_bad(image, "is inconsistent: a number is out of range") : NL_OK;
}

static i64 nl_open_numbers(nl_image *image) {
    i64 length = nl_little(image->bytes + NL_IMAGE_HEADER + 8, 8);
    image->numbers = length >= 0 ? length / 8 : 0;
    image->number = nl_section(image, image->numbers, 8);
    return image->number ? NL_OK : image->n->code;
}

/* Whether count + 1 numbers ascend from 0 to end. */
static i64 nl_ascends(const i32 *starts, i64 count, i64 end) {
    if (starts[0] != 0 || starts[count] != end)
        return 0;
    for (i64 i = 0; i < count; i++)
        if (starts[i] > starts[i + 1])
            return 0;
    return 1;
}

static i64 nl_ascends_wide(const i64 *starts, i64 count, i64 end) {
    if (starts[0] != 0 || starts[count] != end)
        return 0;
    for (i64 i = 0; i < count; i++)
        if (starts[i] > starts[i + 1])
            return 0;
    return 1;
}

/* Whether every index is below a limit. */
static i64 nl_below(const void *index, i64 bytes, i64 count, i64 limit) {
    u64 largest = 0;
    for (i64 i = 0; i < count; i++) {
        u64 at = bytes == 2 ? ((const u16 *)index)[i] : ((const u32 *)index)[i];
        largest = at > largest ? at : largest;
    }
    return count == 0 || largest < (u64)limit;
}

static i64 nl_read_targets(nl_image *image) {
    for (i64 t = 0; t < image->n->targets; t++) {
        nl_target *target = &image->n->target[t];
        i64 bits[4];
        for (i64 b = 0; b < 4; b++)
            if (nl_number(image, INT64_MIN, INT64_MAX, &bits[b]))
                return image->n->code;
        target->scale = nl_double(bits[0]);
        target->first_factor = nl_double(bits[1]);
        target->second_factor = nl_double(bits[2]);
        target->limit = nl_double(bits[3]);
        target->slots = 1;
    }
    return NL_OK;
}

static i64 nl_read_block(nl_image *image, i64 connection, nl_block *b) {
    nl_network *n = image->n;
    i64 *numbers[] = {&b->pre, &b->event, &b->target, &b->first, &b->rows, &b->index_bytes, &b->delays, &b->delay, &b->dense_start, &b->dense_count, &b->count, &b->weight_bytes};
    for (i64 i = 0; i < 12; i++)
        if (nl_number(image, 0, i == 10 ? (i64)1 << 40 : INT32_MAX, numbers[i]))
            return n->code;
    if (nl_number(image, INT64_MIN, INT64_MAX, &b->constant))
        return n->code;
    b->connection = connection;
    b->source = n->connection[connection].source;
    if (b->pre >= n->populations || b->target >= n->targets || b->event >= n->population[b->pre].events || b->first + b->rows > n->population[b->pre].size)
        return nl_image_bad(image, "is inconsistent: synapses come from or go to nothing");
    nl_target *target = &n->target[b->target];
    nl_population *post = &n->population[target->population];
    if ((b->index_bytes != 0 && b->index_bytes != 2 && b->index_bytes != 4) || (b->weight_bytes != 0 && b->weight_bytes != target->lane_bytes) || (b->delays && b->index_bytes != 4) || b->delays > 1)
        return nl_image_bad(image, "is inconsistent: synapses have another shape than any");
    if (b->index_bytes == 0) {
        if (b->dense_start + b->dense_count > post->size || b->rows * b->dense_count != b->count)
            return nl_image_bad(image, "is inconsistent: synapses end at no cell");
    } else {
        if (!(b->starts = nl_section(image, b->rows + 1, 8)) || !(b->index = nl_section(image, b->count, b->index_bytes)))
            return n->code;
        if (!nl_ascends_wide(b->starts, b->rows, b->count))
            return nl_image_bad(image, "is inconsistent: rows of synapses overlap");
    }
    if (b->weight_bytes && !(b->weights = nl_section(image, b->count, b->weight_bytes)))
        return n->code;
    i64 longest = b->count ? b->delay : 0;
    if (b->delays) {
        u32 largest = 0;
        for (i64 i = 0; i < b->count; i++) {
            u32 at = ((const u32 *)b->index)[i];
            largest = at > largest ? at : largest;
            if (at % post->lanes >= post->size)
                return nl_image_bad(image, "is inconsistent: synapses end at no cell");
        }
        longest = (i64)largest / post->lanes;
    } else if (b->index_bytes && !nl_below(b->index, b->index_bytes, b->count, post->size)) {
        return nl_image_bad(image, "is inconsistent: synapses end at no cell");
    }
    if (target->slots < longest + 1)
        target->slots = longest + 1;
    return NL_OK;
}

static i64 nl_copy_section(nl_image *image, char *to, i64 count, i64 width) {
    const void *from = nl_section(image, count, width);
    if (!from)
        return image->n->code;
    memcpy(to, from, (size_t)(count * width));
    return NL_OK;
}

static i64 nl_slot_bytes(const nl_network *n, i64 lane) { return lane == NL_BUILD ? 8 : nl_lane_bytes(n); }

/* Gives the lanes behind the last cell its values, so that they compute nothing exceptional. */
static void nl_fill_padding(const nl_network *n, nl_population *p) {
    for (i64 s = 0; s < p->slot_count && p->size > 0; s++) {
        i64 width = nl_slot_bytes(n, p->slots[s].lane);
        for (i64 lane = p->size; lane < p->lanes; lane++)
            memcpy(p->data[s] + lane * width, p->data[s] + (p->size - 1) * width, (size_t)width);
    }
}

static i64 nl_read_cells(nl_image *image) {
    nl_network *n = image->n;
    for (i64 i = 0; i < n->populations; i++) {
        nl_population *p = &n->population[i];
        p->data = nl_take(n, p->slot_count, sizeof *p->data);
        p->list = nl_take(n, p->events, sizeof *p->list);
        p->count = nl_take(n, p->events, sizeof *p->count);
        p->total = nl_take(n, p->events, sizeof *p->total);
        p->fed = nl_take(n, p->port ? p->size : 0, 1);
        if (!p->data || !p->list || !p->count || !p->total || !p->fed)
            return n->code;
        for (i64 s = 0; s < p->slot_count; s++) {
            i64 width = nl_slot_bytes(n, p->slots[s].lane);
            if (!(p->data[s] = nl_take(n, p->lanes, width)) || nl_copy_section(image, p->data[s], p->size, width))
                return n->code;
        }
        for (i64 e = 0; e < p->events; e++)
            if (!(p->list[e] = nl_take(n, p->lanes, sizeof(i32))))
                return n->code;
        nl_fill_padding(n, p);
    }
    return NL_OK;
}

static i64 nl_read_connections(nl_image *image) {
    nl_network *n = image->n;
    i64 count;
    if (nl_number(image, 0, INT32_MAX, &count))
        return n->code;
    if (count > image->numbers)
        return nl_image_bad(image, "is inconsistent: a number is out of range");
    if (!(n->block = nl_take(n, count, sizeof *n->block)))
        return n->code;
    for (i64 c = 0; c < n->connections; c++) {
        i64 parts;
        if (nl_number(image, 0, INT32_MAX, &parts))
            return n->code;
        if (n->connection[c].has_model) {
            if (nl_read_tables(image, &n->connection[c], parts))
                return n->code;
            continue;
        }
        for (i64 b = 0; b < parts; b++) {
            if (n->blocks == count)
                return nl_image_bad(image, "is inconsistent: it has more synapses than it says");
            if (nl_read_block(image, c, &n->block[n->blocks]))
                return n->code;
            n->blocks++;
        }
    }
    return NL_OK;
}

/* What is on its way when the network has just been built: on start may send. */
static i64 nl_read_pending(nl_image *image) {
    nl_network *n = image->n;
    for (i64 t = 0; t < n->targets; t++) {
        nl_target *target = &n->target[t];
        nl_population *p = &n->population[target->population];
        target->slot_bytes = p->lanes * target->lane_bytes;
        target->ring = nl_take(n, target->slots, target->slot_bytes);
        target->arrived = nl_take(n, target->wide ? p->lanes : 0, nl_lane_bytes(n));
        i64 pending;
        if (!target->ring || !target->arrived || nl_number(image, 0, target->slots, &pending))
            return n->code;
        for (i64 i = 0; i < pending; i++) {
            i64 ahead;
            if (nl_number(image, 0, target->slots - 1, &ahead) || nl_copy_section(image, target->ring + ahead * target->slot_bytes, p->size, target->lane_bytes))
                return n->code;
        }
    }
    return NL_OK;
}

static i64 nl_read_image(nl_network *n, const void *bytes, i64 length) {
    nl_image image = {n, bytes, length, 0, 0, 0, 0, 0};
    if (nl_open_image(&image) || nl_open_numbers(&image) || nl_read_targets(&image) || nl_read_cells(&image) || nl_read_connections(&image) || nl_read_pending(&image))
        return n->code;
    return image.used == image.numbers && image.next == image.sections ? NL_OK : nl_image_bad(&image, "is inconsistent: it holds more than the network");
}
