// 1000 cells of Izhikevich (2003), 0.1 ms, Euler, a constant drive for each cell, 100 synapses each of own weights, delay 1 ms.
#include "hand.hpp"

constexpr int N = 1000, E = 800, Out = 100, Block = 32, Padded = (N + Block - 1) / Block * Block, Slots = 11;

int main(int, char** argument) {
    auto seconds = std::atof(argument[1]);
    Random random((uint64_t)std::atoll(argument[2]));
    Report report;
    std::vector<uint16_t> post(N * Out);
    std::vector<float> weight(N * Out);
    for (int n = 0; n < N * Out; n++) {
        post[n] = (uint16_t)random.below(N);
        weight[n] = n < E * Out ? random.uniform(0, 5) : random.uniform(-10, 0);
    }
    auto v = lanes<float>(Padded), u = lanes<float>(Padded), drive = lanes<float>(Padded), d = lanes<float>(Padded), c = lanes<float>(Padded), a = lanes<float>(Padded), b = lanes<float>(Padded);
    auto ring = lanes<float>((size_t)Padded * Slots);
    auto spikes = lanes<int>(Padded);
    for (int n = 0; n < Padded; n++) {
        auto r = (float)random.uniform();
        v[n] = -65;
        drive[n] = n >= N ? 0 : n < E ? random.uniform(3, 8) : random.uniform(2, 4);
        c[n] = n < E ? -65 + 15 * r * r : -65;
        d[n] = n < E ? 8 - 6 * r * r : 2;
        a[n] = n < E ? 0.02f : 0.02f + 0.08f * r;
        b[n] = n < E ? 0.2f : 0.25f - 0.05f * r;
        u[n] = b[n] * v[n];
    }
    report.built = Clock();

    long total[2] = {};
    auto steps = std::lround(seconds * 10000);
    for (long k = 0; k < steps; k++) {
        auto due = ring + (size_t)(k % Slots) * Padded;
        int count = 0;
        for (int first = 0; first < N; first += Block) {
            int any = 0;
#pragma GCC ivdep
            for (int n = first; n < first + Block; n++) {
                auto input = drive[n] + due[n];
                due[n] = 0;
                auto next = v[n] + 0.1f * (0.04f * v[n] * v[n] + 5 * v[n] + 140 - u[n] + input);
                u[n] += 0.1f * a[n] * (b[n] * v[n] - u[n]);
                v[n] = next;
                any |= next >= 30;
            }
            if (any) {
                for (int n = first; n < first + Block; n++) {
                    if (v[n] >= 30) {
                        v[n] = c[n];
                        u[n] += d[n];
                        spikes[count++] = n;
                    }
                }
            }
        }
        auto sums = ring + (size_t)((k + 11) % Slots) * Padded;
        for (int s = 0; s < count; s++) {
            auto n = spikes[s];
            total[n >= E]++;
            for (int x = n * Out; x < (n + 1) * Out; x++) {
                sums[post[x]] += weight[x];
            }
        }
    }
    report.done = Clock();
    report.print();
    Report::rate("exc", total[0], E, seconds);
    Report::rate("inh", total[1], N - E, seconds);
    std::printf(" synapses=%d\n", N * Out);
}
