// Cortical microcircuit (Potjans and Diesmann 2014), 0.1 ms, exact, Poisson background; -DSCALE=0.1: a tenth of the cells and of the inputs of
// each, weights larger by the square root, and a current in place of the mean that is missing.
#include "hand.hpp"

#ifndef SCALE
#define SCALE 1.0
#endif

constexpr int Full[8] = {20683, 5834, 21915, 5479, 4850, 1065, 14395, 2948}, External[8] = {1600, 1500, 2100, 1900, 2000, 1900, 2900, 2100};
constexpr double Rates[8] = {0.971, 2.868, 4.746, 5.396, 8.142, 9.078, 0.991, 7.523};
constexpr double Pairs[8][8] = {
    {0.1009, 0.1689, 0.0437, 0.0818, 0.0323, 0, 0.0076, 0},
    {0.1346, 0.1371, 0.0316, 0.0515, 0.0755, 0, 0.0042, 0},
    {0.0077, 0.0059, 0.0497, 0.135, 0.0067, 0.0003, 0.0453, 0},
    {0.0691, 0.0029, 0.0794, 0.1597, 0.0033, 0, 0.1057, 0},
    {0.1004, 0.0622, 0.0505, 0.0057, 0.0831, 0.3726, 0.0204, 0},
    {0.0548, 0.0269, 0.0257, 0.0022, 0.06, 0.3158, 0.0086, 0},
    {0.0156, 0.0066, 0.0211, 0.0166, 0.0572, 0.0197, 0.0396, 0.2252},
    {0.0364, 0.001, 0.0034, 0.0005, 0.0277, 0.008, 0.0658, 0.1443},
};
constexpr int Block = 16, Slots = 64, Hold = 20;

