using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>From a bound circuit and the values of its parameters to an <see cref="ElaboratedCircuit"/>.</summary>
internal sealed class Elaborator(DiagnosticBag diagnostics)
{
    private const long MostCells = 1L << 31;

    private static readonly BigRational DefaultStep = BigRational.Create(1, 10);

    /// <summary>The elaborated circuit, or null after an error.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="arguments">Values for its parameters.</param>
    /// <param name="step">A step that replaces the circuit's own, in ms.</param>
    public ElaboratedCircuit? Elaborate(CircuitSymbol circuit, ImmutableArray<BoundOverride> arguments, BigRational? step)
    {
        var constants = new Dictionary<ValueSymbol, ConstantValue>();
        ConstantValue? Lookup(ValueSymbol symbol) => constants.TryGetValue(symbol, out var value) ? value : null;
        foreach (var parameter in circuit.Parameters)
        {
            var expression = arguments.FirstOrDefault(a => a.Target == parameter)?.Value ?? parameter.Default;
            if (expression is null)
            {
                diagnostics.Report(ElaborationDiagnostics.MissingArgument, circuit.Location, parameter.Name, circuit.Name);
            }
            else if (new ConstantEvaluator(Lookup).Evaluate(expression) is { } value)
            {
                constants[parameter] = value;
            }
            else
            {
                diagnostics.Report(ElaborationDiagnostics.NotConstant, expression.Location, $"the circuit's parameter {parameter.Name}");
            }
        }

        if (!circuit.Ports.IsEmpty)
        {
            diagnostics.Report(TargetDiagnostics.Ports, circuit.Ports[0].Location);
        }

        if (!circuit.Parts.IsEmpty)
        {
            diagnostics.Report(TargetDiagnostics.Parts, circuit.Parts[0].Location);
        }

        var evaluator = new ConstantEvaluator(Lookup);
        var populations = ImmutableArray.CreateBuilder<ElaboratedPopulation>();
        foreach (var population in circuit.Populations)
        {
            if (Elaborate(population, populations.Count, evaluator) is { } elaborated)
            {
                populations.Add(elaborated);
            }
        }

        var chosen = step ?? (circuit.Step is { } own ? Step(own, evaluator) : DefaultStep);
        return diagnostics.HasErrors || chosen is not { } known ? null : new ElaboratedCircuit(circuit, constants, populations.ToImmutable(), known);
    }

    /// <summary>A step in ms as the user wrote it: an exact positive time.</summary>
    public BigRational? Step(BoundExpression expression, ConstantEvaluator evaluator)
    {
        var value = evaluator.Evaluate(expression);
        if (value is not { Exact: { Sign: > 0 } exact } || exact.Numerator > long.MaxValue || exact.Denominator > long.MaxValue)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidStep, expression.Location);
            return null;
        }

        return exact;
    }

    private ElaboratedPopulation? Elaborate(PopulationSymbol population, int index, ConstantEvaluator evaluator)
    {
        if (population.Cell is null)
        {
            return null;
        }

        if (population.Geometry is { } geometry)
        {
            diagnostics.Report(TargetDiagnostics.Geometry, geometry.Location);
        }

        if (population.Table is { } table)
        {
            diagnostics.Report(TargetDiagnostics.Tables, table.Location);
            return null;
        }

        var dimensions = ImmutableArray.CreateBuilder<long>();
        var size = 1.0;
        foreach (var expression in population.Dimensions)
        {
            if (evaluator.Evaluate(expression) is not { IsNumber: true } value)
            {
                diagnostics.Report(ElaborationDiagnostics.NotConstant, expression.Location, $"the size of {population.Name}");
                return null;
            }

            if (value.Number < 1 || value.Number != Math.Floor(value.Number))
            {
                diagnostics.Report(ElaborationDiagnostics.InvalidSize, expression.Location, population.Name, value.Number);
                return null;
            }

            size *= value.Number;
            dimensions.Add((long)Math.Min(value.Number, MostCells));
        }

        if (size >= MostCells)
        {
            var variables = population.Cell.States.Length + population.Cell.Parameters.Length;
            diagnostics.Report(ElaborationDiagnostics.PopulationTooLarge, population.Location, population.Name, size.ToString("G4", CultureInfo.InvariantCulture), Bytes(size * 4 * Math.Max(1, variables)));
            return null;
        }

        return new ElaboratedPopulation(population, population.Cell, population.Name, index, (long)size, dimensions.ToImmutable());
    }

    private static string Bytes(double bytes)
    {
        string[] units = ["B", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"];
        var unit = 0;
        while (bytes >= 1000 && unit < units.Length - 1)
        {
            bytes /= 1000;
            unit++;
        }

        return bytes.ToString("G3", CultureInfo.InvariantCulture) + " " + units[unit];
    }
}
