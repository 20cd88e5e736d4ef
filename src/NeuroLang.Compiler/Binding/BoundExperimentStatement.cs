using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>A statement of an experiment.</summary>
public abstract record BoundExperimentStatement(Location Location);
