/* The search, fast. `twin.py` is the same step for step: change both, or neither.

Whole numbers only, and the caller's dice, so that both give the same seats on every machine.
Nothing is kept between calls: every array belongs to the caller. Each argument is checked before
the first step, because a wrong index here would read other memory instead of raising. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030B0000
#include <Python.h>
#include <stdint.h>

enum { HARD, REPEATS, FAIR, MIX, LEVELS };

/* Bounds that keep every sum below 2^63: see `checked`. */
#define MOST_PEOPLE 10000
#define MOST_SEATS (1 << 24)
#define MOST_ROUNDS 1000
#define MOST_WEIGHT (1 << 24)
#define MOST_HEAT ((int64_t)1 << 42)
#define MOST_LOG (1 << 20)
#define MOST_COST ((int64_t)1 << 60)
#define LOGS 4096

typedef struct {
    int64_t people, rounds, seats;
    const int32_t *first; /* where each round's seats begin, and the end */
    const int32_t *low, *high; /* the seats of the room that a seat is in */
    int32_t *who; /* who sits in each seat */
    const int16_t *hard; /* people x people, or NULL */
    uint8_t *met; /* people x people: how often two have met */
    const int32_t *weight; /* people x people, or NULL */
    const int32_t *sign; /* per round: what a unit of weight costs */
    int32_t *near; /* people x people, or NULL: what row low[k] would weigh to each person */
    int32_t *chairs; /* per person: how many others they sat with, in all */
    int64_t *cost; /* per level */
} Seating;

typedef struct {
    const int32_t *order;
    int64_t depth;
    const int64_t *ceiling;
    int64_t target;
    const int64_t *heat;
    int64_t heats, steps;
    const int32_t *logs;
    uint64_t *dice;
} Search;

static uint64_t roll(uint64_t *dice) {
    uint64_t x = *dice;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    *dice = x;
    return (x * 0x2545F4914F6CDD1DULL) >> 32;
}

/* What `p` leaving the room of seat `from`, and `q` coming instead, adds to each level. */
static void one_side(const Seating *s, int64_t from, int64_t p, int64_t q, int64_t sign,
                     int64_t *delta) {
    const uint8_t *met_p = s->met + p * s->people, *met_q = s->met + q * s->people;
    const int16_t *hard_p = s->hard ? s->hard + p * s->people : NULL;
    const int16_t *hard_q = s->hard ? s->hard + q * s->people : NULL;
    const int32_t *weight_p = s->weight ? s->weight + p * s->people : NULL;
    const int32_t *weight_q = s->weight ? s->weight + q * s->people : NULL;
    int64_t hard = 0, repeats = 0, mix = 0;
    for (int64_t k = s->low[from]; k < s->high[from]; k++) {
        if (k == from) continue;
        int64_t v = s->who[k];
        /* A pair that has met c times costs c(c-1)/2: the third time hurts more than the second. */
        repeats += (int64_t)met_q[v] - ((int64_t)met_p[v] - 1);
        if (hard_p) hard += (int64_t)hard_q[v] - hard_p[v];
        if (weight_p) mix += (int64_t)weight_q[v] - weight_p[v];
    }
    delta[HARD] += hard;
    delta[REPEATS] += repeats;
    delta[MIX] += mix * sign;
}

static void part(const Seating *s, int64_t from, int64_t p, int by) {
    for (int64_t k = s->low[from]; k < s->high[from]; k++) {
        if (k == from) continue;
        int64_t v = s->who[k];
        s->met[p * s->people + v] = (uint8_t)(s->met[p * s->people + v] + by);
        s->met[v * s->people + p] = s->met[p * s->people + v];
    }
}

/* Keeps `near` true when p leaves the room of seat i for that of seat j, and q comes instead. */
static void draw_near(const Seating *s, int64_t i, int64_t j, int64_t p, int64_t q) {
    int32_t *here = s->near + s->low[i] * s->people, *there = s->near + s->low[j] * s->people;
    const int32_t *old = s->weight + p * s->people, *new = s->weight + q * s->people;
    for (int64_t v = 0; v < s->people; v++) {
        /* Unsigned, so that a sum too large is wrong, which the caller rules out, not undefined. */
        uint32_t change = (uint32_t)new[v] - (uint32_t)old[v];
        here[v] = (int32_t)((uint32_t)here[v] + change);
        there[v] = (int32_t)((uint32_t)there[v] - change);
    }
}

/* The swap of seats i and j, in round r, where no frozen level forbids it; whether it was made.
   `sure`: the dice are cast already. */
