using System.Globalization;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;

namespace NeuroLang.Interpreter;

/// <summary>Nothing is silent (semantics, "Failure").</summary>
internal sealed partial class InterpretedSimulation
{
    /// <summary>Reports a state that is infinite or NaN: the first by slot, then by cell.</summary>
    private void Trap(CellPopulation population, long boundary) => Trap(population, boundary, _ => true);

    private void Trap(CellPopulation population, long boundary, Func<string, bool> which)
    {
        foreach (var slot in population.Model.Slots.Where(s => s.Kind == IrSlotKind.State && _options.Trap && which(s.Name)))
        {
            for (var cell = 0; cell < population.Size; cell++)
            {
                if (population.Get(slot.Name, cell).IsNonFinite)
                {
                    throw NonFinite(population, slot.Name, cell, boundary);
                }
            }
        }
    }

    private SimulationException NonFinite(CellPopulation population, string slot, int cell, long boundary)
    {
        var value = population.Get(slot, cell).ToDouble();
        return new SimulationException(
            SimulationErrorKind.NonFinite,
            string.Format(
                CultureInfo.InvariantCulture,
                "{0}[{1}].{2} became {3} at {4} ms.",
                population.Source.Name,
                cell,
                slot,
                double.IsNaN(value) ? "NaN" : "infinite",
                (double)boundary * Module.StepNumerator / Module.StepDenominator))
        {
            Population = population.Source.Name,
            Cell = cell,
            Variable = slot,
            Step = boundary,
            Value = value,
        };
    }

    private static SimulationException GuardFailed(CellPopulation population, IrCheck check, int cell)
    {
        var value = population.HasSlot(check.Parameter) ? population.Get(check.Parameter, cell).ToDouble() : double.NaN;
        return new SimulationException(
            SimulationErrorKind.GuardFailed,
            string.Format(CultureInfo.InvariantCulture, "{0}[{1}].{2} is {3}, which is not {4}.", population.Source.Name, cell, check.Parameter, value, check.Text))
        {
            Population = population.Source.Name,
            Cell = cell,
            Variable = check.Parameter,
            Step = 0,
            Value = value,
        };
    }
}
