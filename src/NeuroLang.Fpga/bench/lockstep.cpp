// Runs the core beside a trace of the emulator, and says where they first differ.
// Arguments: IMAGE INPUTS TRACE. tests/Fpga.Lockstep/TraceWriter.cs describes the files.
#include "Vnl_engine.h"
#include "verilated.h"
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#ifndef STATE_BITS
#error "STATE_BITS is the number of bits of a slot"
#endif

namespace {

constexpr int Code = 0, Schedule = 8, State = 1, Registers = 9, Cells = 5;

struct Population {
    int number, base, limit;
    bool replicated;
};

class Core {
public:
    Core() {
        top.rst = 1;
        tick();
        tick();
        top.rst = 0;
        top.out_ready = 1;
        for (int i = 0; i < 5000; i++) tick();
    }

    void write(int space, int unit, int address, int word) {
        if (space == Code) {
            // The engine's addresses have the part of an instruction in their lowest two bits.
            request(space, unit, address / 3 * 4 + address % 3, word, 1);
            return;
        }
        if (space == Registers) {
            // The key goes bit by bit, in bit 7.
            for (int i = 0; i < 16 && address < 2; i++) request(space, unit, address, word >> i << 7, 1);
            tick();
            return;
        }
        request(space, unit, address, word, 1);
        // A write that goes through the lanes ends a pipeline later; others wait with it.
        for (int i = 0; i < (space == 1 || space == 5 || space == 10 ? 16 : 1); i++) tick();
    }

    int read(int space, int unit, int address) {
        request(space, unit, address, 0, 0);
        for (int i = 0; i < 13; i++) tick();
        return static_cast<int16_t>(top.h_result);
    }

    std::uint64_t run(std::vector<int> input, long step) {
        auto before = cycles;
        output.clear();
        std::size_t next = 0;
        top.run = 1;
        top.step = step;
        tick();
        top.run = 0;
        for (long guard = 0; top.running; guard++) {
            top.in_valid = next < input.size();
            top.in_word = next < input.size() ? input[next] : 0;
            top.eval();
            if (top.in_valid && top.in_ready) next++;
            if (top.out_valid && top.out_ready) output.push_back(top.out_word);
            tick();
            if (guard > 50000000) throw std::string("the step does not end");
        }
        for (int i = 0; i < 16; i++) tick();
        return cycles - before;
    }

    Vnl_engine top;
    std::vector<int> output;

private:
    std::uint64_t cycles = 0;

    void request(int space, int unit, int address, int word, int we) {
        top.h_go = 1;
        top.h_we = we;
        top.h_space = space;
        top.h_unit = unit;
        top.h_addr = address;
        // Words for the lanes' variables go the way of the step's number.
        top.h_data = top.step = static_cast<uint16_t>(word);
        tick();
        top.h_go = 0;
    }

    void tick() {
        auto before = top.cycles;
        top.clk = 1;
        top.eval();
        cycles += static_cast<std::uint16_t>(top.cycles - before);
        top.clk = 0;
        top.eval();
    }
};

std::vector<int> numbers(std::istringstream& text) {
    std::vector<int> result;
    for (int n; text >> n;) result.push_back(n);
    return result;
}

int fail(long step, const std::string& what, const std::string& expected, const std::string& actual) {
    std::cout << "step " << step << ": " << what << ": emulator " << expected << ", core " << actual << "\n";
    return 1;
}

std::string text(const std::vector<int>& numbers) {
    std::string result;
    for (int n : numbers) result += std::to_string(n) + " ";
    return result;
}

}

int main(int argc, char** argv) try {
    if (argc != 4) {
        std::cerr << "usage: lockstep IMAGE INPUTS TRACE\n";
        return 2;
    }
    auto owner = std::make_unique<Core>();
    Core& core = *owner;
    std::map<std::string, int> shape;
    std::vector<Population> populations;
    std::ifstream image(argv[1]), inputs(argv[2]), trace(argv[3]);
    for (std::string line; std::getline(image, line);) {
        std::istringstream fields(line);
        std::string kind;
        fields >> kind;
        if (kind == "S") {
            std::string key;
            fields >> key >> shape[key];
        } else if (kind == "W") {
            auto words = numbers(fields);
            int space = words[0], unit = words[1], address = words[2];
            if (space == Schedule) {
                for (std::size_t i = 3; i + 7 < words.size(); i += 8) {
                    if (words[i] != Cells) continue;
                    bool replicated = words[i + 3] & 1;
                    if (unit == 0) populations.push_back({words[i + 1], words[i + 4], words[i + 2], replicated});
                    // All spikes are reported, so that all can be compared.
                    if (!replicated) words[i + 3] |= 2;
                }
            }
            for (std::size_t i = 3; i < words.size(); i++) core.write(space, unit, address + static_cast<int>(i) - 3, words[i]);
        }
    }
    int width = shape["lanes"] * shape["tiles"];
    std::map<long, std::vector<int>> input;
    for (std::string line; std::getline(inputs, line);) {
        std::istringstream fields(line);
        std::string kind;
        long step;
        fields >> kind >> step;
        input[step] = numbers(fields);
    }

    long step = -1;
    std::vector<int> spikes;
    for (std::string line; std::getline(trace, line);) {
        std::istringstream fields(line);
        std::string kind;
        fields >> kind;
        auto values = numbers(fields);
        if (kind == "K") {
            step = values[0];
            auto cycles = core.run(input[step], step);
            if (cycles != static_cast<std::uint64_t>(values[1])) return fail(step, "cycles", std::to_string(values[1]), std::to_string(cycles));
            if (core.top.flags != values[2]) return fail(step, "flags", std::to_string(values[2]), std::to_string(core.top.flags));
            spikes.clear();
            for (int word : core.output)
                spikes.push_back(word);
            std::sort(spikes.begin(), spikes.end());
        } else if (kind == "P") {
            if (spikes != values) return fail(step, "spikes", text(values), text(spikes));
        } else if (kind == "V") {
            auto found = std::find_if(populations.begin(), populations.end(), [&](const Population& p) { return p.number == values[0]; });
            if (found == populations.end()) continue;
            std::vector<int> expected(values.begin() + 2, values.end()), actual;
            for (int i = 0; i < static_cast<int>(expected.size()); i++) {
                int gid = found->base * width + i;
                int slot = found->replicated ? found->base + i : gid / width, lane = found->replicated ? i % width : gid % width;
                actual.push_back(core.read(State, lane, (values[1] << STATE_BITS) + slot));
            }
            if (expected != actual)
                return fail(step, "population " + std::to_string(values[0]) + " variable " + std::to_string(values[1]), text(expected), text(actual));
        } else if (kind == "M") {
            std::vector<int> expected(values.begin() + 3, values.end()), actual;
            for (int i = 0; i < static_cast<int>(expected.size()); i++) actual.push_back(core.read(values[0], values[1], values[2] + i));
            if (expected != actual)
                return fail(step, "memory " + std::to_string(values[0]) + " of lane " + std::to_string(values[1]), text(expected), text(actual));
        }
    }
    std::cout << "equal over " << step + 1 << " steps\n";
    return 0;
} catch (const std::string& what) {
    std::cout << what << "\n";
    return 1;
}
