namespace NeuroLang.Compiler.Binding;

/// <summary><c>[0..9]</c>: both ends included.</summary>
public sealed record RangeSelector(BoundExpression Lower, BoundExpression Upper) : BoundSelector;
