using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds a <c>connect</c>.</summary>
internal sealed class ConnectionBinder
{
    private readonly BindingSession _session;
    private readonly SourceText _source;
    private readonly Scope _scope;

    /// <summary>Prepares for one connection; the free indices of its parts live in a scope of their own.</summary>
    public ConnectionBinder(BindingSession session, SourceText source, Scope circuit)
    {
        _session = session;
        _source = source;
        _scope = new Scope(circuit);
    }

    /// <summary>Fills in the symbol.</summary>
    public void Bind(ConnectionSymbol symbol, ConnectSyntax syntax)
    {
        var indices = new List<LocalSymbol>();
        var views = new ViewBinder(_session, new ExpressionContext(_source, _scope, ExpressionFeatures.None, "a view"), indices);
        var isAggregate = SyntaxFacts.Strip(syntax.Pre) is CallSyntax;
        symbol.Aggregate = isAggregate ? BindAggregate(syntax, views) : null;
        symbol.Pre = isAggregate ? symbol.Aggregate?.Group : views.BindCells(syntax.Pre, "the source of a connection");
        var post = views.Bind(syntax.Post);
        symbol.Post = post?.View;
        symbol.PartIndices = indices.ToImmutableArray();
        symbol.NoAutapses = syntax.NoAutapses;
        symbol.NoMultapses = syntax.NoMultapses;
        symbol.IsProcedural = syntax.Procedural;
        symbol.SharedWeights = syntax.SharedWeights?.Text;
        if (symbol.Pre is not { } pre || post is null)
        {
            return;
        }

        // An aggregate is no cell: there is no pair to speak of.
        var ends = new ConnectionEnds(isAggregate ? [] : ViewBinder.Cells(pre), ViewBinder.Cells(post.View), true);
        var expressions = isAggregate
            ? new ExpressionBinder(_session, new ExpressionContext(_source, _scope, ExpressionFeatures.Draws | ExpressionFeatures.Ends, "a connection", ends))
            : Expressions(ends, ExpressionFeatures.Draws | ExpressionFeatures.Columns, "a connection");
        symbol.Target = BindTarget(syntax.Post, post, ends, expressions);
        if (symbol.Target is not null && post.Element is not null)
        {
            symbol.TargetElement = expressions.Bind(post.Element, BoundType.Real, "an index");
        }

        var port = pre.Elements.Select(e => e.Source).OfType<PortSymbol>().FirstOrDefault(p => !p.IsSpikes);
        var continuous = symbol.Aggregate?.Type ?? port?.Type;
        if (syntax.Synapse is null or { Text: "Static" } && PortOf(post) is { } part)
        {
            BindPortWeight(symbol, syntax, expressions, part, port);
        }
        else
        {
            BindSynapse(symbol, syntax, post, ends, expressions, continuous);
        }

        BindDelay(symbol, syntax.Delay, expressions);
        if (isAggregate)
        {
            symbol.Rule = new BoundRule("all_to_all", [], [], symbol.Location);
            return;
        }

        symbol.Rule = new RuleBinder(_session, Expressions(ends, ExpressionFeatures.Columns, "a rule")).Bind(syntax.Rule, symbol.Location);
        symbol.Where = syntax.Where is null ? null : Expressions(ends, ExpressionFeatures.Columns, "'where'").BindCondition(syntax.Where, "'where'");
        SpikingRule.Check(_session, new Location(_source, syntax.Pre.Span), symbol, ends);
    }

    /// <summary><c>connect all.mean(v) -> inh.I</c>: one value for all targets, so that nothing is left to choose but weight and delay.</summary>
    private BoundAggregate? BindAggregate(ConnectSyntax syntax, ViewBinder views)
    {
        var refused = false;
        void Refuse(SyntaxNode? place, string what)
        {
            if (place is not null)
            {
                refused = true;
                _session.Diagnostics.Report(CircuitDiagnostics.MisplacedStatement, new Location(_source, place.Span), what, "an aggregate is one value for all targets");
            }
        }

        Refuse(syntax.Synapse, "via");
        Refuse(syntax.Rule is { } rule && SyntaxFacts.Strip(rule) is not NameSyntax { Identifier.Text: "all_to_all" } ? rule : null, "by");
        Refuse(syntax.Where, "where");
        Refuse(syntax.NoAutapses ? syntax.Pre : null, "no autapses");
        Refuse(syntax.NoMultapses ? syntax.Pre : null, "no multapses");
        Refuse(syntax.Procedural ? syntax.Pre : null, "procedural");
        Refuse(syntax.SharedWeights, "shared weights");
        var context = new ExpressionContext(_source, _scope, ExpressionFeatures.None, "the source of a connection") { Views = views };
        if (SyntaxFacts.Strip(syntax.Pre) is not CallSyntax { Target: MemberAccessSyntax })
        {
            _session.Diagnostics.Report(CircuitDiagnostics.NotCells, context.At(syntax.Pre.Span), "the source of a connection");
            return null;
        }

        var source = new ExpressionBinder(_session, context).Bind(syntax.Pre) as BoundAggregate;
        return refused ? null : source;
    }

