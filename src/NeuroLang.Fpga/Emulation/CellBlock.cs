using System.Numerics;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Emulation;

/// <summary>The memories of a population, filled up to whole vectors.</summary>
internal sealed class CellBlock
{
    private readonly short[][] _variables;

    /// <summary>Memories with the start values.</summary>
    /// <param name="population">The population.</param>
    /// <param name="first">Number of its first cell; random bits depend on it.</param>
    /// <param name="ring">Places in the delay ring.</param>
    public CellBlock(BytecodePopulation population, int first, int ring)
    {
        Count = population.Count;
        First = population.Kind == PopulationKind.Replicated ? 0 : first;
        Stride = (Count + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;
        Ring = ring;
        _variables = [.. population.Variables.Select(variable => new short[Stride])];
        for (var v = 0; v < _variables.Length; v++)
        {
            population.Variables[v].Values.CopyTo(_variables[v]);
        }

        Accumulators = [.. population.Receptors.Select(_ => new uint[Stride * ring])];
    }

    /// <summary>Number of cells.</summary>
    public int Count { get; }

    /// <summary>Number of the first cell.</summary>
    public int First { get; }

    /// <summary>Number of cells, filled up to whole vectors.</summary>
    public int Stride { get; }

    /// <summary>Places in the delay ring, a power of two.</summary>
    public int Ring { get; }

    /// <summary>For each receptor the sums, by place in the ring and cell.</summary>
    public uint[][] Accumulators { get; }

    /// <summary>The values of a variable.</summary>
    public Span<short> Variable(int index) => _variables[index].AsSpan(0, Count);

    /// <summary>The values of a variable with what fills them up.</summary>
    public short[] Padded(int index) => _variables[index];
}
