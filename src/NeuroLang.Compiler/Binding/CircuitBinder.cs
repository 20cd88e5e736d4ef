using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds a circuit.</summary>
internal sealed partial class CircuitBinder
{
    private readonly BindingSession _session;
    private readonly SourceText _source;
    private readonly Scope _outer;
    private readonly Scope _scope;
    private readonly List<ParameterSymbol> _parameters = [];
    private readonly List<LetSymbol> _lets = [];
    private readonly List<PopulationSymbol> _populations = [];
    private readonly List<GroupSymbol> _groups = [];
    private readonly List<ConnectionSymbol> _connections = [];
    private readonly List<PortSymbol> _ports = [];
    private readonly List<PartSymbol> _parts = [];

    /// <summary>Prepares for a circuit of a file.</summary>
    public CircuitBinder(BindingSession session, SourceText source, Scope outer)
    {
        _session = session;
        _source = source;
        var builtins = new Scope(outer);
        foreach (var name in new[] { "i", "j", "row", "col", "krow", "kcol" })
        {
            builtins.TryDeclare(new BuiltinSymbol(name, session.BuiltinLocation, null) { Type = BoundType.Int });
        }

        foreach (var name in new[] { "x", "y", "z", "distance" })
        {
            builtins.TryDeclare(new BuiltinSymbol(name, session.BuiltinLocation, null) { Type = BoundType.Quantity(Dimension.Metre) });
        }

        _outer = builtins;
        _scope = new Scope(builtins);
    }

    /// <summary>Fills in the symbol.</summary>
    public void Bind(CircuitSymbol symbol, CircuitSyntax syntax)
    {
        _session.CircuitScopes[symbol] = _scope;
        foreach (var parameter in syntax.Parameters)
        {
            DeclareParameter(parameter);
        }

        var bind = syntax.Members.Select(Declare).ToList();
        foreach (var member in _parameters.Cast<Symbol>().Concat(_lets).Concat(_populations).Concat(_parts).Concat(_groups).Concat(_ports).ToList())
        {
            _session.Lazy.Complete(member, member.Location);
        }

        foreach (var action in bind)
        {
            action?.Invoke();
        }

        var single = new SingleMemberRule(_session);
        foreach (var step in syntax.Members.OfType<CircuitStepSyntax>())
        {
            if (single.Check("step", At(step)))
            {
                symbol.Step = BindStep(_session, Expressions(ExpressionFeatures.None, "a step"), step.Value);
            }
        }

        symbol.Parameters = _parameters.ToImmutableArray();
        symbol.Lets = _lets.ToImmutableArray();
        symbol.Populations = _populations.ToImmutableArray();
        symbol.Groups = _groups.ToImmutableArray();
        symbol.Connections = _connections.ToImmutableArray();
        symbol.Ports = _ports.ToImmutableArray();
        symbol.Parts = _parts.ToImmutableArray();
    }

    /// <summary>A step is a time longer than zero.</summary>
    public static BoundExpression BindStep(BindingSession session, ExpressionBinder expressions, ExpressionSyntax syntax)
    {
        var value = expressions.Bind(syntax, BoundType.Time, "the step");
        if (RationalEvaluator.Evaluate(value) is { Sign: <= 0 })
        {
            session.Diagnostics.Report(CircuitDiagnostics.InvalidDuration, expressions.Context.At(syntax.Span), "the step");
        }

        return value;
    }

    private ExpressionContext Context(ExpressionFeatures features, string place) => new(_source, _scope, features, place);

    private ExpressionBinder Expressions(ExpressionFeatures features, string place) => new(_session, Context(features, place));

    private Location At(SyntaxNode node) => new(_source, node.Span);

