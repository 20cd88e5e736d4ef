namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>Names that expressions of a random cell may use, by unit.</summary>
internal sealed class CellScope
{
    /// <summary>Names in mV.</summary>
    public List<string> Voltages { get; } = [];

    /// <summary>Plain numbers.</summary>
    public List<string> Reals { get; } = [];

    /// <summary>Vectors of three plain numbers.</summary>
    public List<string> Vectors { get; } = [];

    /// <summary>Functions from two plain numbers to one.</summary>
    public List<string> Functions { get; } = [];

    /// <summary>States in mV that handlers may assign.</summary>
    public List<string> VoltageStates { get; } = [];

    /// <summary>States that are plain numbers and that handlers may assign.</summary>
    public List<string> RealStates { get; } = [];

    /// <summary>Whether draws are allowed.</summary>
    public bool Draws { get; set; }

    /// <summary>Whether aggregates over the population are allowed.</summary>
    public bool Aggregates { get; set; }

    /// <summary>Whether <c>t</c> is known.</summary>
    public bool Time { get; set; } = true;

    /// <summary>Whether elementary functions are allowed.</summary>
    public bool Functional { get; set; }

    /// <summary>The same names, for a nested block that adds its own.</summary>
    public CellScope Nested()
    {
        var nested = new CellScope { Draws = Draws, Aggregates = Aggregates, Time = Time, Functional = Functional };
        nested.Voltages.AddRange(Voltages);
        nested.Reals.AddRange(Reals);
        nested.Vectors.AddRange(Vectors);
        nested.Functions.AddRange(Functions);
        nested.VoltageStates.AddRange(VoltageStates);
        nested.RealStates.AddRange(RealStates);
        return nested;
    }

    /// <summary>The same names without draws and aggregates: for what is evaluated several times in a step.</summary>
    public CellScope Quiet()
    {
        var quiet = Nested();
        (quiet.Draws, quiet.Aggregates) = (false, false);
        return quiet;
    }
}
