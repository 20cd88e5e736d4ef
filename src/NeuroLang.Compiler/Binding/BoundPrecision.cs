using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>precision float32</c> or <c>float64</c>.</summary>
public sealed record BoundPrecision(Location Location, bool IsDouble) : BoundExperimentStatement(Location);
