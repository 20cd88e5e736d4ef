using System.Globalization;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests.Comparing;

/// <summary>Finds the first difference between two simulations of the same program; equal bits are wanted, except that every NaN is the same.</summary>
internal static class SimulationComparer
{
    /// <summary>A sentence about the first difference, or null where there is none.</summary>
    /// <param name="module">What both simulate, in the form of the reference.</param>
    /// <param name="expected">The reference.</param>
    /// <param name="actual">The target.</param>
    public static string? Compare(IrModule module, ISimulation expected, ISimulation actual) =>
        Networks(module, expected, actual)
        .Concat(Recordings(module, expected, actual))
        .Concat(States(module, expected, actual))
        .FirstOrDefault(difference => difference is not null);

    /// <summary>A sentence about the first difference between two states, or null where there is none.</summary>
    public static string? Compare(NetworkState expected, NetworkState actual)
    {
        if (expected.Step != actual.Step || !expected.Sections.Select(s => (s.Name, s.Type)).SequenceEqual(actual.Sections.Select(s => (s.Name, s.Type))))
        {
            return $"sections at step {expected.Step}: {string.Join(", ", expected.Sections.Select(s => s.Name))}; at step {actual.Step}: {string.Join(", ", actual.Sections.Select(s => s.Name))}";
        }

        return expected.Sections.Zip(actual.Sections, (a, b) => a.Type switch
        {
            IrType.Float32 => Same(a.Name, Array.ConvertAll(a.Bits, Single), Array.ConvertAll(b.Bits, Single)),
            IrType.Float64 => Same(a.Name, Array.ConvertAll(a.Bits, BitConverter.Int64BitsToDouble), Array.ConvertAll(b.Bits, BitConverter.Int64BitsToDouble)),
            _ => Same(a.Name, a.Bits, b.Bits),
        }).FirstOrDefault(d => d is not null);
    }

    private static double Single(long bits) => BitConverter.Int32BitsToSingle((int)bits);

    private static IEnumerable<string?> Networks(IrModule module, ISimulation expected, ISimulation actual)
    {
        yield return Same("step", [expected.StepIndex], [actual.StepIndex]);
        for (var n = 0; n < module.Connections.Length; n++)
        {
            var (a, b) = (expected.Synapses(n), actual.Synapses(n));
            var name = module.Connections[n].Name;
            yield return Same($"number of synapses of {name}", [expected.SynapseCount(n)], [actual.SynapseCount(n)]);
            yield return Same($"sources of {name}", a.Pre, b.Pre);
            yield return Same($"targets of {name}", a.Post, b.Post);
            yield return Same($"source cells of {name}", a.PreCells, b.PreCells);
            yield return Same($"target cells of {name}", a.PostCells, b.PostCells);
            yield return Same($"delays of {name}", a.DelaySteps, b.DelaySteps);
            foreach (var variable in a.Variables.Keys)
            {
                yield return b.Variables.TryGetValue(variable, out var values) ? Same($"{variable} of {name}", a.Variables[variable], values) : $"{name} has no {variable}";
            }

            for (var send = 0; send < a.Weights.Length; send++)
            {
                yield return Same($"weights {send} of {name}", a.Weights[send], b.Weights[send]);
            }
        }
    }

    private static IEnumerable<string?> Recordings(IrModule module, ISimulation expected, ISimulation actual)
    {
        for (var n = 0; n < module.Recordings.Length; n++)
        {
            if (module.Recordings[n].Variable is { } variable)
            {
                var (a, b) = (expected.Trace(n), actual.Trace(n));
                yield return Same($"sample times of {variable}", a.Steps, b.Steps);
                yield return Same($"recorded cells of {variable}", a.Cells, b.Cells);
                yield return Same($"samples of {variable} ({a.Cells.Length} cells)", a.Values, b.Values);
            }
            else
            {
                var (a, b) = (expected.Spikes(n), actual.Spikes(n));
                yield return Same($"event stamps of recording {n}", a.Steps, b.Steps);
                yield return Same($"event populations of recording {n}", a.Populations, b.Populations);
                yield return Same($"event cells of recording {n}", a.Cells, b.Cells);
            }
        }
    }

    private static IEnumerable<string?> States(IrModule module, ISimulation expected, ISimulation actual)
    {
        for (var n = 0; n < module.Populations.Length; n++)
        {
            var population = module.Populations[n];
            var model = module.GetModel(population.Model);
            foreach (var e in model.Events)
            {
                yield return Same($"number of {population.Name}.{e.Name}", [expected.SpikeCount(n, e.Name)], [actual.SpikeCount(n, e.Name)]);
            }

            foreach (var slot in model.Slots.Where(s => s.Kind is IrSlotKind.State or IrSlotKind.Parameter))
            {
                yield return Same($"{population.Name}.{slot.Name}", Read(expected, n, slot.Name, population.Size), Read(actual, n, slot.Name, population.Size));
            }
        }
    }

    private static double[] Read(ISimulation simulation, int population, string slot, long size)
    {
        var values = new double[size];
        simulation.Read(population, slot, values);
        return values;
    }

    private static string? Same(string what, double[] expected, double[] actual) => Same(
        what,
        Array.ConvertAll(expected, Bits),
        Array.ConvertAll(actual, Bits),
        bits => BitConverter.Int64BitsToDouble(bits).ToString("R", CultureInfo.InvariantCulture));

    private static string? Same(string what, int[] expected, int[] actual) => Same(what, Array.ConvertAll(expected, x => (long)x), Array.ConvertAll(actual, x => (long)x));

    private static string? Same(string what, long[] expected, long[] actual) => Same(what, expected, actual, x => x.ToString(CultureInfo.InvariantCulture));

    private static string? Same(string what, long[] expected, long[] actual, Func<long, string> show)
    {
        for (var n = 0; n < Math.Min(expected.Length, actual.Length); n++)
        {
            if (expected[n] != actual[n])
            {
                return $"{what}, element {n}: expected {show(expected[n])}, found {show(actual[n])}";
            }
        }

        return expected.Length == actual.Length ? null : $"{what}: expected {expected.Length} elements, found {actual.Length}";
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value);
}
