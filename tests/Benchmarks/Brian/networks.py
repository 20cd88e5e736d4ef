"""The networks of the race in Brian2: C++ standalone, float32, -O3 -march=native -ffast-math, one thread.

    networks.py build FOLDER SECONDS NETWORK    makes and compiles the program
    networks.py run FOLDER SECONDS NETWORK      runs it; it prints its processor time and the rates
"""
import subprocess
import sys

from brian2 import *

EULER = "exponential_euler"
CUBA = """dv/dt = (ge + gi - (v + 49*mV))/(20*ms) : volt (unless refractory)
dge/dt = -ge/(5*ms) : volt
dgi/dt = -gi/(10*ms) : volt"""
HH = """dv/dt = (gl*(El - v) + ge*(0*mV - v) + gi*(-80*mV - v) + gna*m**3*h*(50*mV - v) + gk*n**4*(-90*mV - v))/Cm : volt
dm/dt = alpham*(1 - m) - betam*m : 1
dn/dt = alphan*(1 - n) - betan*n : 1
dh/dt = alphah*(1 - h) - betah*h : 1
dge/dt = -ge/(5*ms) : siemens
dgi/dt = -gi/(10*ms) : siemens
alpham = 0.32*4/exprel((13*mV - v + VT)/(4*mV))/ms : Hz
betam = 0.28*5/exprel((v - VT - 40*mV)/(5*mV))/ms : Hz
alphah = 0.128*exp((17*mV - v + VT)/(18*mV))/ms : Hz
betah = 4/(1 + exp((40*mV - v + VT)/(5*mV)))/ms : Hz
alphan = 0.032*5/exprel((15*mV - v + VT)/(5*mV))/ms : Hz
betan = 0.5*exp((10*mV - v + VT)/(40*mV))/ms : Hz"""
HH_NAMES = dict(Cm=200 * pF, gl=10 * nS, El=-60 * mV, VT=-63 * mV, gna=20 * uS, gk=6 * uS)


def cuba(cells):
    n = int(cells)
    e = n * 4 // 5
    p = NeuronGroup(n, CUBA, threshold="v > -50*mV", reset="v = -60*mV", refractory=5 * ms, method="exact")
    p.v = "-60*mV + rand()*10*mV"
    ce = Synapses(p[:e], p, on_pre="ge += 1.62*mV", delay=0.1 * ms)
    ci = Synapses(p[e:], p, on_pre="gi -= 9*mV", delay=0.1 * ms)
    ce.connect(p=80 / n)
    ci.connect(p=80 / n)
    return [p, ce, ci], [("exc", p, 0, e), ("inh", p, e, n)]


def brunel(drive):
    n, e = 10000, 8000
    equations = "dv/dt = -v/(20*ms) : volt (unless refractory)" if drive == "poisson" else "dv/dt = (40*mV - v)/(20*ms) : volt (unless refractory)"
    p = NeuronGroup(n, equations, threshold="v >= 20*mV", reset="v = 10*mV", refractory=2 * ms, method="exact")
    p.v = "rand()*20*mV"
    ce = Synapses(p[:e], p, on_pre="v += 0.1*mV", delay=1.5 * ms)
    ci = Synapses(p[e:], p, on_pre="v -= 0.5*mV", delay=1.5 * ms)
    # Sorted by source: synapses of a cell then lie side by side, which is several times faster.
    rng = np.random.default_rng(1)
    for synapses, sources, inputs in ((ce, e, 800), (ci, n - e, 200)):
        i = rng.integers(0, sources, n * inputs)
        order = np.argsort(i, kind="stable")
        synapses.connect(i=i[order], j=np.repeat(np.arange(n), inputs)[order])
    objects = [p, ce, ci]
    if drive == "poisson":
        objects.append(PoissonInput(p, "v", 1000, 20 * Hz, 0.1 * mV))
    return objects, [("exc", p, 0, e), ("inh", p, e, n)]


def coba_hh():
    n, e = 4000, 3200
    p = NeuronGroup(n, HH, threshold="v > -20*mV", refractory=3 * ms, method=EULER, namespace=HH_NAMES)
    p.v = "-65*mV + 5*randn()*mV"
    p.ge = "(40 + 15*randn())*nS"
    p.gi = "(200 + 120*randn())*nS"
    ce = Synapses(p[:e], p, on_pre="ge += 6*nS")
    ci = Synapses(p[e:], p, on_pre="gi += 67*nS")
    ce.connect(p=0.02)
    ci.connect(p=0.02)
    return [p, ce, ci], [("exc", p, 0, e), ("inh", p, e, n)]


