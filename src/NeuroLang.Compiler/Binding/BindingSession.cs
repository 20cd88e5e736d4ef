using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>What all binders of one program share.</summary>
internal sealed class BindingSession
{
    private readonly Dictionary<SourceText, List<Unit>> _units = [];

    /// <summary>Makes a session without diagnostics.</summary>
    public BindingSession()
    {
        Diagnostics = new DiagnosticBag();
        Lazy = new LazyBindings(this);
        var builtins = new SourceText("std", "");
        BuiltinLocation = new Location(builtins, new TextSpan(0, 0));
        Global = new Scope(null);
        Global.TryDeclare(new BuiltinSymbol("pi", BuiltinLocation, "The ratio of circumference and diameter.") { Type = BoundType.Real });
    }

    /// <summary>Errors and warnings.</summary>
    public DiagnosticBag Diagnostics { get; private set; }

    /// <summary>Definitions not yet bound.</summary>
    public LazyBindings Lazy { get; }

    /// <summary>The place of what the language gives.</summary>
    public Location BuiltinLocation { get; }

    /// <summary>What is visible everywhere.</summary>
    public Scope Global { get; }

    /// <summary>Symbols that some expression reads.</summary>
    public HashSet<Symbol> Read { get; } = [];

    /// <summary>Symbols that some handler assigns, or at which connections end, or that an experiment sets.</summary>
    public HashSet<Symbol> Written { get; } = [];

    /// <summary>Variables of cells that an experiment records, measures, plots or shows, and that synapses or weights read.</summary>
    public HashSet<Symbol> Observed { get; } = [];

    /// <summary>Populations that take part in something.</summary>
    public HashSet<Symbol> UsedPopulations { get; } = [];

    /// <summary>The text and scope of each synapse, to bind it again for a connection.</summary>
    public Dictionary<SynapseSymbol, SynapseDeclaration> Synapses { get; } = [];

    /// <summary>The names inside of each circuit.</summary>
    public Dictionary<CircuitSymbol, Scope> CircuitScopes { get; } = [];

    /// <summary>Remembers a unit of a file, for messages in the user's notation.</summary>
    public void UseUnit(SourceText source, Unit unit)
    {
        if (!_units.TryGetValue(source, out var list))
        {
            _units.Add(source, list = []);
        }

        if (!list.Any(u => u.Dimension.Equals(unit.Dimension)))
        {
            list.Add(unit);
        }
    }

    /// <summary>A dimension in the notation of a file.</summary>
    public string Format(Dimension dimension, SourceText source) =>
        UnitFormatter.Format(dimension, _units.TryGetValue(source, out var list) ? list : null);

    /// <summary>A type in the notation of a file.</summary>
    public string Describe(BoundType type, SourceText source)
    {
        var element = type.Kind switch
        {
            TypeKind.Int => "a whole number",
            TypeKind.Bool => "a condition",
            TypeKind.String => "a text",
            _ when type.Dimension.IsDimensionless => "a plain number",
            _ => Format(type.Dimension, source),
        };
        return type.IsVector ? "a vector of " + element : element;
    }

    /// <summary>Runs a binder whose diagnostics the caller wants to see before they are kept.</summary>
    public DiagnosticBag Collect(Action bind)
    {
        var outer = Diagnostics;
        var collected = new DiagnosticBag();
        Diagnostics = collected;
        try
        {
            bind();
        }
        finally
        {
            Diagnostics = outer;
        }

        return collected;
    }
}
