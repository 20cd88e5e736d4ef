namespace NeuroLang.Compiler.Backends.CSharp.Facade;

/// <summary>A tunable parameter of the circuit in a class for hosts.</summary>
/// <param name="Name">Its name in the program.</param>
/// <param name="Property">The property that has its value.</param>
/// <param name="Parameter">The parameter of the constructor, as C# wants it.</param>
/// <param name="Value">Its value where the host gives none.</param>
/// <param name="Documentation">What it is, and its unit, in XML.</param>
internal sealed record HostArgument(string Name, string Property, string Parameter, double Value, string Documentation);
