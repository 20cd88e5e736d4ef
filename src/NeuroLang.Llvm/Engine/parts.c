/* The sections of a state that is read. */
#include "engine.h"

typedef struct {
    const char *name;
    const u8 *at;
    i64 length, type, count, known;
} nl_part;

typedef struct {
    nl_network *n;
    const u8 *bytes;
    i64 length, at, sections;
    nl_part *part;
    i64 step;
} nl_reader;

static i64 nl_state_bad(nl_reader *r, const char *reason, const char *name) {
    nl_text t = nl_say(r->n->message, sizeof r->n->message);
    nl_add(&t, "the state ");
    nl_add(&t, reason);
    nl_add(&t, name);
    return NL_BAD_STATE;
}

static i64 nl_get(nl_reader *r, i64 bytes, i64 *value) {
    if (bytes > r->length - r->at)
        return nl_state_bad(r, "was altered: a section lies outside of it", "");
    *value = nl_little(r->bytes + r->at, bytes);
    r->at += bytes;
    return NL_OK;
}

static i64 nl_open_state(nl_reader *r, i64 length) {
    static const char magic[8] = {'N', 'L', 'S', 'T', 'A', 'T', 'E', 0x1a};
    nl_network *n = r->n;
    u8 sum[32];
    nl_sha sha;
    if (length < 20 + 52 + 32)
        return nl_state_bad(r, "is truncated: it is shorter than its header", "");
    for (i64 b = 0; b < 8; b++)
        if (r->bytes[b] != (u8)magic[b])
            return nl_state_bad(r, "is none: it does not begin like a state", "");
    if (nl_little(r->bytes + 8, 4) != 1)
        return nl_state_bad(r, "has another version of the format than this library reads", "");
    if (nl_little(r->bytes + 12, 8) != length - 20 - 32)
        return nl_state_bad(r, nl_little(r->bytes + 12, 8) > length - 52 ? "is truncated: there are fewer bytes than it says" : "was altered: there are more bytes than it says", "");
    r->length = length - 32;
    nl_sha_start(&sha);
    nl_sha_take(&sha, r->bytes, r->length);
    nl_sha_end(&sha, sum);
    for (i64 b = 0; b < 32; b++)
        if (sum[b] != r->bytes[r->length + b])
            return nl_state_bad(r, "was altered: its checksum is wrong", "");
    for (i64 w = 0; w < 4; w++)
        if (nl_little(r->bytes + 20 + 8 * w, 8) != n->state_fingerprint[w])
            return nl_state_bad(r, "was saved by another program, or by an earlier text of this one", "");
    if (nl_little(r->bytes + 52, 4) != n->bits)
        return nl_state_bad(r, "has another precision", "");
    if ((u32)nl_little(r->bytes + 56, 4) != n->seed)
        return nl_state_bad(r, "was saved with another seed than that of the image", "");
    r->step = nl_little(r->bytes + 60, 8);
    r->sections = nl_little(r->bytes + 68, 4);
    r->at = 72;
    if (r->step < 0 || r->step > (i64)1 << 62 || r->sections < 0 || r->sections > r->length / 13)
        return nl_state_bad(r, "was altered: a number is out of range", "");
    return NL_OK;
}

static i64 nl_list_parts(nl_reader *r) {
    if (!(r->part = calloc((size_t)r->sections + 1, sizeof *r->part)))
        return nl_state_bad(r, "needs more memory than there is", "");
    for (i64 s = 0; s < r->sections; s++) {
        nl_part *part = &r->part[s];
        if (nl_get(r, 4, &part->length) || part->length > r->length - r->at)
            return nl_state_bad(r, "was altered: a section lies outside of it", "");
        part->name = (const char *)r->bytes + r->at;
        r->at += part->length;
        if (nl_get(r, 1, &part->type) || nl_get(r, 8, &part->count))
            return NL_BAD_STATE;
        if (part->type > NL_INT64 || part->count < 0 || part->count > (r->length - r->at) / nl_type_bytes(part->type))
            return nl_state_bad(r, "was altered: a section lies outside of it", "");
        part->at = r->bytes + r->at;
        r->at += part->count * nl_type_bytes(part->type);
    }
    return r->at == r->length ? NL_OK : nl_state_bad(r, "was altered: there are more bytes than it says", "");
}

static nl_part *nl_part_named(nl_reader *r, const char *name, i64 length) {
    for (i64 s = 0; s < r->sections; s++) {
        nl_part *part = &r->part[s];
        i64 same = part->length == length;
        for (i64 i = 0; same && i < length; i++)
            same = part->name[i] == name[i];
        if (same)
            return part;
    }
    return 0;
}

/* A section that has to fit where it is there; it may lack where it is optional. */
static i64 nl_expect(nl_reader *r, const char *name, i64 length, i64 type, i64 count, i64 optional, nl_part **found) {
    nl_part *part = *found = nl_part_named(r, name, length);
    if (!part)
        return optional ? NL_OK : nl_state_bad(r, "holds no ", name);
    part->known = 1;
    return part->type != type || part->count != count ? nl_state_bad(r, "has another size or type of ", name) : NL_OK;
}

static i64 nl_element(const nl_part *part, i64 i) {
    i64 bytes = nl_type_bytes(part->type);
    i64 value = nl_little(part->at + i * bytes, bytes);
    return bytes == 4 ? (i32)value : value;
}