    private ExpressionBinder Expressions(ConnectionEnds ends, ExpressionFeatures features, string place) =>
        new(_session, new ExpressionContext(_source, _scope, features | ExpressionFeatures.Pair | ExpressionFeatures.Ends, place, ends));

    private BoundVariable? BindTarget(ExpressionSyntax syntax, ViewReference post, ConnectionEnds ends, ExpressionBinder expressions)
    {
        if (post.Variable is not { } name || VariableBinder.Bind(_session, expressions.Context, ends.Post, name, "the target") is not { } variable)
        {
            return null;
        }

        foreach (var symbol in variable.Cases.Select(c => c.Symbol))
        {
            if (symbol is not (StateSymbol or InputSymbol))
            {
                _session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.InvalidTarget, expressions.Context.At(name.Span), symbol.Name, SymbolKinds.Describe(symbol))
                    .WithHint(ChooseTarget(ends, _source.GetText(TextSpan.FromBounds(syntax.Span.Start, name.Span.Start)).TrimEnd('.', ' ')))
                    .WithRelated(symbol.Location, $"'{symbol.Name}' is declared here"));
                return null;
            }

            _session.Written.Add(symbol);
        }

        var type = variable.Cases[0].Symbol.Type;
        if (type.IsVector == (post.Element is not null))
        {
            return variable;
        }

        if (type.IsVector)
        {
            _session.Diagnostics.Report(TypeDiagnostics.VectorNeedsIndex, expressions.Context.At(name.Span), name.Text, type.Length);
        }
        else
        {
            _session.Diagnostics.Report(TypeDiagnostics.NotAVector, expressions.Context.At(name.Span), name.Text);
        }

        return null;
    }

    private void BindSynapse(ConnectionSymbol symbol, ConnectSyntax syntax, ViewReference post, ConnectionEnds ends, ExpressionBinder expressions, BoundType? continuous)
    {
        var target = symbol.Target?.Cases[0].Symbol.Type.Element;
        var targetFailed = target is null && post.Variable is not null;
        if (syntax.Synapse is { Text: not "Static" } name)
        {
            new ConnectionSynapseBinder(_session, _source, _scope).Bind(symbol, syntax, name, ends, expressions, targetFailed ? BoundType.Error : target);
            return;
        }

        if (target is null)
        {
            if (!targetFailed)
            {
                ReportMissingTarget(syntax, ends);
            }

            target = BoundType.Error;
        }

        var type = continuous is { IsError: false } source && !target.Value.IsError
            ? BoundType.Quantity(target.Value.Dimension.Divide(source.Dimension))
            : target.Value;
        var weight = syntax.Weight ?? StaticWeight(syntax);
        if (weight is not null)
        {
            symbol.Weight = BoundColumn.For(expressions.Bind(weight, type, "the weight"), symbol.Target?.Cases[0].Symbol.DisplayUnit);
            if (symbol.Aggregate is null)
            {
                DaleRule.Check(_session, symbol, symbol.Weight);
            }
        }
        else if (continuous is null && syntax.Rule is not null && HasEntries(syntax.Rule))
        {
            symbol.Weight = new BoundColumn(type, expressions.Context.At(syntax.Rule.Span), BoundColumn.Entry, symbol.Target?.Cases[0].Symbol.DisplayUnit);
        }
        else if (continuous is not { } given)
        {
            _session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.MissingWeight, new Location(_source, syntax.Post.Span))
                .WithHint(target.Value.IsError ? null : $"write 'weight 1 {_session.Format(target.Value.Dimension, _source)}'?"));
        }
        else if (!target.Value.IsError && !given.IsError && !given.Dimension.Equals(target.Value.Dimension))
        {
            _session.Diagnostics.Report(TypeDiagnostics.UnitMismatch, new Location(_source, syntax.Pre.Span), $"the target '{symbol.Target?.Name}'", _session.Describe(target.Value, _source), _session.Describe(given, _source));
        }
    }

    /// <summary>The port of a part at which a connection ends, or null.</summary>
    private static PortSymbol? PortOf(ViewReference post) =>
        post.Variable is null && post.View.Elements[0] is { Source: PortSymbol { IsOutput: false } port, Path.IsEmpty: false } ? port : null;

    /// <summary>Ports carry on what they are fed: spikes as they are, values times a weight.</summary>
    private void BindPortWeight(ConnectionSymbol symbol, ConnectSyntax syntax, ExpressionBinder expressions, PortSymbol target, PortSymbol? source)
    {
        var type = source is { Type.IsError: false } && !target.IsSpikes && !target.Type.IsError
            ? BoundType.Quantity(target.Type.Dimension.Divide(source.Type.Dimension))
            : BoundType.Real;
        if ((syntax.Weight ?? StaticWeight(syntax)) is { } weight)
        {
            symbol.Weight = expressions.Bind(weight, type, "the weight");
        }
        else if (!type.Dimension.Equals(Units.Dimension.None))
        {
            _session.Diagnostics.Report(TypeDiagnostics.UnitMismatch, new Location(_source, syntax.Pre.Span), $"the port '{target.Name}'", _session.Describe(target.Type, _source), _session.Describe(source?.Type ?? BoundType.Error, _source));
        }
    }

    /// <summary>A matrix, or a convolution whose kernel comes from a file, has weights of its own.</summary>
    private static bool HasEntries(ExpressionSyntax rule)
    {
        var (name, arguments) = CallBinder.Split(rule);
        return name == "matrix" || (name == "convolution" && arguments.Any(a => SyntaxFacts.Strip(a.Value) is StringSyntax));
    }

    private ExpressionSyntax? StaticWeight(ConnectSyntax syntax)
    {
        ExpressionSyntax? weight = null;
        foreach (var argument in syntax.SynapseArguments)
        {
            if (argument.Name is { Text: not ("weight" or "w") } name)
            {
                _session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnknownArgument, new Location(_source, name.Span), "Static", name.Text).WithHint("its parameter is 'weight'"));
            }
            else
            {
                weight ??= argument.Value;
            }
        }

        return weight;
    }

    private void ReportMissingTarget(ConnectSyntax syntax, ConnectionEnds ends)
    {
        if (ends.Post.IsEmpty)
        {
            _session.Diagnostics.Report(CircuitDiagnostics.NotCells, new Location(_source, syntax.Post.Span), "the target of a connection");
            return;
        }

        var text = SyntaxFacts.Excerpt(_source, syntax.Post.Span);
        _session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.MissingTarget, new Location(_source, syntax.Post.Span), text).WithHint(ChooseTarget(ends, text)));
    }

    /// <summary><c>choose 'b.I' or 'b.v'</c>: what can be added to in the first of the cells; null where there is nothing.</summary>
    private static string? ChooseTarget(ConnectionEnds ends, string cells)
    {
        var names = ends.Post[0].Inputs.Cast<ValueSymbol>().Concat(ends.Post[0].States.Where(s => !s.IsHidden)).Select(s => $"'{cells}.{s.Name}'").Take(6).ToList();
        return names.Count == 0 ? null : "choose " + string.Join(" or ", names);
    }

    private void BindDelay(ConnectionSymbol symbol, DelaySyntax? syntax, ExpressionBinder expressions)
    {
        symbol.Axonal = BindDelay(syntax?.Axonal, expressions);
        symbol.Dendritic = BindDelay(syntax?.Dendritic, expressions);
    }

    private BoundExpression? BindDelay(ExpressionSyntax? syntax, ExpressionBinder expressions)
    {
        if (syntax is null)
        {
            return null;
        }

        var delay = expressions.Bind(syntax, BoundType.Time, "the delay");
        if (RationalEvaluator.Evaluate(delay) is { Sign: < 0 })
        {
            _session.Diagnostics.Report(CircuitDiagnostics.NegativeDelay, expressions.Context.At(syntax.Span), SyntaxFacts.Excerpt(_source, syntax.Span));
        }

        return delay;
    }
}
