// Balanced random network (Brunel 2000): 8000 + 2000 cells, in-degree 800 + 200, J = 0.1 mV, g = 5, delay 1.5 ms, exact, 0.1 ms.
// The drive has a mean of twice the threshold: with -DDC a constant, otherwise one Poisson number of mean 2 a cell and step.
#include "hand.hpp"

constexpr int N = 10000, E = 8000, I = 2000, Block = 16, Padded = N, Slots = 16, Hold = 20;
constexpr float J = 0.1f, Threshold = 20, Reset = 10;

int main(int, char** argument) {
    auto seconds = std::atof(argument[1]);
    Random random((uint64_t)std::atoll(argument[2]));
    Report report;
    auto excitatory = Rows<uint16_t>::indegree(E, N, 800, random);
    auto inhibitory = Rows<uint16_t>::indegree(I, N, 200, random);
    auto v = lanes<float>(Padded), ring = lanes<float>((size_t)Padded * Slots);
    auto held = lanes<int>(Padded), spikes = lanes<int>(Padded);
    for (int n = 0; n < N; n++) {
        v[n] = random.uniform(0, 20);
    }
    // The count of a Poisson number of mean 2 is how many of these the 32 random bits reach.
    uint32_t below[15];
    double mass = std::exp(-2.0), sum = 0;
    for (int n = 0; n < 15; n++) {
        sum += mass;
        mass *= 2.0 / (n + 1);
        below[n] = (uint32_t)std::floor(std::fmin(sum * 4294967296.0, 4294967295.0));
    }
    Lanes draws(random);
    report.built = Clock();

    const float decay = (float)std::exp(-0.1 / 20), drive = (float)(40 * (1 - std::exp(-0.1 / 20)));
    const float kick = (float)(J * (1 - std::exp(-0.1 / 20)) * 20 / 0.1);
    long exc = 0, inh = 0;
    auto steps = std::lround(seconds * 10000);
    for (long k = 0; k < steps; k++) {
        auto due = ring + (size_t)(k % Slots) * Padded;
        int count = 0;
        for (int first = 0; first < N; first += Block) {
            alignas(64) float external[Block];
#ifdef DC
            for (auto& x : external) {
                x = drive;
            }
#else
            alignas(64) uint32_t bits[Block];
            draws.fill(bits);
            alignas(64) int reached[Block] = {};
#pragma GCC unroll 15
            for (int limit = 0; limit < 15; limit++) {
                for (int n = 0; n < Block; n++) {
                    reached[n] += bits[n] >= below[limit];
                }
            }
            for (int n = 0; n < Block; n++) {
                external[n] = kick * (float)reached[n];
            }
#endif
            int any = 0;
#pragma GCC ivdep
            for (int n = 0; n < Block; n++) {
                auto cell = first + n;
                auto next = decay * (v[cell] + due[cell]) + external[n];
                due[cell] = 0;
                v[cell] = held[cell] > 0 ? v[cell] : next;
                held[cell] -= held[cell] > 0;
                any |= v[cell] >= Threshold;
            }
            if (any) {
                for (int n = first; n < first + Block; n++) {
                    if (v[n] >= Threshold) {
                        v[n] = Reset;
                        held[n] = Hold;
                        spikes[count++] = n;
                    }
                }
            }
        }
        auto sums = ring + (size_t)((k + 16) % Slots) * Padded;
        for (int s = 0; s < count; s++) {
            auto n = spikes[s];
            if (s + 1 < count) {
                spikes[s + 1] < E ? excitatory.prefetch(spikes[s + 1]) : inhibitory.prefetch(spikes[s + 1] - E);
            }
            if (n < E) {
                excitatory.add(n, J, sums);
                exc++;
            } else {
                inhibitory.add(n - E, -5 * J, sums);
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
