using System.Collections.Immutable;
using NeuroLang.Compiler.Data;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>The table that the cells of a population come from: one row a cell.</summary>
/// <param name="Data">The table.</param>
/// <param name="Path">Its path as written.</param>
/// <param name="Labels">The labels of the cells, in their order; empty where no column is the key.</param>
/// <param name="Index">The cell of each label.</param>
public sealed record ElaboratedTable(DataTable Data, string Path, ImmutableArray<string> Labels, IReadOnlyDictionary<string, int> Index);
