using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;

namespace NeuroLang.Cli.Profiling;

/// <summary>Bytes that all steps of a run read and write, counted in the intermediate form and in events. A ring is read and written for each contribution to it.</summary>
/// <param name="Cells">What arrives at cells, and one step of them.</param>
/// <param name="Static">Index, weight and ring for each event that arrives over a static synapse.</param>
/// <param name="Plastic">What handlers read and write of each synapse that an event reaches, and what is done to all synapses in each step.</param>
internal sealed record MemoryTraffic(double Cells, double Static, double Plastic)
{
    /// <summary>All of them.</summary>
    public double Total => Cells + Static + Plastic;

    /// <summary>The traffic of a network since step zero.</summary>
    public static MemoryTraffic Of(IrModule module, Simulation simulation)
    {
        var (cells, fixedSynapses, plastic) = (0.0, 0.0, 0.0);
        for (var p = 0; p < module.Populations.Length; p++)
        {
            var kernels = module.Kernels.Where(k => k.Model == module.Populations[p].Model).ToList();
            var fused = kernels.Where(k => k.Phase == IrPhase.Advance).ToList();
            var stepped = fused.Count > 0 ? fused : kernels.Where(k => k.Phase is IrPhase.Arrive or IrPhase.Integrate).ToList();
            cells += module.Populations[p].Port != IrPortKind.None ? 0 : stepped.Sum(k => KernelCost.Of(k).Bytes) * module.Populations[p].Size * simulation.StepIndex;
        }

        var ring = 2.0 * KernelCost.BytesOf(module.Int);
        foreach (var projection in simulation.Projections.Where(p => p.SynapseCount > 0))
        {
            if (projection.Plan.Synapse is null)
            {
                fixedSynapses += Events(simulation, projection, false) * ((projection.Bytes / (double)projection.SynapseCount) + ring);
            }
        }

        foreach (var (projection, synapse) in simulation.Projections.Where(p => p.Plan.Synapse is not null).Zip(module.Connections.Where(c => c.Synapse is not null)))
        {
            foreach (var kernel in module.SynapseKernels.Where(k => k.Synapse == synapse.Synapse))
            {
                var times = kernel.Phase switch
                {
                    IrSynapsePhase.OnPre => Events(simulation, projection, false),
                    IrSynapsePhase.OnPost => Events(simulation, projection, true),
                    IrSynapsePhase.Drive or IrSynapsePhase.Integrate => projection.SynapseCount * (double)simulation.StepIndex,
                    _ => 0,
                };
                plastic += times * KernelCost.Of(kernel, ring);
            }
        }

        return new MemoryTraffic(cells, fixedSynapses, plastic);
    }

    /// <summary>How many events have reached synapses of a connection, if every cell has as many synapses: spikes of cells in front, or behind.</summary>
    public static double Events(Simulation simulation, Projection projection, bool isPost)
    {
        var view = isPost ? projection.Plan.Post : projection.Plan.Pre;
        var cells = view.Sum(part => (double)part.Count);
        return view.Select(part => part.Population).Distinct().Sum(population =>
            simulation.SpikeCount(population) / (double)simulation.Populations[population].Size * projection.SynapseCount * view.Where(part => part.Population == population).Sum(part => (double)part.Count) / cells);
    }
}
