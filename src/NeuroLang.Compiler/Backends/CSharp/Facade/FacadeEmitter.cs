using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp.Facade;

/// <summary>
/// Prints what a host sees of a generated class: the populations, ports and parts of the circuit as properties in the casing of C#, its parameters as constants (tunable ones as parameters of the constructor),
/// and a nested class for each kind of cell and of part. Names are chosen first, so that those of the program's own things are the plainest.
/// </summary>
internal sealed partial class FacadeEmitter
{
    private readonly LoweredProgram _program;
    private readonly IndentedWriter _writer;
    private readonly DiagnosticBag _diagnostics;
    private readonly MemberNames _names;
    private readonly List<CellSymbol> _cells = [];
    private readonly List<CircuitSymbol> _parts = [];
    private readonly Dictionary<Symbol, string> _types = [];
    private readonly List<Action> _members = [];
    private readonly List<string> _construction = [];
    private readonly List<HostArgument> _arguments = [];

    public FacadeEmitter(LoweredProgram program, string className, IndentedWriter writer, DiagnosticBag diagnostics)
    {
        _program = program;
        _writer = writer;
        _diagnostics = diagnostics;
        _names = new MemberNames([.. RuntimeNames.Simulation, .. RuntimeNames.Types, className]);
        var circuit = program.Circuit.Symbol;
        List<(Symbol Symbol, string Name)> chosen =
        [
            .. circuit.Populations.Select(p => ((Symbol)p, _names.Add(p.Name, "Population"))),
            .. circuit.Ports.Select(p => ((Symbol)p, _names.Add(p.Name, "Port"))),
            .. circuit.Parts.Select(p => ((Symbol)p, _names.Add(p.Name, "Part"))),
            .. circuit.Parameters.Select(p => ((Symbol)p, _names.Add(p.Name, "Parameter"))),
        ];
        NameTypes(circuit);
        foreach (var (symbol, name) in chosen)
        {
            switch (symbol)
            {
                case ParameterSymbol { IsTunable: true } parameter:
                    Argument(parameter, name);
                    break;
                case ParameterSymbol parameter:
                    Parameter(parameter, name);
                    break;
                case PopulationSymbol population:
                    Group(population, name, _members, _construction, "this", "");
                    break;
                case PartSymbol part:
                    Part(part, name, _members, _construction, "this", "");
                    break;
                case PortSymbol { IsOutput: false } port:
                    Input(port, name);
                    break;
                case PortSymbol port:
                    Output(port, name);
                    break;
            }
        }
    }

    private IrModule Module => _program.Kernels();

    private string Real => Module.Precision == Precision.Float32 ? "float" : "double";

    private string Width => Module.Precision == Precision.Float32 ? "32" : "64";

    /// <summary>What a constructor does: it makes the objects behind the properties.</summary>
    public IReadOnlyList<string> Construction => _construction;

    /// <summary>The tunable parameters of the circuit in order.</summary>
    public IReadOnlyList<HostArgument> Arguments => _arguments;

    /// <summary>Prints the documentation of the class.</summary>
    public void ClassDocumentation()
    {
        var step = Module.StepMilliseconds.ToString("R", CultureInfo.InvariantCulture);
        Documentation.Summary(_writer, _program.Circuit.Symbol.Documentation, $"The circuit {_program.Circuit.Symbol.Name}.");
        Documentation.Remarks(_writer, $"One step is {step} ms of its time. Objects of this class are independent of each other; one object is used by one thread at a time.");
    }

    /// <summary>Prints the properties and constants.</summary>
    public void Members()
    {
        foreach (var member in _members)
        {
            member();
            _writer.Line();
        }
    }

    /// <summary>Prints the nested classes.</summary>
    public void Types()
    {
        foreach (var cell in _cells)
        {
            _writer.Line();
            CellType(cell);
        }

        foreach (var part in _parts)
        {
            _writer.Line();
            PartType(part);
        }
    }

    /// <summary>The kinds of cells and parts, in the order in which they first occur.</summary>
    private void NameTypes(CircuitSymbol circuit)
    {
        foreach (var population in circuit.Populations)
        {
            if (population.Cell is { } cell && !_types.ContainsKey(cell))
            {
                _cells.Add(cell);
                _types.Add(cell, _names.Add(cell.Name + "Cells", "Kind"));
            }
        }

        foreach (var part in circuit.Parts)
        {
            if (part.Circuit is { } inner && !_types.ContainsKey(inner))
            {
                _parts.Add(inner);
                _types.Add(inner, _names.Add(inner.Name + "Part", "Kind"));
                NameTypes(inner);
            }
        }
    }

    private void Parameter(ParameterSymbol parameter, string name)
    {
        if (_program.Circuit.Root.ValueOf(parameter) is not { } value || value.Text is not null)
        {
            return;
        }

        var isWhole = parameter.Type.Kind == TypeKind.Int && Math.Abs(value.Number) <= int.MaxValue;
        _members.Add(() =>
        {
            Documentation.Summary(_writer, parameter.Documentation, $"The parameter {parameter.Name} of the circuit.", $"{Documentation.UnitOf(parameter.Type, parameter.DisplayUnit)} The class was generated for this value.");
            _writer.Line(value.IsTruth ? $"public const bool {name} = {(value.Truth ? "true" : "false")};"
                : isWhole ? $"public const int {name} = {CSharpNames.Integer((long)value.Number)};"
                : $"public const double {name} = {CSharpNames.Double(value.Number)};");
        });
    }

    /// <summary>A parameter of the constructor, and the property that keeps it.</summary>
    private void Argument(ParameterSymbol parameter, string name)
    {
        var plain = MemberNames.Pascal(parameter.Name);
        var camel = char.ToLowerInvariant(plain[0]) + plain.Substring(1);
        var isTaken = camel is "seed" or "options" or "data" || _arguments.Any(a => a.Parameter == camel);
        var unit = Documentation.UnitOf(parameter.Type, parameter.DisplayUnit);
        var value = _program.Circuit.Root.ValueOf(parameter)?.Number ?? 0;
        _arguments.Add(new HostArgument(parameter.Name, name, isTaken ? camel + "Parameter" : CSharpNames.IsKeyword(camel) ? "@" + camel : camel, value, Documentation.Escape($"The parameter {parameter.Name} of the circuit. {unit}")));
        _members.Add(() =>
        {
            Documentation.Summary(_writer, parameter.Documentation, $"The parameter {parameter.Name} of the circuit.", $"{unit} The network was built with this value.");
            _writer.Line($"public double {name} {{ get; }}");
        });
    }

    /// <summary>A property for a population, in the class itself or in that of a part.</summary>
    private void Group(PopulationSymbol population, string name, List<Action> members, List<string> construction, string simulation, string path)
    {
        if (population.Cell is not { } cell)
        {
            return;
        }

        var type = _types[cell];
        members.Add(() =>
        {
            Documentation.Summary(_writer, population.Documentation, $"The population {population.Name}, cells of the kind {cell.Name}.");
            _writer.Line($"public {type} {name} {{ get; }}");
        });
        construction.Add($"{name} = new {type}({simulation}, {path}{CSharpNames.Literal(population.Name)});");
    }
}
