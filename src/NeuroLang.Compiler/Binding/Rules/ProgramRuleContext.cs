using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>What rules of a whole program look at; models of the built-in library are left out.</summary>
internal sealed record ProgramRuleContext(
    BindingSession Session,
    ImmutableArray<CellSymbol> Cells,
    ImmutableArray<SynapseSymbol> Synapses,
    ImmutableArray<CircuitSymbol> Circuits,
    ImmutableArray<ExperimentSymbol> Experiments)
{
    /// <summary>Cells of populations of circuits that an experiment runs.</summary>
    public IEnumerable<CellSymbol> RunningCells
    {
        get
        {
            var running = new HashSet<CellSymbol>(RunningCircuits.SelectMany(c => c.Populations).Select(p => p.Cell).OfType<CellSymbol>());
            return Cells.Where(running.Contains);
        }
    }

    /// <summary>Circuits that an experiment runs, with their parts.</summary>
    public IEnumerable<CircuitSymbol> RunningCircuits
    {
        get
        {
            var found = new HashSet<CircuitSymbol>();
            var stack = new Stack<CircuitSymbol>(Experiments.Select(e => e.Circuit).OfType<CircuitSymbol>());
            while (stack.Count > 0)
            {
                var next = stack.Pop();
                if (found.Add(next))
                {
                    foreach (var part in next.Parts.Select(p => p.Circuit).OfType<CircuitSymbol>())
                    {
                        stack.Push(part);
                    }
                }
            }

            return Circuits.Where(found.Contains);
        }
    }
}
