using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Experiments;

/// <summary>What became of an <c>expect</c>.</summary>
/// <param name="Text">The condition as written.</param>
/// <param name="Measured">What its measures gave, in the units the condition is written in; <c>none</c> where there was nothing to measure.</param>
/// <param name="Passed">Whether the condition held.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Expectation(string Text, string Measured, bool Passed, Location Location);
