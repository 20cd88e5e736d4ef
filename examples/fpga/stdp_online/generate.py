"""Writes inputs.csv for stdp_online.nl: 24 channels that all spike at 15 Hz, of which the first twelve fire in volleys.

Pure Python with a generator of random numbers of its own, so that every machine writes the same file.
"""

CHANNELS = 24
TOGETHER = 12
RATE = 0.015  # spikes of a channel in a millisecond
WIDTH_MS = 4  # a volley
DURATION_MS = 10_000
STEP_MS = 0.5
GAP_MS = 1  # a channel does not spike twice in that time


class Random:
    """xorshift32 (Marsaglia 2003)."""

    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        x = self.state
        x ^= (x << 13) & 0xFFFFFFFF
        x ^= x >> 17
        x ^= (x << 5) & 0xFFFFFFFF
        self.state = x
        return x / 4294967296


def main():
    random = Random(2026)
    spikes = set()
    for step in range(int(DURATION_MS / STEP_MS)):
        if random.uniform() < RATE * STEP_MS:
            # A volley: each channel of the group once, at some time within it.
            for channel in range(TOGETHER):
                spikes.add((step + int(random.uniform() * WIDTH_MS / STEP_MS), channel))
        for channel in range(TOGETHER, CHANNELS):
            if random.uniform() < RATE * STEP_MS:
                spikes.add((step, channel))

    last = {}
    with open("inputs.csv", "w", newline="\n") as file:
        file.write("time_ms,index\n")
        for step, channel in sorted(spikes):
            if step * STEP_MS < DURATION_MS and step - last.get(channel, -100) >= GAP_MS / STEP_MS:
                last[channel] = step
                file.write(f"{step * STEP_MS},{channel}\n")


main()
