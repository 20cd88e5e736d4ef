using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>train …</c>: reserved; refused by lowering.</summary>
public sealed record BoundTrain(Location Location) : BoundExperimentStatement(Location);
