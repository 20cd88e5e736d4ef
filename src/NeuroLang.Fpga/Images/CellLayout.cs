using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Images;

/// <summary>Where the cells of a program live in a core with a given number of lanes.</summary>
public sealed class CellLayout
{
    private readonly int[] _first;
    private readonly int[] _base;
    private readonly BytecodeProgram _program;

    /// <summary>Lays the populations out.</summary>
    public CellLayout(BytecodeProgram program, int width)
    {
        _program = program;
        Width = width;
        _first = new int[program.Populations.Length];
        _base = new int[program.Populations.Length];
        var gid = 0;
        for (var p = 0; p < _first.Length; p++)
        {
            if (program.Populations[p].Kind == PopulationKind.Cells)
            {
                _first[p] = gid;
                _base[p] = gid / width;
                gid += (program.Populations[p].Count + 15) / 16 * 16;
            }
        }

        Cells = gid;
        var slot = gid / width;
        for (var p = 0; p < _first.Length; p++)
        {
            if (program.Populations[p].Kind == PopulationKind.Replicated)
            {
                _base[p] = slot;
                slot += program.Populations[p].Count;
            }
        }

        // The last strip of a population runs over all of its 16 slots, active or not, so these have to exist.
        Slots = Enumerable.Range(0, _first.Length).Select(p => _base[p] + TimingModel.Strip * StripsOf(p)).Append(slot).Max();
    }

    /// <summary>Lanes of all tiles.</summary>
    public int Width { get; }

    /// <summary>Ordinary cells, those that fill up populations to a multiple of 16 among them.</summary>
    public int Cells { get; }

    /// <summary>Slots that a lane needs: those that are taken, and those that the last strips run over.</summary>
    public int Slots { get; }

    /// <summary>Number of the first cell of an ordinary population.</summary>
    public int First(int population) => _first[population];

    /// <summary>First slot of a population.</summary>
    public int Base(int population) => _base[population];

    /// <summary>Slots that a population takes in each lane.</summary>
    public int SlotsOf(int population) => _program.Populations[population].Kind switch
    {
        PopulationKind.Cells => (_program.Populations[population].Count + 15) / 16 * 16 / Width,
        PopulationKind.Replicated => _program.Populations[population].Count,
        _ => 0,
    };

    /// <summary>Strips of a population.</summary>
    public int StripsOf(int population) => (SlotsOf(population) + TimingModel.Strip - 1) / TimingModel.Strip;

    /// <summary>Slot of a cell.</summary>
    public int Slot(int population, int cell) =>
        _program.Populations[population].Kind == PopulationKind.Replicated ? _base[population] + cell : (_first[population] + cell) / Width;

    /// <summary>Whether a cell lives in a lane (counted through all tiles).</summary>
    public bool Lives(int population, int cell, int lane) =>
        _program.Populations[population].Kind == PopulationKind.Replicated || (_first[population] + cell) % Width == lane;
}
