namespace NeuroLang.Compiler.Elaboration;

/// <summary>How the places of a population's cells are given.</summary>
public enum GeometryKind
{
    /// <summary>On a lattice: by column along x, by row along y.</summary>
    Grid,

    /// <summary>At equal distances along x.</summary>
    Line,

    /// <summary>At equal angles on a circle.</summary>
    Ring,

    /// <summary>Independent and uniform in a box.</summary>
    Box,

    /// <summary>In columns of the population's table.</summary>
    Table,
}
