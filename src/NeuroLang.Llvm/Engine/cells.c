/* Kernels over cells, and aggregates over cells that synapses read. */
#include "engine.h"

/* Places in a frame of cells: CellFrame in the compiler. */
enum { NL_CELL_SIZE = 0, NL_CELL_LANES = 1, NL_CELL_SEED = 2, NL_CELL_SALT = 3, NL_CELL_STEP = 4, NL_CELL_TIME = 5, NL_CELL_SLOTS = 6 };

static i64 nl_cell_due(const nl_population *p, i64 target) { return NL_CELL_SLOTS + p->slot_count + target; }
static i64 nl_cell_scale(const nl_population *p, i64 target) { return nl_cell_due(p, p->targets + target); }
static i64 nl_cell_arrived(const nl_population *p, i64 target) { return nl_cell_due(p, 2 * p->targets + target); }
static i64 nl_cell_event(const nl_population *p, i64 event) { return nl_cell_due(p, 3 * p->targets) + event; }
static i64 nl_cell_count(const nl_population *p, i64 event) { return nl_cell_event(p, p->events + event); }
static i64 nl_cell_aggregate(const nl_population *p, i64 place) { return nl_cell_event(p, 2 * p->events) + place; }

static double nl_time(const nl_network *n) { return (double)n->step * (double)n->numerator / (double)n->denominator; }

static i64 nl_place_cells(nl_network *n) {
    for (i64 i = 0; i < n->populations; i++) {
        nl_population *p = &n->population[i];
        if (!(p->frame = nl_take(n, nl_cell_aggregate(p, p->aggregates), sizeof *p->frame)))
            return n->code;
        p->frame[NL_CELL_SIZE] = p->size;
        p->frame[NL_CELL_LANES] = p->lanes;
        p->frame[NL_CELL_SEED] = n->seed;
        p->frame[NL_CELL_SALT] = p->salt;
        for (i64 s = 0; s < p->slot_count; s++)
            p->frame[NL_CELL_SLOTS + s] = nl_address(p->data[s]);
        for (i64 t = 0; t < p->targets; t++) {
            p->frame[nl_cell_scale(p, t)] = nl_bits(n->target[p->first_target + t].scale);
            p->frame[nl_cell_arrived(p, t)] = nl_address(n->target[p->first_target + t].arrived);
        }
        for (i64 e = 0; e < p->events; e++)
            p->frame[nl_cell_event(p, e)] = nl_address(p->list[e]);
    }
    return NL_OK;
}

static void nl_clock(nl_network *n) {
    i64 time = nl_bits(nl_time(n));
    for (i64 i = 0; i < n->populations; i++) {
        n->population[i].frame[NL_CELL_STEP] = n->step;
        n->population[i].frame[NL_CELL_TIME] = time;
    }
}

static void nl_place_due(nl_network *n) {
    for (i64 i = 0; i < n->populations; i++) {
        nl_population *p = &n->population[i];
        for (i64 t = 0; t < p->targets; t++) {
            nl_target *target = &n->target[p->first_target + t];
            p->frame[nl_cell_due(p, t)] = nl_address(target->ring + target->due * target->slot_bytes);
        }
    }
}

/* Names the first cell of a slot whose value is not finite; only padding may have been meant. */
static i64 nl_report(nl_network *n, const nl_population *p, i64 slot, i64 step) {
    if (p->slots[slot].lane != NL_REAL || n->flags & NL_NO_TRAP)
        return NL_OK;
    i64 cell = n->bits == 32 ? nl_first_bad_32((const float *)p->data[slot], p->size) : nl_first_bad_64((const double *)p->data[slot], p->size);
    if (cell < 0)
        return NL_OK;
    nl_text t = nl_say(n->message, sizeof n->message);
    nl_add(&t, "'");
    nl_add(&t, p->slots[slot].name);
    nl_add(&t, "' of cell ");
    nl_add_integer(&t, cell);
    nl_add(&t, " of '");
    nl_add(&t, p->name);
    nl_add(&t, "' became ");
    nl_add_real(&t, n->bits == 32 ? (double)((float *)p->data[slot])[cell] : ((double *)p->data[slot])[cell]);
    nl_add(&t, " at ");
    nl_add_time(n, &t, step);
    return n->code = NL_NON_FINITE;
}

