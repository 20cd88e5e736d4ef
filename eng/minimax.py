"""Derives the polynomial coefficients of src/NeuroLang.Compiler/Ir/Elementary.

Each entry of TABLE names a function g, an interval of its argument z and a weight w; the polynomial p of the given degree
minimises the largest |w(z) (p(z) - g(z))| (Remez 1934, on a dense grid of Chebyshev points). With a weight that turns
the error of p into the relative error of the whole function, the printed bound is that of the function before rounding.
Coefficients are rounded to the format one after the other from the constant term on, and the others fitted again.

Usage: python3 eng/minimax.py [NAME ...]     needs mpmath
"""
import struct
import sys

from mpmath import mp, mpf, matrix, lu_solve, exp, expm1, log, sin, cos, tan, atan, asin, tanh, sinh, erf, erfc, sqrt, pi, cbrt

mp.dps = 45
LN2 = log(mpf(2))


def rounded(value, bits):
    if bits == 24:
        return mpf(struct.unpack("f", struct.pack("f", float(value)))[0])
    return mpf(float(value))


def grid(lo, hi, count):
    return [(lo + hi) / 2 - (hi - lo) / 2 * cos(pi * k / (count - 1)) for k in range(count)]


def remez(points, values, weights, powers):
    """Coefficients of the given powers and the largest weighted error on the grid."""
    n = len(powers) + 1
    last = len(points) - 1
    pick = [round(last * k / (n - 1)) for k in range(n)]
    for _ in range(30):
        a, b = matrix(n, n), matrix(n, 1)
        for row, index in enumerate(pick):
            for col, power in enumerate(powers):
                a[row, col] = points[index] ** power
            a[row, n - 1] = (-1) ** row / weights[index]
            b[row] = values[index]
        solution = lu_solve(a, b)
        error = [
            weights[k] * (sum(solution[c] * points[k] ** p for c, p in enumerate(powers)) - values[k])
            for k in range(last + 1)
        ]
        worst = max(abs(e) for e in error)
        if worst <= abs(solution[n - 1]) * mpf("1.0005"):
            break
        runs, start = [], 0
        for k in range(1, last + 2):
            if k > last or (error[k] > 0) != (error[start] > 0):
                runs.append(max(range(start, k), key=lambda q: abs(error[q])))
                start = k
        while len(runs) > n:
            runs.pop(0 if abs(error[runs[0]]) < abs(error[runs[-1]]) else -1)
        if len(runs) < n:
            break
        pick = runs
    return [solution[c] for c in range(n - 1)], worst


def least_squares(points, values, weights, powers):
    """Coefficients of the given powers with the smallest sum of squared weighted errors; on Chebyshev points close to minimax."""
    n = len(powers)
    a, b = matrix(n, n), matrix(n, 1)
    for z, value, weight in zip(points, values, weights):
        row = [weight * z ** p for p in powers]
        for i in range(n):
            b[i] += row[i] * weight * value
            for j in range(n):
                a[i, j] += row[i] * row[j]
    return list(lu_solve(a, b))


def fit(g, w, lo, hi, degree, bits, first_bits):
    points = [z for z in grid(lo, hi, 24 * (degree + 2) + 1) if abs(z) > mpf(10) ** -9]
    values = [g(z) for z in points]
    weights = [abs(w(z)) for z in points]
    coefficients, bound = remez(points, values, weights, list(range(degree + 1)))
    # A rounded coefficient is a small disturbance: the others take up what they can of it.
    fixed, rest = [], list(coefficients)
    for k in range(degree + 1):
        fixed.append(rounded(rest[0], bits))
        if k == 0 and first_bits > bits:
            fixed[0] += rounded(rest[0] - fixed[0], bits)
        delta = rest[0] - fixed[k]
        rest = rest[1:]
        if rest and k < 4:
            change = least_squares(points, [delta * z ** k for z in points], weights, list(range(k + 1, degree + 1)))
            rest = [r + c for r, c in zip(rest, change)]
    final = max(
        abs(w(z) * (sum(c * z ** k for k, c in enumerate(fixed)) - g(z))) for z in points
    )
    return fixed, bound, final


def series(function, small, z):
    return small if abs(z) < mpf(10) ** -12 else function(z)


def exp_rest(r):
    return series(lambda t: (exp(t) - 1 - t) / t ** 2, mpf(1) / 2 + r / 6, r)


def atanh_log(z):
    s = sqrt(z)
    return series(lambda t: (log((1 + s) / (1 - s)) - 2 * s) / (s * z), mpf(2) / 3 + 2 * z / 5, z)


def log_rest(f):
    return series(lambda t: (log(1 + t) - t + t * t / 2) / t ** 3, mpf(1) / 3 - f / 4, f)


def atanh_rest(z):
    s = sqrt(z)
    return series(lambda t: (log((1 + s) / (1 - s)) / (2 * s) - 1 - z / 3) / z ** 2, mpf(1) / 5 + z / 7, z)


