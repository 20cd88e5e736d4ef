// Network of Hodgkin-Huxley type cells with conductances (Brette et al. 2007, benchmark 3): 3200 + 800 cells, p = 2 %, no delay,
// exponential Euler with a step of 0.1 ms.
#include "exponential.hpp"
#include "hand.hpp"

constexpr int N = 4000, E = 3200, I = 800, Block = 16, Hold = 30;
constexpr float H = 0.1f;

static float gate(float x, float a, float b) {
    auto limit = a / (a + b);
    return limit + (x - limit) * exponential(-(a + b) * H);
}

int main(int, char** argument) {
    auto seconds = std::atof(argument[1]);
    Random random((uint64_t)std::atoll(argument[2]));
    Report report;
    auto excitatory = Rows<uint16_t>::probability(E, N, 0.02, random);
    auto inhibitory = Rows<uint16_t>::probability(I, N, 0.02, random);
    auto v = lanes<float>(N), m = lanes<float>(N), h = lanes<float>(N), n = lanes<float>(N), ge = lanes<float>(N), gi = lanes<float>(N), e = lanes<float>(N), i = lanes<float>(N);
    auto held = lanes<int>(N), spikes = lanes<int>(N), fires = lanes<int>(N);
    for (int c = 0; c < N; c++) {
        v[c] = (float)(-65 + 5 * random.normal());
        ge[c] = (float)(40 + 15 * random.normal());
        gi[c] = (float)(200 + 120 * random.normal());
    }
    report.built = Clock();

    const float de = std::exp(-H / 5), di = std::exp(-H / 10);
    long exc = 0, inh = 0;
    auto steps = std::lround(seconds * 10000);
    for (long k = 0; k < steps; k++) {
        int count = 0;
        for (int first = 0; first < N; first += Block) {
            int any = 0;
#pragma GCC ivdep
            for (int c = first; c < first + Block; c++) {
                auto x = ge[c] + e[c], y = gi[c] + i[c];
                e[c] = i[c] = 0;
                auto u = v[c] + 63;
                auto am = 1.28f * rising((13 - u) * 0.25f), bm = 1.4f * rising((u - 40) * 0.2f);
                auto ah = 0.128f * exponential((17 - u) * (1 / 18.0f)), bh = 4 / (1 + exponential((40 - u) * 0.2f));
                auto an = 0.16f * rising((15 - u) * 0.2f), bn = 0.5f * exponential((10 - u) * 0.025f);
                auto sodium = 20000 * m[c] * m[c] * m[c] * h[c], potassium = 6000 * n[c] * n[c] * n[c] * n[c];
                auto g = 10 + x + y + sodium + potassium;
                auto limit = (10 * -60.0f + y * -80.0f + sodium * 50 + potassium * -90) / g;
                v[c] = limit + (v[c] - limit) * exponential(-g * (H / 200));
                m[c] = gate(m[c], am, bm);
                h[c] = gate(h[c], ah, bh);
                n[c] = gate(n[c], an, bn);
                ge[c] = de * x;
                gi[c] = di * y;
                auto fire = held[c] <= 0 & v[c] > -20.0f;
                held[c] -= held[c] > 0;
                fires[c] = fire;
                any |= fire;
            }
            if (any) {
                for (int c = first; c < first + Block; c++) {
                    if (fires[c]) {
                        held[c] = Hold;
                        spikes[count++] = c;
                    }
                }
            }
        }
        for (int s = 0; s < count; s++) {
            auto c = spikes[s];
            if (c < E) {
                excitatory.add(c, 6, e);
                exc++;
            } else {
                inhibitory.add(c - E, 67, i);
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