int main(int, char** argument) {
    auto seconds = std::atof(argument[1]);
    Random random((uint64_t)std::atoll(argument[2]));
    Report report;
    const double larger = 1 / std::sqrt(SCALE);
    int size[8], base[9] = {};
    for (int p = 0; p < 8; p++) {
        size[p] = (int)std::lround(Full[p] * SCALE);
        base[p + 1] = base[p] + (size[p] + Block - 1) / Block * Block;
    }
    const int n = base[8];
    auto v = lanes<float>(n), current = lanes<float>(n), constant = lanes<float>(n);
    auto held = lanes<int>(n), spikes = lanes<int>(n);
    for (int c = 0; c < n; c++) {
        v[c] = -65;
        held[c] = 1 << 30;
    }
    for (int p = 0; p < 8; p++) {
        auto missing = 0.5e-3 * 87.8 * External[p] * 8;
        for (int q = 0; q < 8; q++) {
            auto inputs = std::log1p(-Pairs[p][q]) / std::log1p(-1.0 / ((double)Full[p] * Full[q])) / Full[p];
            missing += 0.5e-3 * inputs * Rates[q] * 87.8 * (q % 2 ? -4 : p == 0 && q == 2 ? 2 : 1);
        }
        for (int c = base[p]; c < base[p] + size[p]; c++) {
            v[c] = (float)(-58 + 10 * random.normal());
            held[c] = 0;
            constant[c] = (float)((1 - std::sqrt(SCALE)) * missing);
        }
    }

    // Synapses of each pair of populations are drawn twice from the same state of the generator: once to count, once to place them.
    std::vector<uint64_t> start(n + 1);
    std::vector<uint32_t> place;
    std::vector<float> weight;
    auto each = [&](auto&& with) {
        Random draws(12345);
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                auto count = std::lround(std::log1p(-Pairs[p][q]) / std::log1p(-1.0 / ((double)Full[p] * Full[q])) * SCALE * SCALE);
                for (long s = 0; s < count; s++) {
                    auto i = base[q] + draws.below(size[q]), j = base[p] + draws.below(size[p]);
                    with(i, j, p, q, draws);
                }
            }
        }
    };
    each([&](int i, int, int, int, Random&) { start[i + 1]++; });
    for (int c = 0; c < n; c++) {
        start[c + 1] += start[c];
    }
    place.resize(start[n]);
    weight.resize(start[n]);
    auto next = start;
    Random values(random.next());
    each([&](int i, int j, int p, int q, Random&) {
        auto at = next[i]++;
        auto mean = 87.8 * larger * (q % 2 ? -4 : p == 0 && q == 2 ? 2 : 1);
        auto u = std::sqrt(-2 * std::log(values.uniform())), a = 6.283185307179586 * values.uniform();
        weight[at] = (float)(mean * (1 + 0.1 * u * std::cos(a)));
        auto delay = (q % 2 ? 8 + 4 * u * std::sin(a) : 15 + 7.5 * u * std::sin(a));
        auto steps = delay < 1 ? 1 : delay > Slots - 2 ? Slots - 2 : std::lround(delay);
        place[at] = (uint32_t)(steps * n + j);
    });
    // Rows ordered by delay touch one slot of the ring at a time.
    std::vector<uint64_t> order;
    for (int c = 0; c < n; c++) {
        order.clear();
        for (auto s = start[c]; s < start[c + 1]; s++) {
            order.push_back((uint64_t)(place[s] / n) << 32 | (s - start[c]));
        }
        std::vector<uint32_t> counts(Slots + 1);
        for (auto key : order) {
            counts[(key >> 32) + 1]++;
        }
        for (int d = 0; d < Slots; d++) {
            counts[d + 1] += counts[d];
        }
        std::vector<uint32_t> places(order.size());
        std::vector<float> weights(order.size());
        for (auto key : order) {
            auto to = counts[key >> 32]++;
            places[to] = place[start[c] + (uint32_t)key];
            weights[to] = weight[start[c] + (uint32_t)key];
        }
        std::copy(places.begin(), places.end(), place.begin() + (long)start[c]);
        std::copy(weights.begin(), weights.end(), weight.begin() + (long)start[c]);
    }
    auto ring = lanes<float>((size_t)n * Slots);
    uint32_t below[8][24];
    for (int p = 0; p < 8; p++) {
        auto mean = External[p] * SCALE * 8 * 1e-4, mass = std::exp(-mean), sum = 0.0;
        for (int c = 0; c < 24; c++) {
            sum += mass;
            mass *= mean / (c + 1);
            below[p][c] = (uint32_t)std::floor(std::fmin(sum * 4294967296.0, 4294967295.0));
        }
    }
    Lanes draws(random);
    report.built = Clock();

    const float dm = (float)std::exp(-0.1 / 10), ds = (float)std::exp(-0.1 / 0.5), rest = (float)(1 - std::exp(-0.1 / 10));
    const float kick = (float)(0.5 * 10 / (10 - 0.5) / 250 * (std::exp(-0.1 / 10) - std::exp(-0.1 / 0.5)));
    const float background = (float)(87.8 * larger);
    long total[8] = {};
    auto steps = std::lround(seconds * 10000);
    for (long k = 0; k < steps; k++) {
        auto due = ring + (size_t)(k % Slots) * n;
        int count = 0;
        for (int p = 0; p < 8; p++) {
            auto before = count;
            int limits = 1;
            while (limits < 24 && below[p][limits - 1] < 4294967000u) {
                limits++;
            }
            for (int first = base[p]; first < base[p + 1]; first += Block) {
                alignas(64) uint32_t bits[Block];
                draws.fill(bits);
                int any = 0, reached[Block] = {};
                for (int l = 0; l < limits; l++) {
                    for (int c = 0; c < Block; c++) {
                        reached[c] += bits[c] >= below[p][l];
                    }
                }
#pragma GCC ivdep
                for (int x = 0; x < Block; x++) {
                    auto c = first + x;
                    auto i = current[c] + due[c] + background * (float)reached[x];
                    due[c] = 0;
                    auto next = dm * v[c] + kick * i + rest * (constant[c] * (10 / 250.0f) - 65);
                    v[c] = held[c] > 0 ? v[c] : next;
                    held[c] -= held[c] > 0;
                    current[c] = ds * i;
                    any |= v[c] >= -50;
                }
                if (any) {
                    for (int c = first; c < first + Block; c++) {
                        if (v[c] >= -50) {
                            v[c] = -65;
                            held[c] = Hold;
                            spikes[count++] = c;
                        }
                    }
                }
            }
            total[p] += count - before;
        }
        auto now = (uint64_t)((k + 1) % Slots) * n;
        auto limit = (uint64_t)Slots * n - now;
        for (int s = 0; s < count; s++) {
            auto first = start[spikes[s]], end = start[spikes[s] + 1], cut = first;
            for (auto size = end - first; size > 0;) {
                auto half = size / 2;
                place[cut + half] < limit ? (cut += half + 1, size -= half + 1) : size = half;
            }
            if (s + 1 < count) {
                for (int line = 0; line < 4; line++) {
                    __builtin_prefetch((const char*)&place[start[spikes[s + 1]]] + 64 * line);
                    __builtin_prefetch((const char*)&weight[start[spikes[s + 1]]] + 64 * line);
                }
            }
            for (auto x = first; x < cut; x++) {
                ring[now + place[x]] += weight[x];
            }
            for (auto x = cut; x < end; x++) {
                ring[place[x] - limit] += weight[x];
            }
        }
    }
    report.done = Clock();
    report.print();
    const char* names[8] = {"L23E", "L23I", "L4E", "L4I", "L5E", "L5I", "L6E", "L6I"};
    for (int p = 0; p < 8; p++) {
        Report::rate(names[p], total[p], size[p], seconds);
    }
    std::printf(" synapses=%zu\n", place.size());
}
