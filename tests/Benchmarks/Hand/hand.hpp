// What the programs written by hand share: random numbers, connection rows, clocks, the line they report.
// Each program is one network and nothing else: structure of arrays, one pass over the cells a step, compressed rows, a ring of delay slots.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

// xoshiro256++ (Blackman and Vigna 2019).
struct Random {
    uint64_t s[4];

    explicit Random(uint64_t seed) {
        for (auto& word : s) {
            seed += 0x9e3779b97f4a7c15;
            auto z = seed;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
            word = z ^ (z >> 31);
        }
    }

    uint64_t next() {
        auto rotate = [](uint64_t x, int k) { return (x << k) | (x >> (64 - k)); };
        auto result = rotate(s[0] + s[3], 23) + s[0];
        auto t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = rotate(s[3], 45);
        return result;
    }

    double uniform() { return ((next() >> 11) + 0.5) * 0x1p-53; }
    float uniform(float a, float b) { return a + (b - a) * (float)uniform(); }
    int below(int n) { return (int)(((next() >> 32) * (uint64_t)n) >> 32); }

    double normal() {
        auto u = uniform(), w = uniform();
        return std::sqrt(-2 * std::log(u)) * std::cos(6.283185307179586 * w);
    }
};

// 16 generators side by side, xorshift32 each (Marsaglia 2003): 32 bits a cell and step at vector width.
struct Lanes {
    alignas(64) uint32_t state[16];

    explicit Lanes(Random& random) {
        for (auto& word : state) {
            word = (uint32_t)random.next() | 1;
        }
    }

    void fill(uint32_t* __restrict out) {
        for (int n = 0; n < 16; n++) {
            auto x = state[n];
            x ^= x << 13;
            x ^= x >> 17;
            x ^= x << 5;
            state[n] = x;
            out[n] = x * 0x9e3779b9u;
        }
    }
};

// The post cells of each pre cell, one row after the other.
template <class Index>
struct Rows {
    std::vector<uint32_t> start;
    std::vector<Index> post;

    // Every pair with probability p, by geometric gaps.
    static Rows probability(int pre, int posts, double p, Random& random) {
        Rows rows;
        auto scale = 1 / std::log1p(-p);
        rows.post.reserve((size_t)(pre * (double)posts * p * 1.02) + 1000);
        for (int i = 0; i < pre; i++) {
            rows.start.push_back((uint32_t)rows.post.size());
            for (auto j = std::log(random.uniform()) * scale; j < posts; j += 1 + std::floor(std::log(random.uniform()) * scale)) {
                rows.post.push_back((Index)j);
            }
        }
        rows.start.push_back((uint32_t)rows.post.size());
        return rows;
    }

    // k pre cells for every post cell, with repetition, sorted into rows by counting.
    static Rows indegree(int pre, int posts, int k, Random& random) {
        Rows rows;
        std::vector<uint32_t> next(pre + 1);
        std::vector<Index> from((size_t)posts * k);
        for (auto& i : from) {
            i = (Index)random.below(pre);
            next[i + 1]++;
        }
        for (int i = 0; i < pre; i++) {
            next[i + 1] += next[i];
        }
        rows.start = next;
        rows.post.resize(from.size());
        size_t n = 0;
        for (int j = 0; j < posts; j++) {
            for (int s = 0; s < k; s++) {
                rows.post[next[from[n++]]++] = (Index)j;
            }
        }
        return rows;
    }

    // Adds a weight that all synapses share to the sums of a row.
    void add(int cell, float weight, float* sums) const {
        auto end = start[cell + 1];
        for (auto n = start[cell]; n < end; n++) {
            sums[post[n]] += weight;
        }
    }

    void prefetch(int cell) const {
        for (int line = 0; line < 4; line++) {
            __builtin_prefetch((const char*)(post.data() + start[cell]) + 64 * line);
        }
    }
};

// Memory on a cache line, zeroed; padded, so that loops over blocks have no remainder.
template <class T>
T* lanes(size_t n) {
    auto bytes = (n * sizeof(T) + 4095) / 4096 * 4096;
    auto memory = (T*)std::aligned_alloc(4096, bytes);
    __builtin_memset((void*)memory, 0, bytes);
    return memory;
}

struct Clock {
    timespec cpu{}, wall{};

    Clock() {
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
        clock_gettime(CLOCK_MONOTONIC, &wall);
    }

    static double seconds(timespec a, timespec b) { return (double)(b.tv_sec - a.tv_sec) + 1e-9 * (double)(b.tv_nsec - a.tv_nsec); }
};

// "build=… cpu=… wall=… NAME=RATE …": seconds of the construction, and of the steps; rates in Hz.
struct Report {
    Clock begin, built, done;

    void print() const {
        std::printf("build=%.6f cpu=%.6f wall=%.6f", Clock::seconds(begin.wall, built.wall), Clock::seconds(built.cpu, done.cpu), Clock::seconds(built.wall, done.wall));
    }

    static void rate(const char* name, long spikes, int cells, double seconds) { std::printf(" %s=%.4f", name, (double)spikes / cells / seconds); }
};
