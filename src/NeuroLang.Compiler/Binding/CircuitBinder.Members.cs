using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <content>Populations, groups, ports, parts.</content>
internal sealed partial class CircuitBinder
{
    private void BindLet(LetSymbol symbol, CircuitLetSyntax syntax)
    {
        if (syntax.Type is not null)
        {
            (symbol.Type, symbol.DisplayUnit) = UnitBinder.Bind(_session, _source, syntax.Type, null);
        }

        symbol.Value = BindValue(_session, symbol, syntax.Type is not null, Expressions(ExpressionFeatures.None, "a 'let' of a circuit"), syntax.Value);
    }

    private CellSymbol? FindCell(IdentifierSyntax name) => Find<CellSymbol>(_session, Context(ExpressionFeatures.None, ""), _outer, name, "a cell");

    /// <summary>Finds a declaration of the file and binds it; null where there is none of that kind (then reported).</summary>
    public static T? Find<T>(BindingSession session, ExpressionContext context, Scope scope, IdentifierSyntax name, string kind)
        where T : Symbol
    {
        if (name.Text.Length == 0)
        {
            return null;
        }

        var symbol = scope.Lookup(name.Text);
        if (symbol is T found)
        {
            return session.Lazy.Complete(found, context.At(name.Span)) ? found : null;
        }

        if (symbol is not null)
        {
            session.Diagnostics.Report(NameDiagnostics.WrongKind, context.At(name.Span), name.Text, SymbolKinds.Describe(symbol), kind);
            return null;
        }

        NameRule.ReportUndefined(session, context with { Scope = scope }, name, scope.Visible.Where(s => s is T).Select(s => s.Name));
        return null;
    }

    private void BindPopulation(PopulationSymbol symbol, PopulationSyntax syntax)
    {
        var sizes = Expressions(ExpressionFeatures.None, "a size");
        symbol.Dimensions = syntax.Dimensions.Select(d => sizes.Bind(d, BoundType.Int, $"the size of '{symbol.Name}'")).ToImmutableArray();
        if (syntax.Dimensions.IsEmpty && syntax.Table is null)
        {
            _session.Diagnostics.Report(CircuitDiagnostics.MissingArgument, symbol.Location, symbol.Name, "its size in brackets");
        }

        symbol.Sign = syntax.Sign switch { "excitatory" => PopulationSign.Excitatory, "inhibitory" => PopulationSign.Inhibitory, _ => PopulationSign.None };
        var calls = new CallBinder(_session, sizes);
        symbol.Geometry = syntax.Geometry is null ? null : new GeometryBinder(_session, sizes).Bind(syntax.Geometry);
        symbol.Table = syntax.Table is null ? null : calls.BindTable(syntax.Table, "table", ["file", "key"]);
        if (symbol.Cell is { } cell)
        {
            symbol.Overrides = BindOverrides(cell, syntax);
        }
    }

    /// <summary>In a population's braces the circuit's names come before those of the cell.</summary>
    private Scope OverrideScope(CellSymbol cell)
    {
        var inner = new Scope(_outer);
        foreach (var symbol in cell.Parameters.Cast<ValueSymbol>().Concat(cell.States))
        {
            inner.TryDeclare(symbol);
        }

        var scope = new Scope(inner);
        foreach (var symbol in _parameters.Cast<ValueSymbol>().Concat(_lets))
        {
            scope.TryDeclare(symbol);
        }

        return scope;
    }

    private ImmutableArray<BoundOverride> BindOverrides(CellSymbol cell, PopulationSyntax syntax)
    {
        var context = new ExpressionContext(_source, OverrideScope(cell), ExpressionFeatures.Draws | ExpressionFeatures.Position | ExpressionFeatures.Columns, "a population");
        var expressions = new ExpressionBinder(_session, context);
        var bound = ImmutableArray.CreateBuilder<BoundOverride>();
        foreach (var item in syntax.Overrides)
        {
            var target = FindTarget(cell, item.Name);
            var type = target?.Type.Element ?? BoundType.Error;
            var value = BoundColumn.For(expressions.Bind(item.Value, type, $"'{item.Name.Text}'"), target?.DisplayUnit);
            var minimum = item.Minimum is null ? null : expressions.Bind(item.Minimum, type, "'min'");
            var maximum = item.Maximum is null ? null : expressions.Bind(item.Maximum, type, "'max'");
            if (target is null)
            {
                continue;
            }

            if (bound.FirstOrDefault(b => b.Target == target) is { } first)
            {
                _session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.DuplicateMember, At(item.Name), $"'{target.Name}'").WithRelated(first.Location, "the first is here"));
                continue;
            }

