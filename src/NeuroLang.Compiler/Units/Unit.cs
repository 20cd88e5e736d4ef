namespace NeuroLang.Compiler.Units;

/// <summary>A unit of measurement.</summary>
/// <param name="Symbol">As the user wrote it, e.g. <c>uF/cm^2</c>.</param>
/// <param name="Dimension">Its dimension.</param>
/// <param name="Scale">How many internal units one of it is: 1 for mV, ms, pA, nS, pF, um and mM, 1000 for s and V.</param>
public sealed record Unit(string Symbol, Dimension Dimension, BigRational Scale);