    private void DeclareParameter(CircuitParameterSyntax syntax)
    {
        var symbol = new ParameterSymbol(syntax.Name.Text, At(syntax.Name), null) { IsOfCircuit = true, IsTunable = syntax.Tunable };
        Add(_parameters, symbol, () =>
        {
            var expressions = Expressions(ExpressionFeatures.None, "a parameter of a circuit");
            if (syntax.Type is not null)
            {
                (symbol.Type, symbol.DisplayUnit) = UnitBinder.Bind(_session, _source, syntax.Type, null);
            }

            // Without a type the parser has reported it.
            if (syntax.Default is not null)
            {
                symbol.Default = BindValue(_session, symbol, syntax.Type is not null, expressions, syntax.Default);
            }

            if (syntax.Tunable)
            {
                CheckTunable(symbol, syntax);
            }
        });
    }

    /// <summary>A tunable parameter is one real number: 2 is no less tunable than 2.5.</summary>
    private void CheckTunable(ParameterSymbol symbol, CircuitParameterSyntax syntax)
    {
        if (syntax.Type is null && symbol.Type.Kind == TypeKind.Int)
        {
            symbol.Type = BoundType.Real;
        }

        if (!symbol.Type.IsError && (symbol.Type.Kind != TypeKind.Real || symbol.Type.IsVector))
        {
            _session.Diagnostics.Report(CircuitDiagnostics.TunableType, At(syntax.Name), symbol.Name);
        }
    }

    /// <summary>Binds a value and infers the type of its symbol where none is declared.</summary>
    public static BoundExpression? BindValue(BindingSession session, ValueSymbol symbol, bool isTyped, ExpressionBinder expressions, ExpressionSyntax syntax)
    {
        var value = isTyped ? expressions.Bind(syntax, symbol.Type.Element, $"'{symbol.Name}'") : expressions.Bind(syntax);
        if (!isTyped)
        {
            symbol.Type = value.Type;
            symbol.DisplayUnit = BoundTree.FindUnit(value, value.Type.Dimension);
            if (value.Type.Kind == TypeKind.String)
            {
                session.Diagnostics.Report(TypeDiagnostics.WrongType, expressions.Context.At(syntax.Span), $"'{symbol.Name}'", "a number or a condition", "a text");
                symbol.Type = BoundType.Error;
                return null;
            }
        }

        return value.Type.IsError ? null : value;
    }

    private void Add<T>(List<T> list, T symbol, Action bind)
        where T : Symbol
    {
        NameRule.Declare(_session, _scope, symbol);
        _session.Lazy.Register(symbol, bind);
        list.Add(symbol);
    }

    /// <summary>Declares a member; gives what is left to bind when all members are known.</summary>
    private Action? Declare(CircuitMemberSyntax member)
    {
        switch (member)
        {
            case CircuitLetSyntax syntax:
                var let = new LetSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation);
                Add(_lets, let, () => BindLet(let, syntax));
                return null;
            case PopulationSyntax syntax:
                var population = new PopulationSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation);
                Add(_populations, population, () => population.Cell = FindCell(syntax.Cell));
                return () => BindPopulation(population, syntax);
            case GroupSyntax syntax:
                var group = new GroupSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation);
                Add(_groups, group, () => BindGroup(group, syntax));
                return null;
            case InPortSyntax syntax:
                var input = new PortSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation, isOutput: false);
                Add(_ports, input, () => BindInPort(input, syntax));
                return null;
            case OutPortSyntax syntax:
                var output = new PortSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation, isOutput: true);
                Add(_ports, output, () => BindOutPort(output, syntax));
                return null;
            case PartSyntax syntax:
                var part = new PartSymbol(syntax.Name.Text, At(syntax.Name), syntax.Documentation);
                Add(_parts, part, () => BindPart(part, syntax));
                return null;
            case ConnectSyntax syntax:
                var connection = new ConnectionSymbol(syntax.ConnectionName?.Text ?? "", At((SyntaxNode?)syntax.ConnectionName ?? syntax), syntax.Documentation);
                if (syntax.ConnectionName is not null)
                {
                    NameRule.Declare(_session, _scope, connection);
                }

                _connections.Add(connection);
                return () => new ConnectionBinder(_session, _source, _scope).Bind(connection, syntax);
            case ErrorCircuitMemberSyntax:
                _scope.Skip(_source.GetText(member.Span));
                return null;
            default:
                return null;
        }
    }
}
