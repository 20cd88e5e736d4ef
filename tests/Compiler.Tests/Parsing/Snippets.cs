namespace NeuroLang.Compiler.Tests.Parsing;

/// <summary>Programs that together use every construct of the language.</summary>
internal static class Snippets
{
    public const string Cuba = """
        /// Current-based network of Vogels and Abbott (Brette et al. 2007, benchmark 2).
        cell Lif {
            param tau_m = 20 ms      param tau_e = 5 ms      param tau_i = 10 ms
            param E_L = -49 mV       param v_th = -50 mV     param v_reset = -60 mV

            state v   = E_L
            state g_e = 0 mV
            state g_i = 0 mV

            v'   = (g_e + g_i - (v - E_L)) / tau_m
            g_e' = -g_e / tau_e
            g_i' = -g_i / tau_i

            spike when v > v_th  refractory 5 ms hold v {
                v = v_reset
            }
        }

        circuit Cuba {
            step 0.1 ms
            population exc : Lif[3200] { v = uniform(-60 mV, -50 mV) }
            population inh : Lif[800]  { v = uniform(-60 mV, -50 mV) }
            group all = exc, inh

            connect exc -> all.g_e  weight 1.62 mV  delay 0.1 ms  by probability(2%)
            connect inh -> all.g_i  weight -9 mV    delay 0.1 ms  by probability(2%)
        }

        experiment Activity for Cuba {
            seed 42
            record spikes of all
            record v of exc[0..9] every 1 ms
            run 1 s
            plot raster(all), trace(exc[0..2].v)
            expect rate(exc) in 4 Hz .. 8 Hz
        }
        """;

    public const string Stdp = """
        /// Pair-based spike-timing-dependent plasticity, all-to-all (Song, Miller and Abbott 2000).
        synapse Stdp {
            param tau_pre = 20 ms   param tau_post = 20 ms
            param dA_pre = 0.01     param dA_post = -0.0105
            param w_max = 1 nS
            state w = 0.5 nS
            state a_pre = 0         state a_post = 0

            a_pre'  = -a_pre / tau_pre          // linear and event-driven: the compiler keeps it in the pre cell
            a_post' = -a_post / tau_post

            on pre  { send w   a_pre += dA_pre    w = clip(w + a_post * w_max, 0 nS, w_max) }
            on post {          a_post += dA_post  w = clip(w + a_pre  * w_max, 0 nS, w_max) }
        }
        """;

    public const string Column = """
        circuit Column(n = 100, g = 1 nS) {
            in  thalamus : spikes[n]                       // ports: what a host program, or an enclosing circuit, feeds
            in  context  : nA[n]
            population l4 : Lif[n] { tau_m = normal(20 ms, 2 ms) min 1 ms }
            population v1 : Rate[32 x 32] at grid(spacing = 50 um)
            connect thalamus -> l4.g_e weight g by one_to_one
            connect context  -> l4.I  by one_to_one        // a continuous port needs no synapse
            connect l4 -> l4.g_i weight -g delay 1.5 ms by probability(10% * exp(-(distance / 200 um)^2)) no autapses
            out rate = l4.v                                // what the host may read
        }
        circuit Sheet {
            part col : Column[16](n = 80)
            connect col[k].l4 -> col[k + 1].l4.g_e weight 1 nS by probability(5%)     // for every k where both exist
        }
        """;

    public const string Files = """
        import "path/file.nl"
        import std.cells

        const REST = -65 mV
        const THETA : mV = REST + 15 mV
        fn name(x : mV, k : real) : real = x / 1 mV * k
        fn leak(v : mV, tau : ms) : mV/ms = (REST - v) / tau
        fn none() : 1/ms = 1 / 2 ms
        """;

    public const string Cell = """
        cell Everything {
            tunable param gain : real = 1.5 where gain > 0 and gain <= 10
            param tau[8] = 10 ms
            state x : mV = 0 mV where x >= 0 mV
            state x' = 0 mV/s
            state m[8] = 0
            let total = sum(k in 0..7 : m[k])
            let each[k] = m[k] / own.sum(m) else 0
            let drive : mV/ms = if x > 1 mV then x / 1 ms else 0 mV/ms
            input I : nA
            fn square(a : real) : real = a ^ 2

            x'' = -2 * x' / 1 ms - x / 1 ms ^ 2
            tau[0] * y' = -y + xi + xi(second)
            m[k]' = -m[k] / tau[k]

            update {
                let old = x
                x = old * 0.5
                m[0] -= 1
                m[1] *= 2
                for k in 0..7 {
                    if m[k] < 0.01 { m[k] = 0 } else if not (m[k] > 3) { m[k] += 1 } else { m[k] = 3 }
                }
            }
            spike when x rises through 3 mV  refractory x > -20 mV hold x, y
            event plateau when x in 1 mV .. 2 mV { x = 0 mV }
            every 10 ms { x += 1 mV }
            at 50 ms { x = 0 mV }
            on start { x = 2 mV }
            method exponential_euler
        }
        """;

