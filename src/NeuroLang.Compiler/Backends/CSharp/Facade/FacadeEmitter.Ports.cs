using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Lowering;

namespace NeuroLang.Compiler.Backends.CSharp.Facade;

/// <content>Ports: what a host writes and reads.</content>
internal sealed partial class FacadeEmitter
{
    private void Input(PortSymbol port, string name)
    {
        var index = _program.Circuit.Populations.First(p => p.Port == port).Index;
        if (port.IsSpikes)
        {
            _members.Add(() =>
            {
                Documentation.Summary(_writer, port.Documentation, $"The in port {port.Name}, of spikes.");
                _writer.Line($"public SpikePort {name} {{ get; }}");
            });
            _construction.Add($"{name} = new SpikePort(this, {CSharpNames.Literal(port.Name)});");
            return;
        }

        _members.Add(() =>
        {
            Documentation.Summary(_writer, port.Documentation, $"The in port {port.Name}.", $"{Documentation.UnitOf(port.Type, port.DisplayUnit)} What is written holds from the next step on until something else is.");
            _writer.Line($"public Span<{Real}> {name} => PopulationAt({CSharpNames.Integer(index)}).Real{Width}(0).Slice(0, {CSharpNames.Integer(_program.Circuit.Populations[index].Size)});");
        });
    }

    private void Output(PortSymbol port, string name)
    {
        if (port.View is not { } bound || _program.Circuit.Resolve(bound, new DiagnosticBag()) is not { } view)
        {
            return;
        }

        if (port.IsSpikes)
        {
            Spikes(port, name, view);
            return;
        }

        var slots = port.Variable is { } variable ? view.Ranges.Select(r => SetterLowering.Slots(variable, _program.Circuit.Populations[r.Population]).ToList()).ToList() : [];
        var isStored = slots.Count > 0 && port.Variable?.Cases.All(c => c.Symbol is StateSymbol or ParameterSymbol { IsTunable: true }) == true && port.Type.Kind != TypeKind.Bool;
        if (!isStored)
        {
            _diagnostics.Report(GeneratedClassDiagnostics.UnstoredPort, port.Location, port.Name);
            return;
        }

        for (var element = 0; element < slots[0].Count; element++)
        {
            Values(port, slots[0].Count == 1 ? name : _names.Add(name + CSharpNames.Integer(element), "Port"), slots[0][element], view);
        }
    }

    /// <summary>Cells that lie side by side are shown as they are, others as a copy.</summary>
    private void Values(PortSymbol port, string name, string slot, IrView view)
    {
        if (view.Ranges.Length != 1 || view.Ranges[0].Indices is not null)
        {
            _members.Add(() =>
            {
                _writer.Line($"private readonly OutputValues<{Real}> _port{name};");
                _writer.Line();
                Summary("A copy, made when it is read.");
                _writer.Line($"public ReadOnlySpan<{Real}> {name} => _port{name}.Read();");
            });
            _construction.Add($"_port{name} = new OutputValues<{Real}>(this, {CSharpNames.Literal(slot)}, {Parts(view)});");
            return;
        }

        var range = view.Ranges[0];
        var place = new ModelStorage(Module, Module.GetModel(Module.Populations[range.Population].Model))[slot];
        _members.Add(() =>
        {
            Summary("");
            _writer.Line($"public ReadOnlySpan<{Real}> {name} => PopulationAt({CSharpNames.Integer(range.Population)}).Real{Width}({CSharpNames.Integer(place)}).Slice({CSharpNames.Integer(range.Start)}, {CSharpNames.Integer(range.Count)});");
        });

        void Summary(string behind)
        {
            var unit = port.Variable?.Cases[0].Symbol.DisplayUnit;
            Documentation.Summary(_writer, port.Documentation, $"The out port {port.Name}.", (Documentation.UnitOf(port.Type, unit) + " " + behind).Trim());
        }
    }

    private void Spikes(PortSymbol port, string name, IrView view)
    {
        var range = view.Ranges[0];
        var isWhole = view.Ranges.Length == 1 && range.Indices is null && range.Count == _program.Circuit.Populations[range.Population].Size;
        _members.Add(() =>
        {
            if (!isWhole)
            {
                _writer.Line($"private readonly OutputSpikes _port{name};");
                _writer.Line();
            }

            Documentation.Summary(_writer, port.Documentation, $"The out port {port.Name}.", "Its channels that spiked in the last step.");
            _writer.Line(isWhole
                ? $"public ReadOnlySpan<int> {name} => PopulationAt({CSharpNames.Integer(range.Population)}).Spikes.Cells;"
                : $"public ReadOnlySpan<int> {name} => _port{name}.Read();");
        });
        if (!isWhole)
        {
            _construction.Add($"_port{name} = new OutputSpikes(this, {Parts(view)});");
        }
    }

    private static string Parts(IrView view) => string.Join(", ", view.Ranges.Select(CSharpEmitter.ViewPart));
}
