using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Cells;

/// <summary>Carries out statements for one cell, in order: later ones read what earlier ones stored.</summary>
internal sealed class StatementRunner(Evaluator evaluator)
{
    public void Run(ImmutableArray<IrStatement> statements, CellSurroundings cell)
    {
        var outer = cell.Locals;
        cell.Locals = new Dictionary<string, Value>(outer, StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case IrAssign assign:
                    if (!cell.Population.IsClamped(assign.Slot, cell.Cell))
                    {
                        cell.Population.Set(assign.Slot, cell.Cell, evaluator.Evaluate(assign.Value, cell));
                    }

                    break;
                case IrLocal local:
                    cell.Locals[local.Name] = evaluator.Evaluate(local.Value, cell);
                    break;
                case IrIf choice:
                    Run(evaluator.Evaluate(choice.Condition, cell).Bool ? choice.Then : choice.Else, cell);
                    break;
                default:
                    throw new InvalidOperationException($"{statement.GetType().Name} belongs to the kernel form; the interpreter takes the model form.");
            }
        }

        cell.Locals = outer;
    }

    /// <summary>Assignments that all read the state before: every value is computed, then stored. Held states keep their value while the cell is held, clamped ones always.</summary>
    public void RunSimultaneously(ImmutableArray<IrAssign> assignments, CellSurroundings cell)
    {
        var population = cell.Population;
        var values = assignments.Select(assign => evaluator.Evaluate(assign.Value, cell)).ToArray();
        var held = population.IsHeld(cell.Cell);
        for (var n = 0; n < values.Length; n++)
        {
            if (!(held && population.Holds(assignments[n].Slot)) && !population.IsClamped(assignments[n].Slot, cell.Cell))
            {
                population.Set(assignments[n].Slot, cell.Cell, values[n]);
            }
        }
    }
}
