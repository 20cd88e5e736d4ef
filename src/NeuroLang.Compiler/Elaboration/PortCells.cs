using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>
/// The cells of an <c>in</c> port of the outermost circuit: a population without dynamics. Ports of one kind (and unit) share a cell by its name, which no program can declare.
/// </summary>
internal static class PortCells
{
    /// <summary>The cell: it spikes, or has a value.</summary>
    public static CellSymbol CellOf(PortSymbol port)
    {
        if (port.IsSpikes)
        {
            return new CellSymbol("port spikes", port.Location, null) { Spike = new EventSymbol("spike", port.Location, null) };
        }

        var value = new StateSymbol("value", port.Location, null) { Type = port.Type, DisplayUnit = port.DisplayUnit };
        return new CellSymbol("port " + (port.DisplayUnit?.Symbol ?? "real"), port.Location, null) { States = [value] };
    }
}
