using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Ir.Lowering;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>Directives that lead from generated statements to the program.</content>
public sealed partial class CSharpEmitter
{
    /// <summary>Prints statements that come from one place of the program; without a place, or where nobody asks for it, as they are.</summary>
    private string Mapped(Location? place, Func<string> print)
    {
        // The library is inside the compiler: there is no file to show.
        if (!_options.LineMaps || place is null || !place.Source.Path.EndsWith(".nl", StringComparison.OrdinalIgnoreCase))
        {
            return print();
        }

        var (start, end) = (place.Start, place.End);
        var directive = $"#line ({CSharpNames.Integer(start.Line)}, {CSharpNames.Integer(start.Column)}) - ({CSharpNames.Integer(end.Line)}, {CSharpNames.Integer(end.Column)}) \"{place.Source.Path}\"";
        _writer.Line(directive);
        var text = print();
        if (_writer.TakeBack(directive))
        {
            return text;
        }

        _writer.Line("#line default");
        return text;
    }

    /// <summary>Where a state of a model gets its next value: its equation, or else its declaration.</summary>
    private Location? PlaceOf(string model, string slot) => CellOf(model) is not { } cell ? null
        : cell.Equations.FirstOrDefault(e => CellLowering.SlotNames(e.State).Contains(slot))?.Location
            ?? cell.States.FirstOrDefault(s => CellLowering.SlotNames(s).Contains(slot))?.Location;

    private Location? PlaceOfEvent(string model, string name) => CellOf(model) is not { } cell ? null
        : name == cell.Spike?.Name ? cell.Spike.Condition?.Location
        : cell.Events.FirstOrDefault(e => e.Name == name)?.Condition?.Location;

    private CellSymbol? CellOf(string model)
    {
        for (var p = 0; p < _module.Populations.Length; p++)
        {
            if (_module.Populations[p].Model == model)
            {
                return _circuit?.Populations[p].Cell;
            }
        }

        return null;
    }
}
