using System.Globalization;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Planning;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Execution;

/// <summary>Calls a function over pairs: looks the attributes up that it reads, and says which counters their draws have. Safe for several threads.</summary>
internal sealed unsafe class PairEvaluator
{
    private readonly delegate* unmanaged<long*, double*, double*, int*, uint, long, void> _address;
    private readonly IReadOnlyList<string> _attributes;
    private readonly long[] _constants;
    private readonly int[] _slots;
    private readonly int _table;
    private readonly int _kernelColumns;

    private PairEvaluator(nint address, PairFunction function, int[] slots, int table, int kernelColumns)
    {
        _address = (delegate* unmanaged<long*, double*, double*, int*, uint, long, void>)address;
        _attributes = function.Attributes;
        _constants = [.. function.Constants];
        _slots = slots;
        _table = table;
        _kernelColumns = kernelColumns;
    }

    /// <summary>The evaluators of a program.</summary>
    public static Dictionary<(PairRole, int), PairEvaluator> All(LlvmProgram program)
    {
        var module = program.Module;
        var plans = NetworkPlanner.Plans(module).ToList();
        return program.Pairs.ToDictionary(p => p.Key, p =>
        {
            var connection = plans[p.Key.Connection].Connection;
            var isTied = p.Key.Role == PairRole.Weight && connection.TiesKernel;
            var slots = p.Key.Role == PairRole.Start && connection.Synapse is { } synapse
                ? SynapseStorage.StartValues(connection, module.GetSynapse(synapse)).Select(s => s.Slot).ToArray()
                : [0];
            return new PairEvaluator(
                p.Value.Address, p.Value.Function, slots, module.Tables.TakeWhile(t => t.Name != connection.Rule.Table).Count(), isTied ? connection.Rule.Convolution?.KernelColumns ?? 1 : 0);
        });
    }

    /// <summary>
    /// Computes the numbers of pairs of one seed, as many as the runtime asks for at once: all those of the first slot, then all those of the next; slots that the function
    /// does not give stay as they are.
    /// </summary>
    public void Evaluate(ReadOnlySpan<SynapseContext> pairs, NetworkData data, Span<double> values)
    {
        var count = (pairs.Length + PairFunctionWriter.Padding - 1) / PairFunctionWriter.Padding * PairFunctionWriter.Padding;
        var numbers = stackalloc double[(_attributes.Count + _slots.Length) * count];
        var counters = stackalloc int[3 * count];
        var results = numbers + (_attributes.Count * count);
        for (var n = 0; n < _attributes.Count; n++)
        {
            Fill(_attributes[n], pairs, data, new Span<double>(numbers + (n * count), count));
        }

        for (var n = 0; n < count; n++)
        {
            // The last pair stands for those that fill up: no number occurs that a pair does not have.
            ref readonly var s = ref pairs[Math.Min(n, pairs.Length - 1)];
            (counters[n], counters[n + count], counters[n + (2 * count)]) = _kernelColumns > 0 ? (s.Row / _kernelColumns, s.Row % _kernelColumns, 0) : (s.I, s.J, s.M);
        }

        fixed (long* constants = _constants)
        {
            _address(constants, numbers, results, counters, pairs[0].Seed, count);
        }

        for (var n = 0; n < _slots.Length; n++)
        {
            new ReadOnlySpan<double>(results + (n * count), pairs.Length).CopyTo(values[(_slots[n] * pairs.Length)..]);
        }
    }

    private void Fill(string name, ReadOnlySpan<SynapseContext> pairs, NetworkData data, Span<double> column)
    {
        for (var n = 0; n < pairs.Length; n++)
        {
            column[n] = Attribute(name, in pairs[n], data);
        }

        column[pairs.Length..].Fill(column[pairs.Length - 1]);
    }

    private double Attribute(string name, in SynapseContext s, NetworkData data)
    {
        if (name.StartsWith(IrSynapse.Pre, StringComparison.Ordinal))
        {
            return s.Pre.Get(s.Pre.SlotIndex(name[IrSynapse.Pre.Length..]), s.PreCell);
        }

        if (name.StartsWith(IrSynapse.Post, StringComparison.Ordinal))
        {
            return s.Post.Get(s.Post.SlotIndex(name[IrSynapse.Post.Length..]), s.PostCell);
        }

        return name switch
        {
            "j" => s.J,
            "m" => s.M,
            _ when name.StartsWith(IrTable.Column, StringComparison.Ordinal) => data.Tables[_table].Value(int.Parse(name.AsSpan(IrTable.Column.Length), CultureInfo.InvariantCulture), s.Row),
            _ => s.I,
        };
    }
}
