using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>play port from "file"</c>.</summary>
public sealed record BoundPlay(Location Location, BoundView Port, string File) : BoundExperimentStatement(Location);
