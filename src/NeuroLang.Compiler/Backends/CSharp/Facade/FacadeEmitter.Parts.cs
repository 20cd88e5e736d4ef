using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Backends.CSharp.Facade;

/// <content>Parts: properties that lead to the populations inside.</content>
internal sealed partial class FacadeEmitter
{
    private void Part(PartSymbol part, string name, List<Action> members, List<string> construction, string simulation, string path)
    {
        if (part.Circuit is not { } circuit)
        {
            return;
        }

        var type = _types[circuit];
        var isOne = part.Count is null;
        members.Add(() =>
        {
            Documentation.Summary(_writer, part.Documentation, isOne ? $"The part {part.Name}, a {circuit.Name}." : $"The copies of the part {part.Name}, each a {circuit.Name}.");
            _writer.Line(isOne ? $"public {type} {name} {{ get; }}" : $"public IReadOnlyList<{type}> {name} {{ get; }}");
        });
        if (isOne)
        {
            construction.Add($"{name} = new {type}({simulation}, {path}{CSharpNames.Literal(part.Name + ".")});");
            return;
        }

        var local = "copies" + name;
        construction.Add($"var {local} = new {type}[{Prefix(simulation)}CopiesOf({path}{CSharpNames.Literal(part.Name)})];");
        construction.Add($"for (var copy = 0; copy < {local}.Length; copy++) {local}[copy] = new {type}({simulation}, {path}{CSharpNames.Literal(part.Name + "[")} + copy.ToString(System.Globalization.CultureInfo.InvariantCulture) + {CSharpNames.Literal("].")});");
        construction.Add($"{name} = {local};");
    }

    private void PartType(CircuitSymbol circuit)
    {
        var type = _types[circuit];
        var names = new MemberNames([.. RuntimeNames.CellGroup, .. RuntimeNames.Types, type]);
        var members = new List<Action>();
        var construction = new List<string>();
        foreach (var population in circuit.Populations)
        {
            Group(population, names.Add(population.Name, "Population"), members, construction, "simulation", "path + ");
        }

        foreach (var part in circuit.Parts)
        {
            Part(part, names.Add(part.Name, "Part"), members, construction, "simulation", "path + ");
        }

        Documentation.Summary(_writer, circuit.Documentation, $"A part of the kind {circuit.Name}.");
        _writer.Open($"public sealed class {type}");
        _writer.Open($"internal {type}(Simulation simulation, string path)");
        foreach (var line in construction)
        {
            _writer.Line(line);
        }

        _writer.Close();
        foreach (var member in members)
        {
            _writer.Line();
            member();
        }

        _writer.Close();
    }

    private static string Prefix(string simulation) => simulation == "this" ? "" : simulation + ".";
}
