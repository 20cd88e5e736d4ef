// 10 000 Poisson inputs of 15 Hz onto 100 cells, all to all, additive pair-based plasticity (Song, Miller and Abbott 2000), 0.1 ms.
// Inputs are drawn by geometric gaps; traces of inputs are kept as value and step, and decay when they are read.
#include "hand.hpp"

constexpr int Pre = 10000, Post = 100, Stride = 112, Hold = 20;
constexpr float Largest = 10, Up = 0.01f * Largest, Down = 0.0105f * Largest;

int main(int, char** argument) {
    auto seconds = std::atof(argument[1]);
    Random random((uint64_t)std::atoll(argument[2]));
    Report report;
    auto w = lanes<float>((size_t)Pre * Stride);
    for (int i = 0; i < Pre; i++) {
        for (int j = 0; j < Post; j++) {
            w[i * Stride + j] = random.uniform(0, Largest);
        }
    }
    auto x = lanes<float>(Pre), v = lanes<float>(Stride), current = lanes<float>(Stride), arrived = lanes<float>(Stride), y = lanes<float>(Stride);
    auto seen = lanes<int>(Pre), held = lanes<int>(Stride);
    for (int j = 0; j < Stride; j++) {
        v[j] = -65;
    }
    report.built = Clock();

    const float dm = std::exp(-0.1f / 10), ds = std::exp(-0.1f / 0.5f), dt = std::exp(-0.1f / 20);
    const float kick = (float)(0.5 * 10 / (10 - 0.5) / 250 * (std::exp(-0.1 / 10) - std::exp(-0.1 / 0.5)));
    const float rest = -65 * (1 - dm);
    auto steps = std::lround(seconds * 10000);
    auto scale = 1 / std::log1p(-15e-4);
    long pre = 0, post = 0;
    auto next = (long)(std::log(random.uniform()) * scale);
    for (long k = 0; k < steps; k++) {
        for (; next < (k + 1) * Pre; next += 1 + (long)(std::log(random.uniform()) * scale)) {
            auto i = (int)(next - k * Pre);
            auto row = w + (size_t)i * Stride;
            for (int j = 0; j < Stride; j++) {
                auto weight = row[j] - Down * y[j];
                weight = weight < 0 ? 0 : weight;
                arrived[j] += weight;
                row[j] = weight;
            }
            x[i] = x[i] * std::exp(-0.005f * (float)(k - seen[i])) + 1;
            seen[i] = (int)k;
            pre++;
        }
        for (int j = 0; j < Post; j++) {
            y[j] *= dt;
            auto c = current[j] + arrived[j];
            arrived[j] = 0;
            auto moved = dm * v[j] + kick * c + rest;
            v[j] = held[j] > 0 ? v[j] : moved;
            held[j] -= held[j] > 0;
            current[j] = ds * c;
        }
        for (int j = 0; j < Post; j++) {
            if (v[j] < -50) {
                continue;
            }
            v[j] = -65;
            held[j] = Hold;
            post++;
            for (int i = 0; i < Pre; i++) {
                auto weight = w[(size_t)i * Stride + j] + Up * x[i] * std::exp(-0.005f * (float)(k - seen[i]));
                w[(size_t)i * Stride + j] = weight > Largest ? Largest : weight;
            }
            y[j] += 1;
        }
    }
    report.done = Clock();
    report.print();
    Report::rate("inputs", pre, Pre, seconds);
    Report::rate("cells", post, Post, seconds);
    std::printf(" synapses=%d\n", Pre * Post);
}
