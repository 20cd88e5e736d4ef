"""Draws noisy digits, trains a linear classifier on them, and writes what digits.nl reads.

weights.csv   the weights as whole numbers of eight bits, one row for each synapse
digits.csv    ten digits that were not in the training set, as spikes of their pixels: 100 ms each

Pure Python with a generator of random numbers of its own, so that every machine writes the same files.
"""

GLYPHS = [
    "01110 10001 10011 10101 11001 10001 01110",
    "00100 01100 00100 00100 00100 00100 01110",
    "01110 10001 00001 00010 00100 01000 11111",
    "11111 00010 00100 00010 00001 10001 01110",
    "00010 00110 01010 10010 11111 00010 00010",
    "11111 10000 11110 00001 00001 10001 01110",
    "00110 01000 10000 11110 10001 10001 01110",
    "11111 00001 00010 00100 01000 01000 01000",
    "01110 10001 10001 01110 10001 10001 01110",
    "01110 10001 10001 01111 00001 00010 01100",
]
SIDE = 8
PIXELS = SIDE * SIDE
FLIPS = 0.02
PER_DIGIT = 40
EPOCHS = 40
MARGIN = 100
WINDOW_MS = 100
RATE = 0.25  # spikes of a black pixel in a millisecond
STEP_MS = 0.5


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
        return x / 4294967296.0


def draw(digit, random):
    """The glyph at one of four places, with pixels flipped at random."""
    dx, dy = int(random.uniform() * 2), int(random.uniform() * 2)
    image = [0] * PIXELS
    for row, bits in enumerate(GLYPHS[digit].split()):
        for column, bit in enumerate(bits):
            image[(row + dy) * SIDE + column + dx] = int(bit)
    return [1 - p if random.uniform() < FLIPS else p for p in image]


def train(samples):
    """The averaged perceptron (Freund and Schapire 1999) with one output for each digit."""
    weights = [[0] * PIXELS for _ in range(10)]
    total = [[0] * PIXELS for _ in range(10)]
    for _ in range(EPOCHS):
        for digit, image in samples:
            scores = [sum(w for w, p in zip(row, image) if p) for row in weights]
            best = max((k for k in range(10) if k != digit), key=lambda k: scores[k])
            if scores[digit] <= scores[best] + MARGIN:
                for n, p in enumerate(image):
                    weights[digit][n] += p
                    weights[best][n] -= p
            for k in range(10):
                for n in range(PIXELS):
                    total[k][n] += weights[k][n]
    largest = max(abs(w) for row in total for w in row)
    return [[round(w * 127 / largest) for w in row] for row in total]


def main():
    random = Random(2463534242)
    training = [(digit, draw(digit, random)) for _ in range(PER_DIGIT) for digit in range(10)]
    weights = train(training)
    with open("weights.csv", "w", newline="\n") as file:
        file.write("pre,post,w\n")
        for pixel in range(PIXELS):
            for digit in range(10):
                if weights[digit][pixel]:
                    file.write(f"{pixel},{digit},{weights[digit][pixel]}\n")
    with open("digits.csv", "w", newline="\n") as file:
        file.write("time_ms,index\n")
        for digit in range(10):
            image = draw(digit, random)
            for step in range(1, int(WINDOW_MS / STEP_MS)):
                for pixel in range(PIXELS):
                    if image[pixel] and random.uniform() < RATE * STEP_MS:
                        file.write(f"{digit * WINDOW_MS + step * STEP_MS},{pixel}\n")
    tests = [(digit, draw(digit, random)) for _ in range(40) for digit in range(10)]
    right = sum(max(range(10), key=lambda k: sum(w for w, p in zip(weights[k], image) if p)) == digit for digit, image in tests)
    print(f"{right} of {len(tests)} images that were not in the training set are right")


main()
