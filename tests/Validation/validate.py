"""Runs the same models with Brian2 and with nlc, and compares. Called by run.sh."""

import csv
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
FAILED = []


def row(model, quantity, ours, theirs, difference, bound, passed):
    print(f"{model:5} {quantity:46} {ours:>16} {theirs:>16} {difference:>12} {bound:>10}  {'ok' if passed else 'FAILED'}", flush=True)
    if not passed:
        FAILED.append((model, quantity))


def nlc(program, *options):
    """Runs a program and returns the folder with its tables."""
    out = tempfile.mkdtemp(prefix="nlc-")
    command = [os.environ["NLC"], "run", str(program), "--out", out, *options]
    finished = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if finished.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {finished.returncode}:\n{finished.stdout}{finished.stderr}")
    return Path(out)


def spikes(folder):
    """(population, index, time in ms) of every spike."""
    with open(folder / "spikes.csv", newline="") as file:
        return [(r["population"], int(r["index"]), float(r["time_ms"])) for r in csv.DictReader(file)]


def trace(folder, variable):
    """Times in ms and values of one variable of one cell."""
    with open(folder / "traces.csv", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["variable"] == variable]
    return np.array([float(r["time_ms"]) for r in rows]), np.array([float(r["value"]) for r in rows])


def brian():
    import brian2

    brian2.prefs.codegen.target = "numpy"
    brian2.BrianLogger.log_level_error()
    brian2.start_scope()
    return brian2


HH_EQUATIONS = """
dv/dt = (g_Na*m**3*h*(E_Na - v) + g_K*n**4*(E_K - v) + g_L*(E_L - v) + I)/C : volt
dm/dt = alpha_m*(1 - m) - beta_m*m : 1
dh/dt = alpha_h*(1 - h) - beta_h*h : 1
dn/dt = alpha_n*(1 - n) - beta_n*n : 1
alpha_m = 1/exprel(-(v + 40*mV)/(10*mV))/ms : Hz
beta_m = 4*exp(-(v + 65*mV)/(18*mV))/ms : Hz
alpha_h = 0.07*exp(-(v + 65*mV)/(20*mV))/ms : Hz
beta_h = 1/(1 + exp(-(v + 35*mV)/(10*mV)))/ms : Hz
alpha_n = 0.1/exprel(-(v + 55*mV)/(10*mV))/ms : Hz
beta_n = 0.125*exp(-(v + 65*mV)/(80*mV))/ms : Hz
"""


def hh_brian(method, step):
    b = brian()
    b.defaultclock.dt = step * b.ms
    density = b.cm**-2
    namespace = {
        "C": 1 * b.uF * density, "I": 10 * b.uA * density,
        "g_Na": 120 * b.msiemens * density, "g_K": 36 * b.msiemens * density, "g_L": 0.3 * b.msiemens * density,
        "E_Na": 50 * b.mV, "E_K": -77 * b.mV, "E_L": -54.387 * b.mV,
    }
    group = b.NeuronGroup(1, HH_EQUATIONS, method=method, namespace=namespace)
    group.v, group.m, group.h, group.n = -65 * b.mV, 0.05, 0.6, 0.32
    monitor = b.StateMonitor(group, "v", record=0)
    network = b.Network(group, monitor)
    network.run(100 * b.ms)
    return np.asarray(monitor.t / b.ms), np.asarray(monitor.v[0] / b.mV)


def hh_nlc(method, step):
    text = (HERE / "hh.nl.template").read_text().replace("@METHOD@", method).replace("@STEP@", repr(step))
    with tempfile.NamedTemporaryFile("w", suffix=".nl") as program:
        program.write(text)
        program.flush()
        return trace(nlc(program.name, "--precision", "float64"), "v")


def hh_reference(times):
    from scipy.integrate import solve_ivp

    def exprel(x):
        return math.expm1(x) / x if x != 0 else 1.0

    def slope(_, state):
        v, m, h, n = state
        current = 120 * m**3 * h * (50 - v) + 36 * n**4 * (-77 - v) + 0.3 * (-54.387 - v) + 10
        return [
            current,
            (1 - m) / exprel(-(v + 40) / 10) - m * 4 * math.exp(-(v + 65) / 18),
            (1 - h) * 0.07 * math.exp(-(v + 65) / 20) - h / (1 + math.exp(-(v + 35) / 10)),
            (1 - n) * 0.1 / exprel(-(v + 55) / 10) - n * 0.125 * math.exp(-(v + 65) / 80),
        ]

    return solve_ivp(slope, (0, 100), [-65, 0.05, 0.6, 0.32], method="LSODA", t_eval=times, rtol=1e-12, atol=1e-12).y[0]