def odd_rest(function, first):
    def g(z):
        r = sqrt(z)
        return series(lambda t: (function(r) - r) / (r * z), first, z)
    return g


def odd_weight(function):
    return lambda z: mpf(1) if z == 0 else sqrt(z) * z / function(sqrt(z))


def cos_rest(z):
    return series(lambda t: (cos(sqrt(t)) - 1 + t / 2) / t ** 2, mpf(1) / 24 - z / 720, z)


def erf_rest(z):
    r = sqrt(z)
    return series(lambda t: erf(r) / r - 1, 2 / sqrt(pi) - 1 - 2 / sqrt(pi) * z / 3, z)


ERFC_CENTRE = mpf(4)


def erfc_scaled(t):
    if t >= 1:
        return 2 / sqrt(pi)
    x = ERFC_CENTRE * (1 + t) / (1 - t)
    with mp.workdps(60):
        if x > 60:
            total, term = mpf(1), mpf(1)
            for n in range(1, 40):
                new = -term * (2 * n - 1) / (2 * x * x)
                if abs(new) > abs(term) or abs(new) < mpf(10) ** -50:
                    break
                term = new
                total += term
            return total / (x * sqrt(pi)) * (1 + 2 * x)
        return (1 + 2 * x) * exp(x * x) * erfc(x)


def one(_):
    return mpf(1)


A = LN2 * mpf("1.0005")
S = ((sqrt(mpf(2)) - 1) / (sqrt(mpf(2)) + 1)) ** 2 * mpf("1.0005")
F = (sqrt(mpf(1) / 2) - 1, sqrt(mpf(2)) - 1)
Q = (pi / 4) ** 2 * mpf("1.002")
TABLE = {
    # name: (g, weight, low, high, degree in float32, degree in float64); degree None: not used
    "Exp": (exp_rest, lambda r: r * r / exp(r), -A, A, 5, 11),
    "ExpFine": (exp_rest, lambda r: r * r / exp(r), -A, A, 6, 12),
    "Expm1": (exp_rest, lambda r: mpf(1) if r == 0 else r * r / expm1(r), -A / 2, A / 2, 4, 10),
    "LogSeries": (log_rest, lambda f: mpf(1) if f == 0 else f ** 3 / log(1 + f), F[0], F[1], 7, None),
    "LogAtanh": (atanh_log, lambda z: z / 2, 0, S, None, 6),
    "LogDouble": (atanh_rest, lambda z: z * z, 0, S, 2, 7),
    "Sin": (odd_rest(sin, -mpf(1) / 6), odd_weight(sin), 0, Q, 2, 5),
    "Cos": (cos_rest, lambda z: z * z / cos(sqrt(z)), 0, Q, 2, 5),
    "Tan": (odd_rest(tan, mpf(1) / 3), odd_weight(tan), 0, Q, 6, 13),
    "Atan": (odd_rest(atan, -mpf(1) / 3), odd_weight(atan), 0, mpf(1), 8, 19),
    "Asin": (odd_rest(asin, mpf(1) / 6), odd_weight(asin), 0, mpf(1) / 4, 4, 11),
    "Tanh": (odd_rest(tanh, -mpf(1) / 3), odd_weight(tanh), 0, mpf("0.625") ** 2, 4, 11),
    "Sinh": (odd_rest(sinh, mpf(1) / 6), odd_weight(sinh), 0, mpf(1), 3, 6),
    "Erf": (erf_rest, lambda z: mpf(1) if z == 0 else sqrt(z) / erf(sqrt(z)), 0, mpf(1), 6, 11),
    "ErfcNear": (erfc_scaled, lambda t: 1 / erfc_scaled(t), -1, mpf("0.44"), 11, None),
    "ErfcFar": (erfc_scaled, lambda t: 1 / erfc_scaled(t), -1, mpf("0.75"), None, 23),
    "Cbrt": (cbrt, lambda m: 1 / cbrt(m), 1, 2, 3, 4),
}
# The constant term of these is the sum of two numbers.
TWO_PARTS = ("ErfcNear", "ErfcFar")


def main(names):
    for name in names or TABLE:
        g, w, lo, hi, single, double = TABLE[name]
        for bits, degree in ((24, single), (53, double)):
            if degree is None:
                continue
            coefficients, bound, final = fit(g, w, lo, hi, degree, bits, bits * 2 if name in TWO_PARTS else bits)
            literals = ", ".join((f"{float(c):.9g}" if bits == 24 else repr(float(c))) for c in coefficients)
            if name in TWO_PARTS:
                literals += f"  constant term + {float(coefficients[0] - rounded(coefficients[0], bits))!r}"
            print(f"{name}{'Single' if bits == 24 else 'Double'}: 2^{float(mp.log(bound, 2)):.1f}, rounded 2^{float(mp.log(final, 2)):.1f}")
            print(f"    [{literals}]", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
