using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Experiments;

/// <summary>A case of a sweep.</summary>
/// <param name="Number">Which of the sweep statements that the experiment meets, counted from zero.</param>
/// <param name="Value">The value of its variable.</param>
internal sealed record SweepCase(int Number, ConstantValue Value);