def check_hh():
    for method, order, steps in (("exponential_euler", 1, (0.01, 0.005)), ("rk4", 4, (0.02, 0.01))):
        errors = []
        for step in steps:
            times, ours = hh_nlc(method, step)
            _, theirs = hh_brian(method, step)
            if len(ours) < len(theirs):
                sys.exit(f"nlc recorded {len(ours)} samples where Brian2 has {len(theirs)}")
            difference = float(np.max(np.abs(ours[: len(theirs)] - theirs)) / np.max(np.abs(theirs)))
            row("hh", f"v, {method}, step {step} ms, largest (mV)", f"{ours.max():.9f}", f"{theirs.max():.9f}", f"{difference:.2e}", "1e-6", difference <= 1e-6)

            # The first 10 ms hold one spike: later the error is that of its time.
            early = times <= 10
            errors.append(float(np.max(np.abs(ours[early] - hh_reference(times)[early]))))
        observed = math.log2(errors[0] / errors[1])
        row("hh", f"order of {method} (error {errors[1]:.1e} mV)", f"{observed:.3f}", f"{order}", f"{observed - order:+.3f}", "0.3", abs(observed - order) <= 0.3)


def check_lif():
    b = brian()
    b.defaultclock.dt = 0.1 * b.ms
    group = b.NeuronGroup(
        4, "dv/dt = (-70*mV - v)/(10*ms) + I/(250*pF) : volt (unless refractory)\nI : amp",
        threshold="v >= -55*mV", reset="v = -70*mV", refractory=2.1 * b.ms, method="exact")
    group.v = -70 * b.mV
    group.I = [400, 500, 750, 1000] * b.pA
    monitor = b.SpikeMonitor(group)
    b.Network(group, monitor).run(10 * b.second)
    ours = spikes(nlc(HERE / "lif.nl"))
    for index, current in enumerate((400, 500, 750, 1000)):
        mine = np.array([t for _, i, t in ours if i == index])
        other = np.asarray(monitor.spike_trains()[index] / b.ms)
        row("lif", f"spikes in 10 s at {current} pA", len(mine), len(other), len(mine) - len(other), "0", len(mine) == len(other))
        apart = float(np.max(np.abs(mine - other - 0.1))) if len(mine) == len(other) else math.inf
        row("lif", f"last spike at {current} pA (ms)", f"{mine[-1]:.1f}", f"{other[-1] + 0.1:.1f}", f"{apart:.1e}", "1e-6", apart <= 1e-6)


def cuba_brian(seed):
    b = brian()
    b.seed(seed)
    b.defaultclock.dt = 0.1 * b.ms
    group = b.NeuronGroup(
        4000,
        """dv/dt = (ge + gi - (v + 49*mV))/(20*ms) : volt (unless refractory)
           dge/dt = -ge/(5*ms) : volt
           dgi/dt = -gi/(10*ms) : volt""",
        threshold="v > -50*mV", reset="v = -60*mV", refractory=5.1 * b.ms, method="exact")
    group.v = "-60*mV + rand()*10*mV"
    excitatory = b.Synapses(group, group, on_pre="ge += 1.62*mV", delay=0.1 * b.ms)
    excitatory.connect("i < 3200", p=0.02)
    inhibitory = b.Synapses(group, group, on_pre="gi -= 9*mV", delay=0.1 * b.ms)
    inhibitory.connect("i >= 3200", p=0.02)
    monitor = b.SpikeMonitor(group)
    b.Network(group, excitatory, inhibitory, monitor).run(2.2 * b.second)
    times, cells = np.asarray(monitor.t / b.ms), np.asarray(monitor.i)
    settled = cells[times > 200]
    return np.array([np.sum(settled < 3200) / 3200 / 2, np.sum(settled >= 3200) / 800 / 2])


def cuba_nlc(seed):
    settled = [population for population, _, time in spikes(nlc(HERE / "cuba.nl", "--seed", str(seed))) if time > 200]
    return np.array([settled.count("exc") / 3200 / 2, settled.count("inh") / 800 / 2])


