// The core on a pipe: bytes of the host link come on standard input and go to standard output.
#include "Vnl_core.h"
#include "verilated.h"
#include <cstdint>
#include <memory>
#include <poll.h>
#include <unistd.h>

namespace {

// Cycles between two looks at the input. A core that runs must not wait for the host.
constexpr int Burst = 4096;

bool readable(int wait) {
    pollfd input{0, POLLIN, 0};
    return poll(&input, 1, wait) > 0;
}

}

int main() {
    auto owner = std::make_unique<Vnl_core>();
    Vnl_core& top = *owner;
    auto tick = [&] {
        top.clk = 1;
        top.eval();
        top.clk = 0;
        top.eval();
    };
    top.rst = 1;
    tick();
    tick();
    top.rst = 0;
    for (int i = 0; i < 4096; i++) tick();

    std::uint8_t in[4096], out[4096];
    ssize_t filled = 0, next = 0;
    std::size_t going = 0;
    top.tx_ready = 1;
    for (;;) {
        if (next == filled && readable(0)) {
            filled = read(0, in, sizeof in);
            next = 0;
            if (filled <= 0) return 0;
        }
        for (int i = 0; i < Burst; i++) {
            top.rx_valid = next < filled;
            top.rx_data = next < filled ? in[next] : 0;
            top.eval();
            if (top.rx_valid && top.rx_ready) next++;
            if (top.tx_valid) out[going++] = top.tx_data;
            tick();
            if (going > 0 && (going == sizeof out || top.tx_data == 0x7e)) {
                if (write(1, out, going) != static_cast<ssize_t>(going)) return 1;
                going = 0;
            }
            if (next == filled && top.rx_ready && !top.tx_valid && !top.busy) break;
        }
        // Nothing runs and nothing came: sleep until something does.
        if (next == filled && top.rx_ready && !top.busy && going == 0) readable(-1);
    }
}
