namespace NeuroLang.Compiler.Binding;

/// <summary>One pair of <c>list((i, j), …)</c>.</summary>
public sealed record BoundPair(BoundExpression Pre, BoundExpression Post);
