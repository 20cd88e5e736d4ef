namespace NeuroLang.Compiler.Binding;

/// <summary><c>[3]</c>: one cell, counted from zero.</summary>
public sealed record IndexSelector(BoundExpression Index) : BoundSelector;
