using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>The tables of a program: functions of one variable, linear between 257 points over all numbers that the argument's format has.</summary>
internal sealed class TableSet
{
    private const int SegmentSize = 256;

    private readonly List<BytecodeTable> _tables = [];
    private readonly Dictionary<(int Function, int ArgumentBits, int ResultBits, double Lower, double Upper), (int Index, int Shift)> _known = [];

    /// <summary>The tables by number.</summary>
    public ImmutableArray<BytecodeTable> Tables => [.. _tables];

    /// <summary>A table of a function: its number, and the shift of the instruction that reads it.</summary>
    /// <param name="factory">The factory of the function.</param>
    /// <param name="function">The function.</param>
    /// <param name="name">What it is.</param>
    /// <param name="argumentBits">Fraction bits of the argument.</param>
    /// <param name="resultBits">Fraction bits of the result.</param>
    /// <param name="seen">The arguments that were seen: there slopes have to fit, elsewhere they are cut.</param>
    public (int Index, int Shift) Of(IrFactory factory, IrExpr function, string name, int argumentBits, int resultBits, ValueRange seen)
    {
        var key = (function.Id, argumentBits, resultBits, seen.Minimum, seen.Maximum);
        if (!_known.TryGetValue(key, out var known))
        {
            known = Make(factory, function, name, argumentBits, resultBits, seen);
            _known.Add(key, known);
        }

        return known;
    }

    private (int Index, int Shift) Make(IrFactory factory, IrExpr function, string name, int argumentBits, int resultBits, ValueRange seen)
    {
        var scale = Math.Pow(2, -argumentBits);
        var values = new SampledFunction(factory, function).Grid(short.MinValue * scale, (short.MaxValue + 1) * scale, BytecodeTable.Segments)
            .Select(v => Math.Max(short.MinValue, Math.Min(short.MaxValue, (double.IsNaN(v) ? 0 : v) * Math.Pow(2, resultBits)))).ToArray();
        double Slope(int segment) => (values[segment + 1] - values[segment]) / SegmentSize;
        double Start(int segment) => ((segment * SegmentSize) + short.MinValue) * scale;
        var steepest = Enumerable.Range(0, BytecodeTable.Segments)
            .Where(s => Start(s + 1) >= seen.Minimum && Start(s) <= seen.Maximum)
            .Select(s => Math.Abs(Slope(s))).DefaultIfEmpty(0).Max();
        var shift = 31;
        while (shift > 0 && steepest * Math.Pow(2, shift) > short.MaxValue)
        {
            shift--;
        }

        _tables.Add(new BytecodeTable(
            name,
            [.. values.Take(BytecodeTable.Segments).Select(v => FixedNumbers.Cut(Math.Round(v, MidpointRounding.AwayFromZero)))],
            [.. Enumerable.Range(0, BytecodeTable.Segments).Select(s => FixedNumbers.Cut(Math.Round(Slope(s) * Math.Pow(2, shift), MidpointRounding.AwayFromZero)))]));
        if (_tables.Count > short.MaxValue)
        {
            throw new UnrepresentableException(FpgaDiagnostics.TooLarge, "The program needs too many tables");
        }

        return (_tables.Count - 1, shift);
    }
}
