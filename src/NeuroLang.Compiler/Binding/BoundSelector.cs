namespace NeuroLang.Compiler.Binding;

/// <summary>Which cells of a population or group.</summary>
public abstract record BoundSelector;
