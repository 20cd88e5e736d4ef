using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Backends.CSharp.Facade;

/// <content>The class of a kind of cell: states, events, tunable parameters.</content>
internal sealed partial class FacadeEmitter
{
    private void CellType(CellSymbol cell)
    {
        var type = _types[cell];
        var names = new MemberNames([.. RuntimeNames.CellGroup, type]);
        var states = cell.States.Select(s => (Symbol: s, Name: names.Add(s.Name, "State"), Field: "")).ToList();
        var tunables = cell.Parameters.Where(p => p.IsTunable).Select(p => (Symbol: p, Name: names.Add(p.Name, "Parameter"))).ToList();
        var events = cell.Events.Select(e => (Symbol: e, Name: names.Add(e.Name, "Event"))).ToList();
        Documentation.Summary(_writer, cell.Documentation, $"Cells of the kind {cell.Name}.");
        _writer.Open($"public sealed class {type} : CellGroup");
        foreach (var (_, name) in Slots())
        {
            _writer.Line($"private readonly int _slot{name};");
        }

        _writer.Line();
        _writer.Open($"internal {type}(Simulation simulation, string name) : base(simulation, name)");
        foreach (var (symbol, name) in Slots())
        {
            _writer.Line($"_slot{name} = Population.SlotIndex({CSharpNames.Literal(symbol.Type.Length == 0 ? symbol.Name : symbol.Name + ".0")});");
        }

        _writer.Close();
        foreach (var (symbol, name, _) in states)
        {
            _writer.Line();
            Documentation.Summary(_writer, symbol.Documentation, $"The state {symbol.Name} of each cell.", Documentation.UnitOf(symbol.Type, symbol.DisplayUnit));
            Values(symbol, name, "_slot" + name);
        }

        foreach (var (symbol, name) in tunables)
        {
            Tunable(symbol, name, names);
        }

        if (cell.Spike is not null)
        {
            _writer.Line();
            _writer.Line("/// <summary>The cells that spiked in the last step, ascending.</summary>");
            _writer.Line("public ReadOnlySpan<int> Spikes => Population.Event(0).Cells;");
            _writer.Line();
            _writer.Line("/// <summary>How many spikes there were since the network was built.</summary>");
            _writer.Line("public long SpikeCount => Population.Event(0).Total;");
        }

        for (var e = 0; e < events.Count; e++)
        {
            var index = CSharpNames.Integer(e + (cell.Spike is null ? 0 : 1));
            _writer.Line();
            Documentation.Summary(_writer, events[e].Symbol.Documentation, $"The cells that had the event {events[e].Symbol.Name} in the last step, ascending.");
            _writer.Line($"public ReadOnlySpan<int> {events[e].Name} => Population.Event({index}).Cells;");
        }

        _writer.Close();

        IEnumerable<(ValueSymbol Symbol, string Name)> Slots() => states.Select(s => ((ValueSymbol)s.Symbol, s.Name)).Concat(tunables.Select(t => ((ValueSymbol)t.Symbol, t.Name)));
    }

    /// <summary>The values of a variable as a property, or for a vector as a method of the element.</summary>
    private void Values(ValueSymbol symbol, string name, string slot)
    {
        var isFlag = symbol.Type.Kind == TypeKind.Bool;
        var type = isFlag ? Width == "32" ? "int" : "long" : Real;
        var method = (isFlag ? "Flags" : "States") + Width;
        _writer.Line(symbol.Type.Length == 0
            ? $"public ReadOnlySpan<{type}> {name} => {method}({slot});"
            : $"public ReadOnlySpan<{type}> {name}(int element) => {method}({slot} + Element(element, {CSharpNames.Integer(symbol.Type.Length)}));");
    }

    private void Tunable(ParameterSymbol symbol, string name, MemberNames names)
    {
        var slot = "_slot" + name;
        var unit = Documentation.UnitOf(symbol.Type with { Kind = symbol.Type.Kind == TypeKind.Bool ? TypeKind.Real : symbol.Type.Kind }, symbol.DisplayUnit);
        var isFlag = symbol.Type.Kind == TypeKind.Bool;
        var (type, value) = isFlag ? ("bool", "value ? 1 : 0") : (Real, "value");
        var own = $"The parameter {symbol.Name}.";
        if (symbol.Type.Length == 0)
        {
            _writer.Line();
            Documentation.Summary(_writer, symbol.Documentation, own, (isFlag ? "" : unit + " ") + "Setting it sets it in all cells, from the next step on; reading it gives that of the first cell.");
            _writer.Open($"public {type} {name}");
            _writer.Line(isFlag ? $"get => Flags{Width}({slot})[0] != 0;" : $"get => States{Width}({slot})[0];");
            _writer.Line($"set => Tune({slot}, {value});");
            _writer.Close();
        }

        _writer.Line();
        Documentation.Summary(_writer, symbol.Documentation, own, "That of each cell. " + (isFlag ? "1 for true, 0 for false." : unit));
        Values(symbol, names.Add(name + "OfCells", "Parameter"), slot);
        var (parameter, element) = symbol.Type.Length == 0 ? ("", "") : ("int element, ", $" + Element(element, {CSharpNames.Integer(symbol.Type.Length)})");
        _writer.Line();
        Documentation.Summary(_writer, symbol.Documentation, own, "Sets that of one cell, from the next step on." + (isFlag ? "" : " " + unit));
        _writer.Line($"public void {names.Add("Set" + name, "Parameter")}({parameter}int cell, {type} value) => Tune({slot}{element}, cell, {value});");
    }
}