static int swapped(const Seating *s, const Search *a, int64_t r, int64_t i, int64_t j, int64_t heat,
                   int sure) {
    int64_t p = s->who[i], q = s->who[j], delta[LEVELS] = {0, 0, 0, 0}, level = a->order[a->depth];
    one_side(s, i, p, q, s->sign[r], delta);
    one_side(s, j, q, p, s->sign[r], delta);
    int64_t more = (int64_t)(s->high[j] - s->low[j]) - (s->high[i] - s->low[i]);
    delta[FAIR] = 2 * more * ((int64_t)s->chairs[p] - s->chairs[q] + more);
    for (int64_t d = 0; d < a->depth; d++)
        if (s->cost[a->order[d]] + delta[a->order[d]] > a->ceiling[a->order[d]]) return 0;
    if (!sure && delta[level] > 0) {
        int64_t log = a->logs[roll(a->dice) >> 20];
        if (delta[level] * 65536 > (heat * log) >> 16) return 0;
    }
    part(s, i, p, -1);
    part(s, j, q, -1);
    s->who[i] = (int32_t)q;
    s->who[j] = (int32_t)p;
    part(s, i, q, 1);
    part(s, j, p, 1);
    if (s->near) draw_near(s, i, j, p, q);
    s->chairs[p] += (int32_t)more;
    s->chairs[q] -= (int32_t)more;
    for (int l = 0; l < LEVELS; l++) s->cost[l] += delta[l];
    return 1;
}

/* Two seats at random, `steps` times at each heat; ends early at the target. */
static int64_t try_pairs(const Seating *s, const Search *a) {
    int64_t level = a->order[a->depth], done = 0;
    for (int64_t h = 0; h < a->heats; h++) {
        for (int64_t step = 0; step < a->steps; step++) {
            if (s->cost[level] <= a->target) return done;
            int64_t i = (int64_t)((roll(a->dice) * (uint64_t)s->seats) >> 32);
            int64_t r = 0, end = s->rounds;
            while (end - r > 1) { /* the round that seat i is in */
                int64_t middle = (r + end) / 2;
                if (s->first[middle] <= i) r = middle; else end = middle;
            }
            int64_t wide = s->first[r + 1] - s->first[r];
            int64_t j = s->first[r] + (int64_t)((roll(a->dice) * (uint64_t)wide) >> 32);
            if (j >= s->low[i] && j < s->high[i]) continue;
            done += swapped(s, a, r, i, j, a->heat[h], 0);
        }
    }
    return done;
}

/* Only with `near`, which knows one round: somebody at random against everyone of the other rooms,
   from a room at random on, until one swap is made. What the swap adds to the mix is four looks,
   and a room's people are looked at one after the other: most are seen and passed over cheaply. */
static int64_t try_each(const Seating *s, const Search *a) {
    int64_t done = 0, n = s->people, seats = s->seats, sign = s->sign[0];
    for (int64_t h = 0; h < a->heats; h++) {
        /* What no dice would accept. */
        int64_t never = (a->heat[h] * (int64_t)a->logs[0] >> 16) >> 16;
        for (int64_t left = a->steps; left > 0;) {
            if (s->cost[MIX] <= a->target) return done;
            int64_t i = (int64_t)((roll(a->dice) * (uint64_t)seats) >> 32);
            int64_t start = s->low[(roll(a->dice) * (uint64_t)seats) >> 32], p = s->who[i], made = 0;
            const int32_t *here = s->near + s->low[i] * n, *mine = s->weight + p * n;
            left--;
            for (int64_t seen = 0, at = start; seen < seats && !made;) {
                int64_t low = s->low[at], high = s->high[at];
                seen += high - low;
                at = high == seats ? 0 : high;
                if (low == s->low[i]) continue;
                const int32_t *there = s->near + low * n;
                int64_t gain = (int64_t)there[p] - here[p];
                left -= high - low;
                for (int64_t j = low; j < high; j++) {
                    int64_t q = s->who[j];
                    int64_t add = sign * (gain + here[q] - there[q] - 2 * (int64_t)mine[q]);
                    if (add > never) continue;
                    if (add > 0) {
                        int64_t log = a->logs[roll(a->dice) >> 20];
                        if (add * 65536 > (a->heat[h] * log) >> 16) continue;
                    }
                    if (swapped(s, a, 0, i, j, a->heat[h], 1)) {
                        made = 1;
                        break;
                    }
                }
            }
            done += made;
        }
    }
    return done;
}

static int between(int64_t low, int64_t value, int64_t high) {
    return low <= value && value <= high;
}