def izhikevich():
    n, e = 1000, 800
    p = NeuronGroup(
        n,
        """dv/dt = (0.04*v**2 + 5*v + 140 - u + I)/ms : 1
        du/dt = a*(b*v - u)/ms : 1
        a : 1 (constant)
        b : 1 (constant)
        c : 1 (constant)
        d : 1 (constant)
        I : 1 (constant)
        r : 1 (constant)""",
        threshold="v >= 30",
        reset="v = c; u += d",
        method="euler",
    )
    p.r = "rand()"
    p.a = "0.02 + int(i >= 800)*0.08*r"
    p.b = "0.2 + int(i >= 800)*(0.05 - 0.05*r)"
    p.c = "-65 + int(i < 800)*15*r**2"
    p.d = "int(i < 800)*(8 - 6*r**2) + int(i >= 800)*2"
    p.I = "int(i < 800)*3 + int(i >= 800)*2 + (int(i < 800)*5 + int(i >= 800)*2)*rand()"
    p.v = -65
    p.u = "b*v"
    # What arrives adds to v over one step of 0.1 ms.
    s = Synapses(p, p, "w : 1 (constant)", on_pre="v_post += 0.1*w", delay=1 * ms)
    rng = np.random.default_rng(1)
    s.connect(i=np.repeat(np.arange(n), 100), j=rng.integers(0, n, n * 100))
    s.w = "(int(i < 800)*5 - int(i >= 800)*10)*rand()"
    return [p, s], [("exc", p, 0, e), ("inh", p, e, n)]


def stdp():
    inputs = PoissonGroup(10000, 15 * Hz)
    cells = NeuronGroup(
        100,
        """dv/dt = (-65*mV - v)/(10*ms) + I/(250*pF) : volt (unless refractory)
        dI/dt = -I/(0.5*ms) : amp""",
        threshold="v >= -50*mV",
        reset="v = -65*mV",
        refractory=2 * ms,
        method="exact",
    )
    cells.v = -65 * mV
    s = Synapses(
        inputs,
        cells,
        """w : 1
        dx/dt = -x/(20*ms) : 1 (event-driven)
        dy/dt = -y/(20*ms) : 1 (event-driven)""",
        on_pre="w = clip(w - 0.105*y, 0, 10); x += 1; I_post += w*pA",
        on_post="w = clip(w + 0.1*x, 0, 10); y += 1",
    )
    s.connect()
    s.w = "10*rand()"
    return [inputs, cells, s], [("inputs", inputs, 0, 10000), ("cells", cells, 0, 100)]


def build(folder, seconds, network, arguments):
    prefs.core.default_float_dtype = float32
    prefs.codegen.cpp.extra_compile_args_gcc = ["-O3", "-march=native", "-ffast-math", "-std=c++11"]
    set_device("cpp_standalone", build_on_run=False, directory=folder)
    defaultclock.dt = 0.1 * ms
    seed(1)
    objects, populations = globals()[network](*arguments)
    monitors = {}
    for name, group, first, end in populations:
        monitors.setdefault(group.name, SpikeMonitor(group, record=False, name="spikes_" + group.name))
    run_it = Network(objects, list(monitors.values()))
    device.insert_code("before_network_run", "std::clock_t race_begin = std::clock();")
    device.insert_code("after_network_run", 'std::cout << "cpu=" << double(std::clock() - race_begin)/CLOCKS_PER_SEC << " wall=" << Network::_last_run_time;')
    for name, group, first, end in populations:
        count = "brian::_array_spikes_" + group.name + "_count"
        device.insert_code(
            "after_network_run",
            "{ double race_sum = 0; for (int race_n = %d; race_n < %d; race_n++) race_sum += %s[race_n]; std::cout << \" %s=\" << race_sum/%d/%r; }"
            % (first, end, count, name, end - first, float(seconds)),
        )
    device.insert_code("after_network_run", "std::cout << std::endl;")
    run_it.run(float(seconds) * second)
    device.build(compile=True, run=False, directory=folder, with_output=False)


def main():
    action, folder, seconds, network = sys.argv[1:5]
    if action == "build":
        build(folder, seconds, network, sys.argv[5:])
    else:
        print(subprocess.run([folder + "/main"], cwd=folder, check=True, capture_output=True, text=True).stdout)


main()
