namespace NeuroLang.Compiler.Binding;

/// <summary><c>["AVAL"]</c>: the cell of that label in the population's table.</summary>
public sealed record LabelSelector(string Label) : BoundSelector;
