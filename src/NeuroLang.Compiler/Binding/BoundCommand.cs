using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A verb with one object.</summary>
/// <param name="Verb"><c>release silence lesion save restore</c>.</param>
/// <param name="View">The cells of <c>release</c> and <c>silence</c>.</param>
/// <param name="Variable">The variable of <c>release g.v</c>, or null for all that was clamped or silenced.</param>
/// <param name="Connection">The connection of <c>lesion</c>.</param>
/// <param name="File">The file of <c>save</c> and <c>restore</c>.</param>
public sealed record BoundCommand(Location Location, string Verb, BoundView? View, BoundVariable? Variable, BoundConnection? Connection, string? File) : BoundExperimentStatement(Location);
