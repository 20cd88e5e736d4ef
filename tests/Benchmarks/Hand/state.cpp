// Cells alone: the update of their states with spikes listed, a constant drive for each cell, 0.1 ms.
// One of -DLIF (exact), -DIZHIKEVICH and -DADEX (Euler), -DHH (exponential Euler).
#include "exponential.hpp"
#include "hand.hpp"

constexpr int N = 4096, Block = 32;
constexpr float H = 0.1f;

#ifdef HH
static float gate(float x, float a, float b) {
    auto limit = a / (a + b);
    return limit + (x - limit) * exponential(-(a + b) * H);
}
#endif

int main(int, char** argument) {
    auto seconds = std::atof(argument[1]);
    Random random((uint64_t)std::atoll(argument[2]));
    Report report;
    auto v = lanes<float>(N), u = lanes<float>(N), m = lanes<float>(N), h = lanes<float>(N), n = lanes<float>(N), drive = lanes<float>(N);
    auto held = lanes<int>(N), spikes = lanes<int>(N), fires = lanes<int>(N);
    for (int c = 0; c < N; c++) {
        auto r = (float)random.uniform();
#ifdef LIF
        v[c] = -60;
        drive[c] = 5 + 10 * r;
#elif defined IZHIKEVICH
        v[c] = -65;
        u[c] = -13;
        drive[c] = 3 + 5 * r;
#elif defined ADEX
        v[c] = -70;
        drive[c] = 500 + 500 * r;
#else
        v[c] = -65;
        m[c] = 0.05f;
        h[c] = 0.6f;
        n[c] = 0.32f;
        drive[c] = 5 + 10 * r;
#endif
    }
    report.built = Clock();

    const float decay = std::exp(-H / 20);
    long total = 0;
    auto steps = std::lround(seconds * 10000);
    for (long k = 0; k < steps; k++) {
        int count = 0;
        for (int first = 0; first < N; first += Block) {
            int any = 0;
#pragma GCC ivdep
            for (int c = first; c < first + Block; c++) {
#ifdef LIF
                auto next = decay * v[c] + (1 - decay) * (drive[c] - 60);
                v[c] = held[c] > 0 ? v[c] : next;
                held[c] -= held[c] > 0;
                any |= v[c] > -50;
#elif defined IZHIKEVICH
                auto next = v[c] + H * (0.04f * v[c] * v[c] + 5 * v[c] + 140 - u[c] + drive[c]);
                u[c] += H * 0.02f * (0.2f * v[c] - u[c]);
                v[c] = next;
                any |= next >= 30;
#elif defined ADEX
                auto x = v[c] < 0 ? v[c] : 0.0f;
                auto next = v[c] + H / 281 * (30 * (-70.6f - x) + 60 * exponential((x + 50.4f) * 0.5f) - u[c] + drive[c]);
                u[c] += H / 144 * (4 * (x + 70.6f) - u[c]);
                v[c] = next;
                any |= next >= 0;
#else
                auto old = v[c];
                auto am = 1.0f * rising(-(old + 40) * 0.1f), bm = 4 * exponential(-(old + 65) * (1 / 18.0f));
                auto ah = 0.07f * exponential(-(old + 65) * 0.05f), bh = 1 / (1 + exponential(-(old + 35) * 0.1f));
                auto an = 0.1f * rising(-(old + 55) * 0.1f), bn = 0.125f * exponential(-(old + 65) * 0.0125f);
                auto sodium = 120 * m[c] * m[c] * m[c] * h[c], potassium = 36 * n[c] * n[c] * n[c] * n[c];
                auto g = 0.3f + sodium + potassium;
                auto limit = (0.3f * -54.387f + sodium * 50 + potassium * -77 + drive[c]) / g;
                v[c] = limit + (old - limit) * exponential(-g * H);
                m[c] = gate(m[c], am, bm);
                h[c] = gate(h[c], ah, bh);
                n[c] = gate(n[c], an, bn);
                fires[c] = old <= 0 & v[c] > 0;
                any |= fires[c];
#endif
            }
            if (any) {
                for (int c = first; c < first + Block; c++) {
#ifdef LIF
                    if (v[c] > -50) {
                        v[c] = -60;
                        held[c] = 50;
                        spikes[count++] = c;
                    }
#elif defined IZHIKEVICH
                    if (v[c] >= 30) {
                        v[c] = -65;
                        u[c] += 8;
                        spikes[count++] = c;
                    }
#elif defined ADEX
                    if (v[c] >= 0) {
                        v[c] = -70.6f;
                        u[c] += 80.5f;
                        spikes[count++] = c;
                    }
#else
                    if (fires[c]) {
                        spikes[count++] = c;
                    }
#endif
                }
            }
        }
        total += count;
    }
    report.done = Clock();
    report.print();
    Report::rate("cells", total, N, seconds);
    std::printf(" synapses=0\n");
}
