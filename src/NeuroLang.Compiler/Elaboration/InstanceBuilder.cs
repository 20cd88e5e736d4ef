using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Data;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>Makes the instances of a circuit and of its parts, with their populations.</summary>
internal sealed class InstanceBuilder(DiagnosticBag diagnostics, DataTables tables, BigRational step)
{
    private const long MostCells = 1L << 31;
    private const int MostInstances = 1 << 16;

    private readonly ImmutableArray<ElaboratedPopulation>.Builder _populations = ImmutableArray.CreateBuilder<ElaboratedPopulation>();
    private int _instances;

    /// <summary>The populations of all instances: those of parts before the circuit's own.</summary>
    public ImmutableArray<ElaboratedPopulation> Populations => _populations.ToImmutable();

    /// <summary>The outermost instance, as far as errors allow.</summary>
    public ElaboratedInstance Build(CircuitSymbol circuit, CircuitValues values) => Build(circuit, "", null, 0, values);

    private ElaboratedInstance Build(CircuitSymbol circuit, string path, ElaboratedInstance? outer, int copy, CircuitValues values)
    {
        var instance = new ElaboratedInstance(path, circuit, step, outer, copy, values, _populations);
        foreach (var part in circuit.Parts)
        {
            if (part.Circuit is { } inner && CountOf(part, instance.Evaluator()) is { } count)
            {
                instance.Add(part, [.. Enumerable.Range(0, count).Select(n => Build(instance, part, inner, n))]);
            }
        }

        foreach (var port in circuit.Ports.Where(p => !p.IsOutput))
        {
            if (SizeOf(port, instance) is not { } size)
            {
                continue;
            }

            instance.Add(port, size);
            if (outer is null)
            {
                var cell = PortCells.CellOf(port);
                var population = new PopulationSymbol(port.Name, port.Location, port.Documentation) { Cell = cell };
                Add(port, instance, new ElaboratedPopulation(population, cell, port.Name, _populations.Count, size, [size], instance) { Port = port });
            }
        }

        foreach (var population in circuit.Populations)
        {
            if (Elaborate(population, instance) is { } elaborated)
            {
                Add(population, instance, elaborated);
            }
        }

        return instance;
    }

    private void Add(Symbol symbol, ElaboratedInstance instance, ElaboratedPopulation population)
    {
        _populations.Add(population);
        instance.Add(symbol, population);
    }

    /// <summary>The number of channels of a port, or null after an error.</summary>
    private long? SizeOf(PortSymbol port, ElaboratedInstance instance)
    {
        if (port.Size is not { } expression)
        {
            return 1;
        }

        if (Whole(expression, $"the size of {port.Name}", port.Name, instance.Evaluator()) is not { } size)
        {
            return null;
        }

        if (size < MostCells)
        {
            return (long)size;
        }

        diagnostics.Report(ElaborationDiagnostics.PopulationTooLarge, port.Location, port.Name, size.ToString("G4", CultureInfo.InvariantCulture), Bytes(size * 4));
        return null;
    }

    private ElaboratedInstance Build(ElaboratedInstance outer, PartSymbol part, CircuitSymbol circuit, int copy)
    {
        var name = part.Count is null ? part.Name : part.Name + "[" + copy.ToString(CultureInfo.InvariantCulture) + "]";
        var evaluator = outer.Evaluator(symbol => symbol is BuiltinSymbol { Name: "i" } ? ConstantValue.Of((BigRational)copy) : null);
        return Build(circuit, outer.FullName(name), outer, copy, new CircuitArguments(diagnostics).Evaluate(circuit, part.Arguments, evaluator, isOutermost: false));
    }

    private int? CountOf(PartSymbol part, ConstantEvaluator evaluator)
    {
        var count = 1;
        if (part.Count is { } expression)
        {
            if (Whole(expression, $"the number of copies of {part.Name}", part.Name, evaluator) is not { } value)
            {
                return null;
            }

            count = (int)Math.Min(value, MostInstances + 1.0);
        }

        // Each of them was a number of at most 2^16 + 1, so the sum cannot overflow.
        if (_instances + count > MostInstances)
        {
            diagnostics.Report(ElaborationDiagnostics.TooManyInstances, part.Location, MostInstances);
            return null;
        }

        _instances += count;
        return count;
    }

    private double? Whole(BoundExpression expression, string subject, string name, ConstantEvaluator evaluator)
    {
        if (evaluator.Evaluate(expression) is not { IsNumber: true } value)
        {
            diagnostics.ReportUnknown(expression, subject);
            return null;
        }

        if (value.Number < 1 || value.Number != Math.Floor(value.Number))
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidSize, expression.Location, name, value.Number);
            return null;
        }

        return value.Number;
    }

    private ElaboratedPopulation? Elaborate(PopulationSymbol population, ElaboratedInstance instance)
    {
        if (population.Cell is null)
        {
            return null;
        }

        ElaboratedTable? table = null;
        if (population.Table is { } call)
        {
            table = new TableElaborator(tables, diagnostics, instance.Evaluator()).Elaborate(call);
            if (table is null)
            {
                return null;
            }
        }

        var dimensions = ImmutableArray.CreateBuilder<long>();
        var size = 1.0;
        foreach (var expression in population.Dimensions)
        {
            if (Whole(expression, $"the size of {population.Name}", population.Name, instance.Evaluator()) is not { } value)
            {
                return null;
            }

            size *= value;
            dimensions.Add((long)Math.Min(value, MostCells));
        }

        var name = instance.FullName(population.Name);
        if (size >= MostCells)
        {
            var variables = population.Cell.States.Length + population.Cell.Parameters.Length;
            diagnostics.Report(ElaborationDiagnostics.PopulationTooLarge, population.Location, name, size.ToString("G4", CultureInfo.InvariantCulture), Bytes(size * 4 * Math.Max(1, variables)));
            return null;
        }

        if (table is not null && dimensions.Count == 0)
        {
            size = table.Data.Rows;
            dimensions.Add(table.Data.Rows);
        }

        if (table is not null && size != table.Data.Rows)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidData, population.Location, table.Path, $"it has {table.Data.Rows} rows for the {size} cells of {name}");
            return null;
        }

        return new ElaboratedPopulation(population, population.Cell, name, _populations.Count, (long)size, dimensions.ToImmutable(), instance)
        {
            Table = table,
            Geometry = population.Geometry is { } geometry ? new GeometryElaborator(diagnostics, instance.Evaluator()).Elaborate(geometry, name, dimensions) : TableElaborator.Geometry(table),
        };
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