def check_cuba(seeds=20):
    ours = np.array([cuba_nlc(seed) for seed in range(1, seeds + 1)])
    theirs = np.array([cuba_brian(seed) for seed in range(1, seeds + 1)])
    for column, name in enumerate(("exc", "inh")):
        mine, other = ours[:, column], theirs[:, column]
        difference = abs(mine.mean() / other.mean() - 1)
        row("cuba", f"rate of {name}, mean of {seeds} seeds (Hz)",
            f"{mine.mean():.3f} ±{mine.std(ddof=1):.2f}", f"{other.mean():.3f} ±{other.std(ddof=1):.2f}", f"{difference:.2%}", "3%", difference <= 0.03)


def stdp_brian(folder):
    """Weights after 100 s of three cells with a thousand inputs each, of the largest one; as a C++ program, since 10^6 steps are many."""
    import brian2 as b

    b.BrianLogger.log_level_error()
    b.set_device("cpp_standalone", directory=folder)
    b.start_scope()
    b.seed(1)
    b.defaultclock.dt = 0.1 * b.ms
    largest = 0.01
    inputs = b.PoissonGroup(3000, rates=15 * b.Hz)
    cells = b.NeuronGroup(
        3, """dv/dt = (-74*mV - v - g*v)/(10*ms) : volt
              dg/dt = -g/(5*ms) : 1""",
        threshold="v > -54*mV", reset="v = -60*mV", method="exponential_euler")
    cells.v = -74 * b.mV
    synapses = b.Synapses(
        inputs, cells,
        """w : 1
           dx/dt = -x/(20*ms) : 1 (event-driven)
           dy/dt = -y/(20*ms) : 1 (event-driven)""",
        on_pre="""w = clip(w - 0.0105*largest*y, 0, largest)
                  x += 1
                  g += w""",
        on_post="""w = clip(w + 0.01*largest*x, 0, largest)
                   y += 1""",
        namespace={"largest": largest})
    synapses.connect("i // 1000 == j")
    synapses.w = "rand()*largest"
    monitor = b.SpikeMonitor(cells)
    b.Network(inputs, cells, synapses, monitor).run(100 * b.second)
    weights = np.array(synapses.w) / largest
    times = np.array(monitor.t / b.second)
    b.device.reinit()
    b.device.activate()
    b.set_device("runtime")
    return weights, np.sum(times > 90) / 30


def stdp_nlc():
    """The same from the steps that single spikes of the inputs make in the conductance, one after the other when all is quiet."""
    folder = nlc(HERE / "stdp.nl")
    values = {}
    with open(folder / "traces.csv", newline="") as file:
        for r in csv.DictReader(file):
            values.setdefault(int(r["index"]), []).append(float(r["value"]))
    weights = []
    for trace_of_cell in values.values():
        g = np.array(trace_of_cell)
        jumps = g[1:] - g[:-1] * math.exp(-1 / 5)
        weights.extend(jumps[101_000 - 1 : 102_000 - 1] / 0.1)
    late = [time for population, _, time in spikes(folder) if population == "cells" and 90_000 < time <= 100_000]
    return np.array(weights), len(late) / 30


def check_stdp():
    from scipy.stats import ks_2samp

    ours, our_rate = stdp_nlc()
    with tempfile.TemporaryDirectory(prefix="brian-") as folder:
        theirs, their_rate = stdp_brian(folder)
    result = ks_2samp(ours, theirs)
    row("stdp", "weights after 100 s, mean of w_max", f"{ours.mean():.4f}", f"{theirs.mean():.4f}", f"{abs(ours.mean() - theirs.mean()):.4f}", "0.02", abs(ours.mean() - theirs.mean()) <= 0.02)
    row("stdp", "  deviation", f"{ours.std():.4f}", f"{theirs.std():.4f}", f"{abs(ours.std() - theirs.std()):.4f}", "0.01", abs(ours.std() - theirs.std()) <= 0.01)
    row("stdp", "  two-sample Kolmogorov-Smirnov, distance and p", f"{len(ours)} weights", f"{len(theirs)} weights", f"{result.statistic:.4f}", f"p {result.pvalue:.3f}", result.pvalue > 0.001)
    row("stdp", "  rate between 90 and 100 s (Hz)", f"{our_rate:.1f}", f"{their_rate:.1f}", f"{abs(our_rate / their_rate - 1):.0%}", "20%", abs(our_rate / their_rate - 1) <= 0.2)


