using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>Cells of one model.</summary>
/// <param name="Name">Its name; parts are joined with dots.</param>
/// <param name="Model">Name of the model.</param>
/// <param name="Size">Number of cells.</param>
/// <param name="Initializers">In the order they are carried out; slots without one start at zero.</param>
/// <param name="Checks">Carried out after the initialisers.</param>
/// <param name="Dimensions">Its shape; one number for a plain list of cells.</param>
public sealed record IrPopulation(
    string Name,
    string Model,
    long Size,
    ImmutableArray<IrInitializer> Initializers,
    ImmutableArray<IrCheck> Checks,
    ImmutableArray<long> Dimensions)
{
    /// <summary>What a host feeds, where the population is an <c>in</c> port.</summary>
    public IrPortKind Port { get; init; }

    /// <summary>The table of its cells, where initialisers read one; else null.</summary>
    public string? Table { get; init; }

    /// <summary>Dale's law: 1 where no weight of its cells may be negative, -1 where none may be positive, else 0.</summary>
    public int Sign { get; init; }

    /// <summary>What is combined by exclusive or with the stream of every draw of its cells, so that populations of one model differ.</summary>
    public uint Salt => IrStreams.Of(Name);
}
