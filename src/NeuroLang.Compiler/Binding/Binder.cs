using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>From syntax trees to a program with every name, type and unit resolved.</summary>
public sealed class Binder
{
    private static readonly ImmutableArray<IProgramRule> Rules =
    [
        new UnusedParameterRule(), new UnusedStateRule(), new StateNeverChangesRule(), new UnusedPopulationRule(),
    ];

    private readonly BindingSession _session = new();
    private readonly Dictionary<LoadedFile, List<Symbol>> _declared = [];
    private readonly List<Symbol> _order = [];
    private readonly List<CellSymbol> _cells = [];
    private readonly List<SynapseSymbol> _synapses = [];
    private readonly List<CircuitSymbol> _circuits = [];
    private readonly List<ExperimentSymbol> _experiments = [];

    private Binder()
    {
    }

    /// <summary>Binds a file and what it imports. Errors are in the program's diagnostics, never thrown.</summary>
    /// <param name="root">The file.</param>
    /// <param name="resolver">Finds imported files.</param>
    public static BoundProgram Bind(SyntaxTree root, ISourceResolver resolver)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(root.Diagnostics);
        var loader = new ProgramLoader(resolver, diagnostics);
        var file = loader.Load(root);
        var binder = new Binder();
        foreach (var loaded in loader.Files)
        {
            if (loaded != file)
            {
                diagnostics.AddRange(loaded.Tree.Diagnostics);
            }

            binder.Declare(loaded, isRoot: loaded == file);
        }

        binder.Complete(loader.Files);
        diagnostics.AddRange(binder._session.Diagnostics.ToImmutable());
        if (!diagnostics.HasErrors)
        {
            diagnostics.AddRange(binder.CheckRules(loader.Files));
        }

        return new BoundProgram(
            binder.RootFirst(file, binder._cells),
            binder.RootFirst(file, binder._synapses),
            binder.RootFirst(file, binder._circuits),
            binder._experiments.ToImmutableArray(),
            diagnostics.ToImmutable());
    }

    private ImmutableArray<T> RootFirst<T>(LoadedFile root, List<T> symbols)
        where T : Symbol
    {
        var own = root.Tree.Source;
        var bound = symbols.Where(s => !_session.Lazy.IsWaiting(s)).ToList();
        return bound.Where(s => s.Location.Source == own).Concat(bound.Where(s => s.Location.Source != own)).ToImmutableArray();
    }

    private void Declare(LoadedFile file, bool isRoot)
    {
        var scope = new Scope(_session.Global);
        var declared = new List<Symbol>();
        _declared.Add(file, declared);
        foreach (var declaration in file.Tree.Root.Declarations)
        {
            if (declaration is ErrorDeclarationSyntax)
            {
                scope.Skip(file.Tree.Source.GetText(declaration.Span));
            }
            else if (Declare(file.Tree.Source, scope, declaration, isRoot) is { } symbol && NameRule.Declare(_session, scope, symbol) && symbol is not ExperimentSymbol)
            {
                declared.Add(symbol);
            }
        }

        foreach (var (syntax, imported) in file.Imports)
        {
            foreach (var symbol in _declared[imported])
            {
                ImportRule.Import(_session, scope, symbol, new Location(file.Tree.Source, syntax.Span));
            }
        }
    }

    private Symbol? Declare(SourceText source, Scope scope, DeclarationSyntax declaration, bool isRoot)
    {
        var name = declaration.Name.Text;
        var place = new Location(source, declaration.Name.Span);
        switch (declaration)
        {
            case ConstSyntax syntax:
                var constant = new ConstSymbol(name, place, syntax.Documentation);
                _session.Lazy.Register(constant, () => BindConst(constant, source, scope, syntax));
                _order.Add(constant);
                return constant;
            case FunctionSyntax syntax:
                var function = new FunctionSymbol(name, place, syntax.Documentation);
                _session.Lazy.Register(function, () => FunctionBinder.Bind(_session, source, scope, function, syntax));
                _order.Add(function);
                return function;
            case CellSyntax syntax:
                var cell = new CellSymbol(name, place, syntax.Documentation);
                _session.Lazy.Register(cell, () => new CellBinder(_session, source, scope).Bind(cell, syntax));
                _order.Add(cell);
                _cells.Add(cell);
                return cell;
            case SynapseSyntax syntax:
                var synapse = new SynapseSymbol(name, place, syntax.Documentation);
                _session.Lazy.Register(synapse, () => BindSynapse(synapse, source, scope, syntax));
                _order.Add(synapse);
                _synapses.Add(synapse);
                return synapse;
            case CircuitSyntax syntax:
                var circuit = new CircuitSymbol(name, place, syntax.Documentation);
                _session.Lazy.Register(circuit, () => new CircuitBinder(_session, source, scope).Bind(circuit, syntax));
                _order.Add(circuit);
                _circuits.Add(circuit);
                return circuit;
            case ExperimentSyntax syntax when isRoot:
                var experiment = new ExperimentSymbol(name, place, syntax.Documentation);
                _session.Lazy.Register(experiment, () => new ExperimentBinder(_session, source, scope).Bind(experiment, syntax));
                _order.Add(experiment);
                _experiments.Add(experiment);
                return experiment;
            default:
                return null;
        }
    }

    /// <summary>Of the library only what the program uses is bound.</summary>
    private void Complete(IEnumerable<LoadedFile> files)
    {
        var library = new HashSet<SourceText>(files.Where(f => f.IsLibrary).Select(f => f.Tree.Source));
        foreach (var symbol in _order.Where(s => !library.Contains(s.Location.Source)))
        {
            _session.Lazy.Complete(symbol, symbol.Location);
        }
    }

    private void BindConst(ConstSymbol symbol, SourceText source, Scope scope, ConstSyntax syntax)
    {
        if (syntax.Type is not null)
        {
            (symbol.Type, symbol.DisplayUnit) = UnitBinder.Bind(_session, source, syntax.Type, null);
        }

        var expressions = new ExpressionBinder(_session, new ExpressionContext(source, scope, ExpressionFeatures.None, "a constant"));
        symbol.Value = CircuitBinder.BindValue(_session, symbol, syntax.Type is not null, expressions, syntax.Value);
    }

    private void BindSynapse(SynapseSymbol symbol, SourceText source, Scope scope, SynapseSyntax syntax)
    {
        var found = _session.Collect(() => new SynapseBinder(_session, source, scope, ConnectionEnds.Unknown, BoundType.Error, null).Bind(symbol, syntax));
        _session.Diagnostics.AddRange(found.ToImmutable());
        _session.Synapses[symbol] = new SynapseDeclaration(syntax, source, scope, found.HasErrors);
    }

    private IEnumerable<Diagnostic> CheckRules(IEnumerable<LoadedFile> files)
    {
        var own = new HashSet<SourceText>(files.Where(f => !f.IsLibrary).Select(f => f.Tree.Source));
        var context = new ProgramRuleContext(
            _session,
            _cells.Where(c => own.Contains(c.Location.Source)).ToImmutableArray(),
            _synapses.Where(s => own.Contains(s.Location.Source)).ToImmutableArray(),
            _circuits.ToImmutableArray(),
            _experiments.ToImmutableArray());
        return Rules.SelectMany(r => r.Check(context));
    }
}