def tsodyks_brian():
    b = brian()
    b.defaultclock.dt = 0.1 * b.ms
    # Brian2 stamps a spike one step earlier.
    times = (np.arange(200, 10_000, 310) - 1) * 0.1
    source = b.SpikeGeneratorGroup(1, np.zeros(len(times), int), times * b.ms)
    cells = b.NeuronGroup(2, """dv/dt = -v/(40*ms) + I/(40*pF) : volt
                                dI/dt = -I/(3*ms) : amp""", method="exact")
    depressing = b.Synapses(
        source, cells, "dx/dt = (1 - x)/(800*ms) : 1 (event-driven)",
        on_pre="""I_post += 250*pA*0.5*x
                  x -= 0.5*x""", delay=1.5 * b.ms)
    depressing.connect(i=0, j=0)
    depressing.x = 1
    facilitating = b.Synapses(
        source, cells, """dx/dt = (1 - x)/(130*ms) : 1 (event-driven)
                          du/dt = -u/(530*ms) : 1 (event-driven)""",
        on_pre="""u += 0.03*(1 - u)
                  I_post += 1000*pA*u*x
                  x -= u*x""", delay=1.5 * b.ms)
    facilitating.connect(i=0, j=1)
    facilitating.x = 1
    monitor = b.StateMonitor(cells, "v", record=True)
    b.Network(source, cells, depressing, facilitating, monitor).run(1 * b.second)
    return np.asarray(monitor.v / b.mV)


def check_tsodyks():
    theirs = tsodyks_brian()
    folder = nlc(HERE / "tsodyks.nl")
    for index, population in enumerate(("depressed", "facilitated")):
        with open(folder / "traces.csv", newline="") as file:
            ours = np.array([float(r["value"]) for r in csv.DictReader(file) if r["population"] == population])
        other = theirs[index][: len(ours)]
        difference = float(np.max(np.abs(ours[: len(other)] - other)) / np.max(np.abs(other)))
        row("tm", f"v of the {population} cell, largest (mV)", f"{ours.max():.9f}", f"{other.max():.9f}", f"{difference:.2e}", "1e-9", difference <= 1e-9)


def delays_brian():
    b = brian()
    b.defaultclock.dt = 0.1 * b.ms
    cells = b.NeuronGroup(
        400, """dv/dt = (drive - v + s)/(20*ms) : volt (unless refractory)
                ds/dt = -s/(5*ms) : volt
                drive : volt""",
        threshold="v > 15*mV", reset="v = 0*mV", refractory=2.1 * b.ms, method="exact")
    cells.drive = "14.5*mV + 0.01*mV*i"
    cells.v = "0.03*mV*i"
    excitatory = b.Synapses(cells, cells, "w : volt", on_pre="s_post += w")
    excitatory.connect("i < 320 and (i*7 + j*13) % 20 == 0 and i != j")
    excitatory.w = "0.3*mV + 0.05*mV*((i*5 + j) % 7)"
    excitatory.delay = "0.5*ms + 0.1*ms*((i*3 + j*11) % 150)"
    inhibitory = b.Synapses(cells, cells, on_pre="s_post -= 3*mV")
    inhibitory.connect("i >= 320 and (i*11 + j*3) % 10 == 0 and i != j")
    inhibitory.delay = "1*ms + 0.1*ms*((i + j*7) % 30)"
    monitor = b.SpikeMonitor(cells)
    b.Network(cells, excitatory, inhibitory, monitor).run(2 * b.second)
    return [(int(i), round(float(t) * 10) + 1) for i, t in zip(monitor.i, monitor.t / b.ms)]


def check_delays():
    ours = sorted((index, round(time * 10)) for _, index, time in spikes(nlc(HERE / "delays.nl")))
    theirs = sorted(delays_brian())
    others = len(set(ours) ^ set(theirs))
    row("delay", "spikes in 2 s of 400 cells", len(ours), len(theirs), len(ours) - len(theirs), "0", len(ours) == len(theirs))
    row("delay", "spikes that only one of them has, to the step", others, others, others, "0", others == 0)


CHECKS = {"hh": check_hh, "lif": check_lif, "cuba": check_cuba, "delays": check_delays, "tsodyks": check_tsodyks, "stdp": check_stdp}


def main(names):
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        sys.exit(f"unknown: {', '.join(unknown)}; there are {', '.join(CHECKS)}")
    print(f"{'model':5} {'quantity':46} {'nlc':>16} {'Brian2':>16} {'difference':>12} {'bound':>10}")
    for name in names or CHECKS:
        CHECKS[name]()
    if FAILED:
        sys.exit(f"{len(FAILED)} comparisons failed")


if __name__ == "__main__":
    main(sys.argv[1:])
