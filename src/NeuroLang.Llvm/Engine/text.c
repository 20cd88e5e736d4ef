/* Texts of errors, without the C library's formatting, which depends on locales. */
#include "engine.h"

static nl_text nl_say(char *buffer, i64 capacity) {
    nl_text t = {buffer, buffer ? capacity : 0};
    if (t.left > 0)
        *buffer = 0;
    return t;
}

static void nl_add(nl_text *t, const char *text) {
    for (; *text && t->left > 1; text++, t->left--)
        *t->at++ = *text;
    if (t->left > 0)
        *t->at = 0;
}

static void nl_add_digits(nl_text *t, u64 value, i64 least) {
    char digits[24];
    i64 n = sizeof digits - 1;
    digits[n] = 0;
    for (i64 written = 0; value || written < least; written++, value /= 10)
        digits[--n] = (char)('0' + value % 10);
    nl_add(t, digits + n);
}

static void nl_add_integer(nl_text *t, i64 value) {
    if (value < 0)
        nl_add(t, "-");
    nl_add_digits(t, value < 0 ? 0 - (u64)value : (u64)value, 1);
}

/* Nine significant digits, enough to recognise a number. */
static void nl_add_real(nl_text *t, double value) {
    if (value != value) {
        nl_add(t, "NaN");
        return;
    }
    if (value < 0) {
        nl_add(t, "-");
        value = -value;
    }
    if (value > 1.7976931348623157e308) {
        nl_add(t, "Infinity");
        return;
    }
    i64 exponent = 0;
    for (; value >= 10; exponent++)
        value /= 10;
    for (; value > 0 && value < 1; exponent--)
        value *= 10;
    u64 digits = (u64)(value * 1e8 + 0.5);
    nl_add_digits(t, digits / 100000000, 1);
    u64 rest = digits % 100000000;
    i64 least = 8;
    for (; rest && rest % 10 == 0; least--)
        rest /= 10;
    if (rest) {
        nl_add(t, ".");
        nl_add_digits(t, rest, least);
    }
    if (exponent) {
        nl_add(t, "E");
        nl_add_integer(t, exponent);
    }
}

/* The time of a boundary in ms, from the exact fraction, to six decimals. */
static void nl_add_time(const nl_network *n, nl_text *t, i64 step) {
    double scaled = (double)step * (double)n->numerator / (double)n->denominator;
    u64 millionths = (u64)(scaled * 1e6 + 0.5);
    nl_add_digits(t, millionths / 1000000, 1);
    u64 rest = millionths % 1000000;
    i64 least = 6;
    for (; rest && rest % 10 == 0; least--)
        rest /= 10;
    if (rest) {
        nl_add(t, ".");
        nl_add_digits(t, rest, least);
    }
    nl_add(t, " ms (step ");
    nl_add_integer(t, step);
    nl_add(t, ")");
}

static i64 nl_fail(nl_network *n, i64 code, const char *reason) {
    nl_text t = nl_say(n->message, sizeof n->message);
    nl_add(&t, reason);
    return n->code = code;
}
