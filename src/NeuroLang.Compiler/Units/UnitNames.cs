namespace NeuroLang.Compiler.Units;

/// <summary>What the parser asks of the units.</summary>
public static class UnitNames
{
    /// <summary>True for the name of a single unit with or without prefix, such as <c>mV</c> or <c>Hz</c>.</summary>
    public static bool IsUnit(string name) => UnitTable.TryFind(name, out _, out _);
}
