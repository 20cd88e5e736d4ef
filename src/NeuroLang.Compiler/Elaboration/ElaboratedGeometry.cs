using System.Collections.Immutable;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>Where the cells of a population are, in µm.</summary>
/// <param name="Kind">How.</param>
/// <param name="Origin">x, y and z of the first cell of a grid or line, of the centre of a ring, of the lower corner of a box.</param>
/// <param name="Extent">Along x, y and z: the spacing of a grid or line, the radius of a ring, the side of a box; zero along axes it does not use.</param>
/// <param name="Periods">Along x, y and z: the length after which space repeats, or zero.</param>
public sealed record ElaboratedGeometry(GeometryKind Kind, ImmutableArray<double> Origin, ImmutableArray<double> Extent, ImmutableArray<double> Periods);