static i64 nl_launch_kernel(nl_network *n, nl_population *p, const nl_launch *l) {
    const i64 *more = l->more;
    for (i64 a = 0; a < l->aggregates; a++, more += 3)
        p->frame[nl_cell_aggregate(p, more[0])] = nl_bits(nl_reduce(n, more[1], p->data[more[2]], p->size));
    i64 trapped = ((nl_cells_kernel)n->program.kernels[l->kernel])(p->frame);
    for (i64 e = 0; e < l->events; e++, more++)
        p->count[*more] = p->frame[nl_cell_count(p, *more)];
    if (l->ranked >= 0 && n->bits == 32)
        nl_rank_32((float *)p->data[l->ranked], (float *)p->data[l->sorted], p->size, p->lanes);
    else if (l->ranked >= 0)
        nl_rank_64((double *)p->data[l->ranked], (double *)p->data[l->sorted], p->size, p->lanes);
    for (i64 t = 0; trapped && t < l->traps; t++)
        if (nl_report(n, p, more[t], l->phase == NL_TIMED ? n->step : n->step + 1))
            return n->code;
    return NL_OK;
}

static i64 nl_is_due(const nl_network *n, const nl_launch *l) {
    return l->phase != NL_TIMED || (l->timed == NL_AT ? n->step == l->steps : n->step % l->steps == 0);
}

static i64 nl_launch_phase(nl_network *n, nl_population *p, i64 phase) {
    for (i64 l = 0; l < p->launches; l++)
        if (p->launch[l].phase == phase && nl_is_due(n, &p->launch[l]) && nl_launch_kernel(n, p, &p->launch[l]))
            return n->code;
    return NL_OK;
}

static i64 nl_launch_all(nl_network *n, i64 phase) {
    for (i64 p = 0; p < n->populations; p++)
        if (nl_launch_phase(n, &n->population[p], phase))
            return n->code;
    return NL_OK;
}

/* Whether a timed statement of cells is due, which looks at them between arrival and integration. */
static i64 nl_is_timed(const nl_network *n) {
    for (i64 p = 0; p < n->populations; p++)
        for (i64 l = 0; l < n->population[p].launches; l++)
            if (n->population[p].launch[l].phase == NL_TIMED && nl_is_due(n, &n->population[p].launch[l]))
                return 1;
    return 0;
}

/* Arrival and integration in one pass over the cells, where a model has such a kernel. */
static i64 nl_advance(nl_network *n) {
    for (i64 i = 0; i < n->populations; i++) {
        nl_population *p = &n->population[i];
        i64 fused = 0;
        for (i64 l = 0; l < p->launches; l++)
            fused |= p->launch[l].phase == NL_ADVANCE;
        if (fused ? nl_launch_phase(n, p, NL_ADVANCE) : nl_launch_phase(n, p, NL_ARRIVE) || nl_launch_phase(n, p, NL_INTEGRATE))
            return n->code;
    }
    return NL_OK;
}

static void nl_take_probes(nl_network *n) {
    for (i64 i = 0; i < n->probes; i++) {
        nl_probe *probe = &n->probe[i];
        i64 count = 0;
        for (i64 r = 0; r < probe->ranges; r++) {
            nl_range *range = &probe->range[r];
            ((nl_visit_kernel)n->program.kernels[range->kernel])(
                n->population[range->population].frame, probe->values + count * nl_lane_bytes(n), 0, range->indices, range->indices ? 0 : range->start, range->count);
            count += range->count;
        }
        probe->value = probe->function == NL_EACH ? 0 : nl_reduce(n, probe->function, probe->values, count);
    }
}

/* Keeps the value of a boundary; before the first boundary stands its value. */
static void nl_keep_probe(nl_probe *probe, i64 step, double value) {
    i64 copies = probe->longest + 1;
    for (i64 i = 0; i < copies && probe->step < 0; i++)
        probe->former[i] = value;
    probe->step = step;
    probe->former[step % copies] = value;
}

static double nl_former_probe(const nl_probe *probe, i64 delay) {
    i64 copies = probe->longest + 1;
    return probe->former[(probe->step - delay % copies + copies) % copies];
}
