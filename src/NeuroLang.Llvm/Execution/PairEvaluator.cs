using System.Globalization;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Planning;
using NeuroLang.Runtime;

namespace NeuroLang.Llvm.Execution;

/// <summary>Calls a function over pairs: looks the attributes up that it reads, and says which counter its draws have. Safe for several threads.</summary>
internal sealed unsafe class PairEvaluator
{
    private readonly nint _function;
    private readonly IReadOnlyList<string> _attributes;
    private readonly int[] _slots;
    private readonly int _table;
    private readonly int _kernelColumns;

    private PairEvaluator(nint function, IReadOnlyList<string> attributes, int[] slots, int table, int kernelColumns)
    {
        _function = function;
        _attributes = attributes;
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
                ? LlvmEmitter.StartValues(connection, module.GetSynapse(synapse)).Select(s => s.Slot).ToArray()
                : [0];
            return new PairEvaluator(
                p.Value.Function, p.Value.Attributes, slots, module.Tables.TakeWhile(t => t.Name != connection.Rule.Table).Count(), isTied ? connection.Rule.Convolution?.KernelColumns ?? 1 : 0);
        });
    }

    /// <summary>Computes the numbers of a pair.</summary>
    public void Evaluate(in SynapseContext s, NetworkData data, Span<double> values)
    {
        var attributes = stackalloc double[_attributes.Count + 1];
        for (var n = 0; n < _attributes.Count; n++)
        {
            attributes[n] = Attribute(_attributes[n], in s, data);
        }

        var results = stackalloc double[_slots.Length];
        var (a, b, c) = _kernelColumns > 0 ? (s.Row / _kernelColumns, s.Row % _kernelColumns, 0) : (s.I, s.J, s.M);
        ((delegate* unmanaged<double*, double*, uint, int, int, int, void>)_function)(attributes, results, s.Seed, a, b, c);
        for (var n = 0; n < _slots.Length; n++)
        {
            values[_slots[n]] = results[n];
        }
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
