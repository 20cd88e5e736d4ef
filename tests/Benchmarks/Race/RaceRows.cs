namespace NeuroLang.Benchmarks.Race;

/// <summary>The networks of the race.</summary>
internal static class RaceRows
{
    private const string Programs = "tests/Benchmarks/Programs/race/";

    /// <summary>All of them, in the order of the tables.</summary>
    public static IReadOnlyList<RaceRow> All { get; } =
    [
        new("cuba", "CUBA, 4000 cells", Programs + "cuba.nl", "Small", "cuba.cpp -DCELLS=4000", "cuba 4000", 5),
        new("cuba40", "CUBA, 40 000 cells, in-degree 80", Programs + "cuba.nl", "Large", "cuba.cpp -DCELLS=40000", "cuba 40000", 4) { IsThreaded = true },
        new("brunel", "Brunel, 10 000 cells, 10⁷ synapses, Poisson drive", Programs + "brunel.nl", "Poisson", "brunel.cpp", "brunel poisson", 2) { IsThreaded = true },
        new("brunel-dc", "the same, constant drive", Programs + "brunel.nl", "Constant", "brunel.cpp -DDC", "brunel constant", 4) { IsThreaded = true },
        new("coba-hh", "COBA-HH, 4000 cells, exponential Euler", Programs + "coba_hh.nl", "Network", "coba_hh.cpp", "coba_hh", 1),
        new("izhikevich", "Izhikevich, 1000 cells", Programs + "izhikevich.nl", "Network", "izhikevich.cpp", "izhikevich", 5),
        new("stdp", "STDP, 10 000 → 100 all to all, 15 Hz", Programs + "stdp.nl", "Learning", "stdp.cpp", "stdp", 4) { IsThreaded = true },
        new("microcircuit10", "Potjans–Diesmann, a tenth", Programs + "microcircuit.nl", "Tenth", "microcircuit.cpp -DSCALE=0.1", null, 1),
        new("microcircuit", "Potjans–Diesmann, full", Programs + "microcircuit.nl", "Full", "microcircuit.cpp", null, 1) { IsLarge = true, IsThreaded = true },
        new("lif", "LIF", Programs + "state.nl", "LifState", "state.cpp -DLIF", null, 3, Limit: 1.1, StateCells: 4096),
        new("izhikevich-state", "Izhikevich", Programs + "state.nl", "IzhikevichState", "state.cpp -DIZHIKEVICH", null, 3, Limit: 1.1, StateCells: 4096),
        new("adex", "AdEx", Programs + "state.nl", "AdExState", "state.cpp -DADEX", null, 2, Limit: 1.1, StateCells: 4096),
        new("hh", "Hodgkin–Huxley", Programs + "state.nl", "SquidState", "state.cpp -DHH", null, 1, Limit: 1.1, StateCells: 4096),
    ];
}