            bound.Add(new BoundOverride(target, value, minimum, maximum, At(item)));
        }

        return bound.ToImmutable();
    }

    private ValueSymbol? FindTarget(CellSymbol cell, IdentifierSyntax name)
    {
        var symbol = VariableBinder.Find(cell, name.Text);
        if (symbol is ParameterSymbol or StateSymbol)
        {
            return symbol;
        }

        if (symbol is not null)
        {
            _session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.WrongKind, At(name), name.Text, SymbolKinds.Describe(symbol), "a parameter or a state").WithRelated(symbol.Location, $"'{name.Text}' is declared here"));
        }
        else if (name.Text.Length > 0)
        {
            _session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedMember, At(name), cell.Name, "parameter or state", name.Text)
                .WithHint(Suggestions.DidYouMean(name.Text, cell.Parameters.Select(p => p.Name).Concat(cell.States.Select(s => s.Name))))
                .WithRelated(cell.Location, $"'{cell.Name}' is declared here"));
        }

        return null;
    }

    private void BindGroup(GroupSymbol symbol, GroupSyntax syntax)
    {
        var views = new ViewBinder(_session, Context(ExpressionFeatures.None, "a group"));
        var bound = syntax.Elements.Select(e => views.BindCells(e, "a group")).ToList();
        if (bound.Count > 0 && bound.All(v => v is not null))
        {
            symbol.View = new BoundView(bound.OfType<BoundView>().SelectMany(v => v.Elements).ToImmutableArray(), At(syntax));
        }
    }

    private void BindInPort(PortSymbol symbol, InPortSyntax syntax)
    {
        symbol.IsSpikes = syntax.Type.Name == "spikes";
        if (!symbol.IsSpikes)
        {
            (symbol.Type, symbol.DisplayUnit) = UnitBinder.Bind(_session, _source, syntax.Type with { Length = null }, null);
        }

        symbol.Size = syntax.Type.Length is null ? null : Expressions(ExpressionFeatures.None, "a size").Bind(syntax.Type.Length, BoundType.Int, $"the size of '{symbol.Name}'");
    }

    private void BindOutPort(PortSymbol symbol, OutPortSyntax syntax)
    {
        var context = Context(ExpressionFeatures.None, "a port");
        var views = new ViewBinder(_session, context);
        if (SyntaxFacts.Strip(syntax.Value) is MeasureOfSyntax { Variable: NameSyntax variable } of)
        {
            symbol.View = views.BindCells(of.Group, "an out port");
            symbol.IsSpikes = variable.Identifier.Text == "spikes";
            BindOutVariable(symbol, context, symbol.IsSpikes ? null : variable.Identifier);
            return;
        }

        if (views.Bind(syntax.Value) is not { } reference)
        {
            return;
        }

        symbol.View = reference.View;
        symbol.IsSpikes = reference.Variable is null;
        BindOutVariable(symbol, context, reference.Variable);
    }

    private void BindOutVariable(PortSymbol symbol, ExpressionContext context, IdentifierSyntax? name)
    {
        if (name is null || symbol.View is not { } view)
        {
            return;
        }

        symbol.Variable = VariableBinder.Bind(_session, context, ViewBinder.Cells(view), name, "the port");
        symbol.Type = symbol.Variable?.Cases[0].Symbol.Type ?? BoundType.Error;
        foreach (var item in symbol.Variable?.Cases ?? [])
        {
            _session.Observed.Add(item.Symbol);
        }
    }

    private void BindPart(PartSymbol symbol, PartSyntax syntax)
    {
        var context = Context(ExpressionFeatures.None, "a part");
        var circuit = Find<CircuitSymbol>(_session, context, _outer, syntax.Circuit, "a circuit");
        symbol.Count = syntax.Count is null ? null : new ExpressionBinder(_session, context).Bind(syntax.Count, BoundType.Int, "the number of parts");
        if (circuit is not null)
        {
            symbol.Arguments = OverrideBinder.BindCircuit(_session, Expressions(ExpressionFeatures.Copy, "a part"), circuit, syntax.Arguments, At(syntax.Circuit));
            symbol.Circuit = circuit;
        }
    }
}
