/* SHA-256 (FIPS 180-4), for images and states. */
#include "engine.h"

static const u32 nl_sha_words[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

typedef struct {
    u32 h[8];
    u8 part[64];
    i64 used, total;
} nl_sha;

static u32 nl_turn(u32 x, int by) { return x >> by | x << (32 - by); }

static void nl_sha_block(nl_sha *s, const u8 *b) {
    u32 w[64], v[8];
    for (int i = 0; i < 16; i++)
        w[i] = (u32)b[4 * i] << 24 | (u32)b[4 * i + 1] << 16 | (u32)b[4 * i + 2] << 8 | b[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        u32 low = nl_turn(w[i - 15], 7) ^ nl_turn(w[i - 15], 18) ^ w[i - 15] >> 3;
        u32 high = nl_turn(w[i - 2], 17) ^ nl_turn(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + low + w[i - 7] + high;
    }
    memcpy(v, s->h, sizeof v);
    for (int i = 0; i < 64; i++) {
        u32 e = nl_turn(v[4], 6) ^ nl_turn(v[4], 11) ^ nl_turn(v[4], 25);
        u32 one = v[7] + e + ((v[4] & v[5]) ^ (~v[4] & v[6])) + nl_sha_words[i] + w[i];
        u32 a = nl_turn(v[0], 2) ^ nl_turn(v[0], 13) ^ nl_turn(v[0], 22);
        u32 two = a + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
        v[7] = v[6];
        v[6] = v[5];
        v[5] = v[4];
        v[4] = v[3] + one;
        v[3] = v[2];
        v[2] = v[1];
        v[1] = v[0];
        v[0] = one + two;
    }
    for (int i = 0; i < 8; i++)
        s->h[i] += v[i];
}

static void nl_sha_start(nl_sha *s) {
    static const u32 start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    memcpy(s->h, start, sizeof start);
    s->used = s->total = 0;
}

static void nl_sha_take(nl_sha *s, const void *bytes, i64 count) {
    const u8 *at = bytes;
    s->total += count;
    while (count > 0) {
        if (s->used == 0 && count >= 64) {
            nl_sha_block(s, at);
            at += 64;
            count -= 64;
            continue;
        }
        i64 some = 64 - s->used < count ? 64 - s->used : count;
        memcpy(s->part + s->used, at, (size_t)some);
        s->used += some;
        at += some;
        count -= some;
        if (s->used == 64) {
            nl_sha_block(s, s->part);
            s->used = 0;
        }
    }
}

static void nl_sha_end(nl_sha *s, u8 *sum) {
    u64 length = (u64)s->total * 8;
    u8 end[72] = {0x80};
    i64 zeros = (s->used < 56 ? 56 : 120) - s->used;
    u8 size[8];
    for (int i = 0; i < 8; i++)
        size[i] = (u8)(length >> (56 - 8 * i));
    nl_sha_take(s, end, zeros);
    nl_sha_take(s, size, 8);
    for (int i = 0; i < 32; i++)
        sum[i] = (u8)(s->h[i / 4] >> (24 - 8 * (i % 4)));
}
