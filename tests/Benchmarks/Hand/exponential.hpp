// exp in float32 as plain operations, so that the compiler makes vectors of it: within 2 units in the last place between -87 and 88.
#pragma once

#include <bit>
#include <cstdint>

inline float exponential(float x) {
    x = x < -87.0f ? -87.0f : x;
    x = x > 88.0f ? 88.0f : x;
    auto n = (x * 1.44269504f + 12582912.0f) - 12582912.0f;
    auto r = x - n * 0.693359375f + n * 2.12194440e-4f;
    auto p = 1.9875691e-4f;
    p = p * r + 1.3981999e-3f;
    p = p * r + 8.3334519e-3f;
    p = p * r + 4.1665796e-2f;
    p = p * r + 1.6666666e-1f;
    p = p * r + 0.5f;
    p = p * r * r + r + 1;
    return std::bit_cast<float>(std::bit_cast<int32_t>(p) + ((int32_t)n << 23));
}

// x / (exp(x) - 1), 1 at zero.
inline float rising(float x) {
    auto near = x * x < 1e-6f;
    return near ? 1 - 0.5f * x : x / (exponential(near ? 1.0f : x) - 1);
}
