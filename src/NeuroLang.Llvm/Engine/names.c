/* Names of the sections of a state: StateLayout in the compiler. */
#include "engine.h"

enum { NL_NAME = 512 };

static i64 nl_name_slot(char *name, const char *population, char between, const char *slot) {
    char mark[2] = {between, 0};
    nl_text t = nl_say(name, NL_NAME);
    nl_add(&t, population);
    nl_add(&t, mark);
    nl_add(&t, slot);
    return t.at - name;
}

static i64 nl_name_pending(char *name, const nl_network *n, const nl_target *target, i64 ahead) {
    nl_text t = nl_say(name, NL_NAME);
    nl_add(&t, n->population[target->population].name);
    nl_add(&t, "<");
    nl_add(&t, target->name);
    nl_add(&t, "@");
    nl_add_integer(&t, ahead);
    return t.at - name;
}

static i64 nl_name_connection(char *name, i64 connection, const char *mark, const char *what) {
    nl_text t = nl_say(name, NL_NAME);
    nl_add(&t, "connection ");
    nl_add_integer(&t, connection);
    nl_add(&t, mark);
    nl_add(&t, what);
    return t.at - name;
}

static i64 nl_name_former(char *name, const char *population, const char *slot, i64 ago) {
    nl_text t = nl_say(name, NL_NAME);
    nl_add(&t, population);
    nl_add(&t, "/");
    nl_add(&t, slot);
    nl_add(&t, "@-");
    nl_add_integer(&t, ago);
    return t.at - name;
}
