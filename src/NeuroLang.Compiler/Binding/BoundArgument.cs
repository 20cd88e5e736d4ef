namespace NeuroLang.Compiler.Binding;

/// <summary>An argument of a <see cref="BoundCall"/> or <see cref="BoundRule"/>, with its name where one is written.</summary>
public sealed record BoundArgument(string? Name, BoundExpression Value);