/* The name of the first argument that is wrong; NULL when the search is safe. */
static const char *checked(const Seating *s, const Search *a) {
    if (!between(1, s->people, MOST_PEOPLE)) return "people";
    if (!between(1, s->rounds, MOST_ROUNDS)) return "first";
    if (!between(1, s->seats, MOST_SEATS)) return "who";
    if (s->first[0] != 0 || s->first[s->rounds] != s->seats) return "first";
    for (int64_t r = 0; r < s->rounds; r++) {
        if (s->first[r] > s->first[r + 1] || s->first[r + 1] > s->seats) return "first";
        if (!between(-1, s->sign[r], 1)) return "sign";
        for (int64_t k = s->first[r]; k < s->first[r + 1]; k++) {
            if (!between(s->first[r], s->low[k], k)) return "low";
            if (!between(k + 1, s->high[k], s->first[r + 1])) return "high";
            if (s->high[k] - s->low[k] > s->people) return "high";
            if (!between(0, s->who[k], s->people - 1)) return "who";
        }
    }
    for (int64_t p = 0; p < s->people; p++)
        if (!between(-MOST_WEIGHT, s->chairs[p], MOST_WEIGHT)) return "chairs";
    if (s->weight)
        for (int64_t k = 0; k < s->people * s->people; k++)
            if (!between(-MOST_WEIGHT, s->weight[k], MOST_WEIGHT)) return "weight";
    if (!between(0, a->depth, LEVELS - 1)) return "depth";
    for (int l = 0; l < LEVELS; l++) {
        if (!between(0, a->order[l], LEVELS - 1)) return "order";
        if (!between(-MOST_COST, s->cost[l], MOST_COST)) return "cost";
        if (!between(-MOST_COST, a->ceiling[l], MOST_COST)) return "ceiling";
    }
    for (int64_t h = 0; h < a->heats; h++)
        if (!between(0, a->heat[h], MOST_HEAT)) return "heat";
    if (a->steps < 0) return "steps";
    for (int k = 0; k < LOGS; k++)
        if (!between(0, a->logs[k], MOST_LOG)) return "logs";
    if (*a->dice == 0) return "dice"; /* these dice would never leave zero */
    return NULL;
}

#define BUFFERS 15
/* In the order of the arguments; the size of one item in each. */
static const int WIDTH[BUFFERS] = {4, 4, 4, 4, 2, 1, 4, 4, 4, 4, 8, 4, 8, 8, 4};

static PyObject *anneal(PyObject *module, PyObject *arguments) {
    (void)module;
    Py_buffer b[BUFFERS], dice;
    long long people, depth, target, steps;
    if (!PyArg_ParseTuple(arguments, "Ly*y*y*w*y*w*y*y*w*w*w*y*Ly*Ly*Ly*w*:anneal", &people, &b[0],
                          &b[1], &b[2], &b[3], &b[4], &b[5], &b[6], &b[7], &b[8], &b[9], &b[10],
                          &b[11], &depth, &b[12], &target, &b[13], &steps, &b[14], &dice))
        return NULL;
    int64_t items[BUFFERS];
    const char *wrong = NULL;
    for (int k = 0; k < BUFFERS; k++) {
        items[k] = b[k].len / WIDTH[k];
        if (b[k].len % WIDTH[k] || (b[k].len && (uintptr_t)b[k].buf % WIDTH[k])) wrong = "a buffer's shape";
    }
    int64_t pairs = between(1, people, MOST_PEOPLE) ? people * people : -1;
    Seating s = {people, items[0] - 1, items[3], b[0].buf, b[1].buf, b[2].buf, b[3].buf,
                 items[4] ? b[4].buf : NULL, b[5].buf, items[6] ? b[6].buf : NULL, b[7].buf,
                 items[8] ? b[8].buf : NULL, b[9].buf, b[10].buf};
    if (items[1] != s.seats || items[2] != s.seats || (s.hard && items[4] != pairs)
        || items[5] != pairs || (s.weight && items[6] != pairs) || items[7] != s.rounds
        || (s.near && (items[8] != pairs || !s.weight || s.rounds != 1 || s.seats > people))
        || items[9] != people || items[10] != LEVELS || items[11] != LEVELS
        || items[12] != LEVELS || items[14] != LOGS || dice.len != 8
        || (uintptr_t)dice.buf % 8)
        wrong = "a buffer's length";
    Search a = {b[11].buf, depth, b[12].buf, target, b[13].buf, items[13], steps, b[14].buf,
                dice.buf};
    if (!wrong) wrong = checked(&s, &a);
    int64_t done = 0;
    if (!wrong) {
        Py_BEGIN_ALLOW_THREADS
        done = s.near && a.order[depth] == MIX ? try_each(&s, &a) : try_pairs(&s, &a);
        Py_END_ALLOW_THREADS
    }
    for (int k = 0; k < BUFFERS; k++) PyBuffer_Release(&b[k]);
    PyBuffer_Release(&dice);
    if (wrong) return PyErr_Format(PyExc_ValueError, "seating kernel: %s", wrong);
    return PyLong_FromLongLong(done);
}

static PyMethodDef METHODS[] = {
    {"anneal", anneal, METH_VARARGS, "See duologue.seating.twin.anneal."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef MODULE = {
    PyModuleDef_HEAD_INIT, "_kernel", NULL, 0, METHODS, NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__kernel(void) { return PyModuleDef_Init(&MODULE); }