    public const string Synapse = """
        synapse Everything {
            state w = 1 nS where w >= 0 nS
            modulator d : real
            drive w * (pre.v - post.v)
            on pre.plateau { post.I += w * d }
            on post { w = w * 1.1 }
            every 1 s {
                w = w / incoming.sum(w)
                prune when w < 0.1 nS
                grow when outgoing.sum(w) < 3 nS
                grow
            }
        }
        """;

    public const string Circuit = """
        circuit Everything(n : int, tunable g : nS = 1 nS, k = 3, tunable tunable = 0.5) {
            step 0.1 ms
            let m = n * 2
            const SPREAD = 2 ms
            population a : Lif[n] excitatory { v = normal(-60 mV, 5 mV) min -70 mV max -50 mV   w = 0 pA }
            population b : Lif from table("neurons.csv", key = "name")
            population c : Lif[2 x n x 4] inhibitory at random(box(1 mm, 1 mm, 50 um)) {
                v = -60 mV
            }
            group g1 = a, b[0..99], c[i where mod(i, 2) == 0], b["AVAL"], b[3]
            connect a -> b.g_e via Stdp(w = uniform(0 nS, 1 nS)) by all_to_all
            connect a -> b via Gap
            connect a -> c.segment[floor(uniform(0, 8))] weight g delay axonal 1 ms dendritic 0.5 ms by indegree(10) no multapses procedural
            connect a -> a.g_e delay dendritic 2 ms by list((0, 1), (1, 2)) where i != j called loop shared weights W
            connect a -> b.v weight column("w") by table("edges.csv", pre = "source", post = "target")
            connect a[0..9].mean(v * 2) -> b.v weight 0.5
            out spikes_out = spikes of a
        }
        """;

    public const string Experiment = """
        experiment Everything for Circuit(n = 100) {
            seed 7
            step 0.05 ms
            precision float64
            let strong : pA = 600 pA
            record spikes of a over 100 ms .. 300 ms
            record v of a[0] every 0.1 ms
            run 100 ms
            run until rate(a) > 3 Hz at most 2 s
            set a.I_ext = normal(0 pA, 1 pA) min -2 pA max 2 pA
            feed context = 1 nA * sin(2 * pi * 5 Hz * t)
            play thalamus from "spikes.csv"
            clamp a[0].v = -60 mV
            release a
            silence b
            lesion loop
            freeze loop
            unfreeze loop
            for k in 0..4 {
                if k == 2 { print "two", k } else if k > 2 { run 1 ms } else { run 2 ms }
            }
            sweep I in 0 nA .. 1 nA by 0.1 nA { run 1 s   tabulate rate(n), cv_isi(n) }
            save "state"
            restore "state"
            plot raster(a), trace(a[0..2].v), histogram(a), matrix(weights of loop), network()
            expect rate(a) over 0.2 s .. 1 s in 20 Hz .. 300 Hz
            expect mean(v of a over 100 ms .. t_end) < -50 mV or not (count(a) > 0)
            expect at(20 ms, v of a[0]) <= -50 mV
        }
        """;

    // Words that have a meaning in one place are names in every other.
    public const string Names = """
        cell Named {
            param weight = 1   param delay = 2   param step = 3   param rate = 4   param seed = 5   param x = 6
            state h = 0   state m = 0   state n = 0   state drive = 0   state release = 0
            let set = weight + delay * step   let min = 2   let of = 3   let event = 4
            drive' = -drive / 1 s
            h' = m   m' = n   n' = h
            release * h' = 3
            update { s = 1 m = 0   drive = 3   prune = set   min = max(min, of) }
        }
        """;

    public static IReadOnlyList<string> Programs => [Cuba, Stdp, Column, Files, Cell, Synapse, Circuit, Experiment, Names];

    public static TheoryData<string> All => new(Programs);
}
