using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Ir;
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

    /// <summary>Where the handler, timed handler or drive is written that a kernel over synapses carries out; null for equations, which have places of their own.</summary>
    private static Location? PlaceOf(IrSynapseKernel kernel, IrSynapse synapse) => kernel.Phase switch
    {
        IrSynapsePhase.OnPre or IrSynapsePhase.OnPost or IrSynapsePhase.AtPre or IrSynapsePhase.AtPost => Placed(synapse.Handlers, kernel.Number)?.Place,
        IrSynapsePhase.Timed or IrSynapsePhase.Reduce => Placed(synapse.Timed, kernel.Number)?.Place,
        IrSynapsePhase.Start => synapse.Timed.FirstOrDefault(t => t.Kind == IrTimedKind.Start)?.Place,
        IrSynapsePhase.Drive => Placed(synapse.Drives, kernel.Number)?.Place,
        _ => null,
    };

    private static T? Placed<T>(System.Collections.Immutable.ImmutableArray<T> items, int number)
        where T : class => number >= 0 && number < items.Length ? items[number] : null;

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
