namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>A receptor of a population: its number, and what one unit of its sum is in internal units.</summary>
/// <param name="Target">The slot at which it ends.</param>
/// <param name="Index">Its number.</param>
/// <param name="Unit">The value of one.</param>
internal sealed record ReceptorScale(string Target, int Index, double Unit);
