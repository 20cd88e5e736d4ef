// Current-based network of Vogels and Abbott (Brette et al. 2007, benchmark 2), 0.1 ms, exact propagators, delay 0.1 ms.
// g++ -O3 -march=native -DCELLS=4000 cuba.cpp; arguments: seconds of biological time, seed.
#include "hand.hpp"

#ifndef CELLS
#define CELLS 4000
#endif

constexpr int N = CELLS, E = N / 5 * 4, I = N - E, Block = 32, Padded = (N + Block - 1) / Block * Block;
constexpr int Hold = 50;

int main(int, char** argument) {
    auto seconds = std::atof(argument[1]);
    Random random((uint64_t)std::atoll(argument[2]));
    Report report;
    auto p = 80.0 / N;
    auto excitatory = Rows<uint16_t>::probability(E, N, p, random);
    auto inhibitory = Rows<uint16_t>::probability(I, N, p, random);
    auto v = lanes<float>(Padded), ge = lanes<float>(Padded), gi = lanes<float>(Padded), e = lanes<float>(Padded), i = lanes<float>(Padded);
    auto held = lanes<int>(Padded), spikes = lanes<int>(Padded);
    for (int n = 0; n < Padded; n++) {
        v[n] = n < N ? random.uniform(-60, -50) : -60;
        held[n] = n < N ? 0 : 1 << 30;
    }
    report.built = Clock();

    const double h = 0.1, tm = 20, te = 5, ti = 10;
    const float dm = (float)std::exp(-h / tm), de = (float)std::exp(-h / te), di = (float)std::exp(-h / ti), rest = (float)(-49 * (1 - std::exp(-h / tm)));
    const float ce = (float)(te / (tm - te) * (std::exp(-h / tm) - std::exp(-h / te))), ci = (float)(ti / (tm - ti) * (std::exp(-h / tm) - std::exp(-h / ti)));
    long exc = 0, inh = 0;
    auto steps = std::lround(seconds * 10000);
    for (long k = 0; k < steps; k++) {
        int count = 0;
        for (int first = 0; first < N; first += Block) {
            int any = 0;
#pragma GCC ivdep
            for (int n = first; n < first + Block; n++) {
                auto x = ge[n] + e[n], y = gi[n] + i[n];
                e[n] = i[n] = 0;
                auto next = dm * v[n] + ce * x + ci * y + rest;
                v[n] = held[n] > 0 ? v[n] : next;
                held[n] -= held[n] > 0;
                ge[n] = de * x;
                gi[n] = di * y;
                any |= v[n] > -50.0f;
            }
            if (any) {
                for (int n = first; n < first + Block; n++) {
                    if (v[n] > -50.0f) {
                        v[n] = -60;
                        held[n] = Hold;
                        spikes[count++] = n;
                    }
                }
            }
        }
        for (int s = 0; s < count; s++) {
            auto n = spikes[s];
            if (n < E) {
                excitatory.add(n, 1.62f, e);
                exc++;
            } else {
                inhibitory.add(n - E, -9.0f, i);
                inh++;
            }
        }
    }
    report.done = Clock();
    report.print();
    Report::rate("exc", exc, E, seconds);
    Report::rate("inh", inh, I, seconds);
    std::printf(" synapses=%zu\n", excitatory.post.size() + inhibitory.post.size());
}
