using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>From a population to its program: reads the step, chooses offsets and formats, writes instructions.</summary>
/// <param name="module">The module in data-flow form.</param>
/// <param name="profile">What a run showed.</param>
/// <param name="projections">Receptors and their units.</param>
/// <param name="tables">Takes tables.</param>
/// <param name="options">Tolerances.</param>
internal sealed class PopulationCoder(IrModule module, NetworkProfile profile, ProjectionCoder projections, TableSet tables, BytecodeOptions options)
{
    /// <summary>Writes the program of a population.</summary>
    /// <exception cref="UnrepresentableException">Something has no place in the core.</exception>
    public CellCode Code(int population)
    {
        var (source, seen) = (module.Populations[population], profile.Populations[population]);
        var offsets = StateOffsets.Of(CellStepReader.Read(module, population, seen.Starts, ImmutableDictionary<string, double>.Empty), seen.Ranges);
        var (step, changes) = Retiming.Apply(EdgeMemory.Remove(CellStepReader.Read(module, population, seen.Starts, offsets)));
        Inlining.Apply(step);
        (double Factor, double Offset) Representation(string slot)
        {
            var offset = offsets.TryGetValue(slot, out var known) ? known : 0;
            return changes.FirstOrDefault(c => c.Slot == slot) is { } change ? (change.Factor, change.Constant + offset) : (1, offset);
        }

        var samples = new SampleEvaluator(seen, step.Graph, step.Shaper, Representation);
        var bits = new FormatTable(samples);
        var formats = new StateFormats(source, module.GetModel(source.Model), step, samples, bits, options).Choose(Representation);
        return new CellCoder(source.Name, step, samples, bits, formats, projections.Receptors(population), tables, options).Code();
    }
}
