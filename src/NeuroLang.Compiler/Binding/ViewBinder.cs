using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds populations, groups, ports, their slices, and those of parts.</summary>
/// <param name="session">The session.</param>
/// <param name="context">Where the view is written; names of the circuit are in its scope.</param>
/// <param name="partIndices">Takes the free indices of parts (<c>col[k]</c>) in a connection; null where there are none.</param>
internal sealed class ViewBinder(BindingSession session, ExpressionContext context, List<LocalSymbol>? partIndices = null)
{
    /// <summary>Binds cells with a variable behind them or without; null where they are none (then reported).</summary>
    public ViewReference? Bind(ExpressionSyntax syntax) => Resolve(syntax) switch
    {
        ViewReference reference => reference,
        PartPath path => ReportPart(syntax, path),
        _ => null,
    };

    /// <summary>Binds cells without a variable.</summary>
    public BoundView? BindCells(ExpressionSyntax syntax, string subject)
    {
        if (Bind(syntax) is not { } reference)
        {
            return null;
        }

        if (reference.Variable is null)
        {
            return reference.View;
        }

        session.Diagnostics.Report(CircuitDiagnostics.NotCells, context.At(syntax.Span), subject);
        return null;
    }

    /// <summary>The kinds of cells of a view, in order.</summary>
    public static ImmutableArray<CellSymbol> Cells(BoundView view) =>
        Populations(view).Select(p => p.Cell).OfType<CellSymbol>().Distinct().ToImmutableArray();

    /// <summary>The populations of a view, in order.</summary>
    public static IEnumerable<PopulationSymbol> Populations(BoundView view) => view.Elements.SelectMany(e => e.Source switch
    {
        PopulationSymbol population => [population],
        GroupSymbol { View: { } inner } => Populations(inner),
        PortSymbol { View: { } read } => Populations(read),
        _ => Enumerable.Empty<PopulationSymbol>(),
    });

    private ViewReference? ReportPart(ExpressionSyntax syntax, PartPath path)
    {
        var members = path.Circuit.Populations.Select(p => path.Steps[path.Steps.Length - 1].Part.Name + "." + p.Name);
        session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.NotCells, context.At(syntax.Span), "this place").WithHint("choose " + string.Join(" or ", members)));
        return null;
    }

    private object? Resolve(ExpressionSyntax syntax)
    {
        switch (SyntaxFacts.Strip(syntax))
        {
            case NameSyntax name:
                return ResolveName(context.Scope, name.Identifier, [], "a population or group");
            case MemberAccessSyntax member:
                return ResolveMember(member);
            case IndexSyntax index:
                return ResolveIndex(index);
            case ErrorExpressionSyntax:
                return null;
            default:
                session.Diagnostics.Report(CircuitDiagnostics.NotCells, context.At(syntax.Span), "this place");
                return null;
        }
    }

    private object? ResolveName(Scope scope, IdentifierSyntax name, ImmutableArray<BoundPartStep> path, string needed)
    {
        var symbol = scope.Lookup(name.Text);
        var place = context.At(name.Span);
        if (symbol is null)
        {
            NameRule.ReportUndefined(session, context with { Scope = scope }, name, scope.Visible.Where(s => s is PopulationSymbol or GroupSymbol or PortSymbol or PartSymbol).Select(s => s.Name));
            return null;
        }

        if (!session.Lazy.Complete(symbol, place))
        {
            return null;
        }

        switch (symbol)
        {
            case PopulationSymbol population:
                session.UsedPopulations.Add(population);
                return population.Cell is null ? null : Single(population, path, name);
            case PortSymbol { View: not null, Variable: { } variable } output:
                return Single(output, path, name) with { Variable = name with { Text = variable.Name } };
            case PortSymbol port:
                return Single(port, path, name);
            case GroupSymbol { View: { } view }:
                var elements = view.Elements.Select(e => e with { Path = path.AddRange(e.Path) }).ToImmutableArray();
                return new ViewReference(new BoundView(elements, place), null, null);
            case PartSymbol { Circuit: { } circuit } part:
                return new PartPath(path.Add(new BoundPartStep(part, null)), circuit);
            case GroupSymbol or PartSymbol:
                return null;
            default:
                session.Diagnostics.Report(NameDiagnostics.WrongKind, place, name.Text, SymbolKinds.Describe(symbol), needed);
                return null;
        }
    }

    private ViewReference Single(Symbol source, ImmutableArray<BoundPartStep> path, IdentifierSyntax name)
    {
        var place = context.At(name.Span);
        return new ViewReference(new BoundView([new BoundViewElement(source, path, AllSelector.Instance, place)], place), null, null);
    }

    private object? ResolveMember(MemberAccessSyntax syntax)
    {
        switch (Resolve(syntax.Target))
        {
            case PartPath path:
                return session.CircuitScopes.TryGetValue(path.Circuit, out var scope) && scope.LookupOwn(syntax.Name.Text) is not null
                    ? ResolveName(scope, syntax.Name, path.Steps, "a population or group")
                    : ReportMember(syntax, path);
            case ViewReference { Variable: null } reference:
                return reference with { Variable = syntax.Name };
            case ViewReference:
                session.Diagnostics.Report(CircuitDiagnostics.NotCells, context.At(syntax.Target.Span), $"'.{syntax.Name.Text}'");
                return null;
            default:
                return null;
        }
    }

    private object? ReportMember(MemberAccessSyntax syntax, PartPath path)
    {
        if (syntax.Name.Text.Length > 0)
        {
            var names = path.Circuit.Populations.Cast<Symbol>().Concat(path.Circuit.Groups).Concat(path.Circuit.Ports).Concat(path.Circuit.Parts).Select(s => s.Name);
            session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedMember, context.At(syntax.Name.Span), path.Circuit.Name, "member", syntax.Name.Text)
                .WithHint(Suggestions.DidYouMean(syntax.Name.Text, names))
                .WithRelated(path.Circuit.Location, $"'{path.Circuit.Name}' is declared here"));
        }

        return null;
    }

    private object? ResolveIndex(IndexSyntax syntax)
    {
        switch (Resolve(syntax.Target))
        {
            case PartPath path:
                var last = path.Steps[path.Steps.Length - 1];
                if (last.Part.Count is null || last.Index is not null)
                {
                    session.Diagnostics.Report(TypeDiagnostics.NotAVector, context.At(syntax.Target.Span), last.Part.Name);
                    return null;
                }

                return path with { Steps = path.Steps.SetItem(path.Steps.Length - 1, last with { Index = BindPartIndex(syntax.Index) }) };
            case ViewReference { Variable: null } reference:
                return Slice(reference, syntax);
            case ViewReference { Element: null } reference:
                return reference with { Element = syntax.Index };
            case ViewReference:
                session.Diagnostics.Report(CircuitDiagnostics.NotCells, context.At(syntax.Span), "an index");
                return null;
            default:
                return null;
        }
    }

    private ViewReference? Slice(ViewReference reference, IndexSyntax syntax)
    {
        if (reference.View.Elements.Any(e => e.Selector is not AllSelector) && SyntaxFacts.Strip(syntax.Target) is IndexSyntax)
        {
            session.Diagnostics.Report(CircuitDiagnostics.NotCells, context.At(syntax.Span), "a slice");
            return null;
        }

        if (BindSelector(syntax.Index) is not { } selector)
        {
            return null;
        }

        var place = context.At(syntax.Span);
        var first = reference.View.Elements[0];
        var element = FindGroup(syntax.Target) is { } group
            ? new BoundViewElement(group, GroupPath(reference, group), selector, place)
            : first with { Selector = selector, Location = place };
        return new ViewReference(new BoundView([element], place), null, null);
    }

    /// <summary>The group that a slice is taken of, where it is one.</summary>
    private GroupSymbol? FindGroup(ExpressionSyntax syntax) => SyntaxFacts.Strip(syntax) switch
    {
        NameSyntax name => context.Scope.Lookup(name.Identifier.Text) as GroupSymbol,
        MemberAccessSyntax member when Resolve(member.Target) is PartPath path && session.CircuitScopes.TryGetValue(path.Circuit, out var scope) => scope.LookupOwn(member.Name.Text) as GroupSymbol,
        _ => null,
    };

    /// <summary>The parts before a group: what its first element has in front of its own path.</summary>
    private static ImmutableArray<BoundPartStep> GroupPath(ViewReference reference, GroupSymbol group)
    {
        var own = group.View is { Elements.IsEmpty: false } view ? view.Elements[0].Path.Length : 0;
        var path = reference.View.Elements[0].Path;
        return path.RemoveRange(path.Length - own, own);
    }

    private BoundSelector? BindSelector(ExpressionSyntax syntax)
    {
        var expressions = new ExpressionBinder(session, context);
        switch (SyntaxFacts.Strip(syntax))
        {
            case RangeExpressionSyntax range:
                var (lower, upper) = expressions.BindIndexRange(range, constant: false);
                return lower.Type.IsError || upper.Type.IsError ? null : new RangeSelector(lower, upper);
            case StringSyntax text:
                return new LabelSelector(text.Value);
            case FilterSyntax filter:
                var variable = new LocalSymbol(filter.Variable.Text, context.At(filter.Variable.Span), null) { Type = BoundType.Int };
                var scope = new Scope(context.Scope);
                scope.TryDeclare(variable);
                var condition = new ExpressionBinder(session, context with { Scope = scope }).BindCondition(filter.Condition, "'where'");
                return condition.Type.IsError ? null : new FilterSelector(variable, condition);
            default:
                var index = expressions.Bind(syntax, BoundType.Int, "an index");
                return index.Type.IsError ? null : new IndexSelector(index);
        }
    }

    /// <summary>An unknown name in the index of a part is a free index: the connection stands for all its values.</summary>
    private BoundExpression BindPartIndex(ExpressionSyntax syntax)
    {
        if (partIndices is not null)
        {
            foreach (var name in FreeNames(syntax))
            {
                if (context.Scope.Lookup(name.Text) is null or BuiltinSymbol { Name: not "pi" })
                {
                    var index = new LocalSymbol(name.Text, context.At(name.Span), null) { Type = BoundType.Int };
                    if (context.Scope.TryDeclare(index))
                    {
                        partIndices.Add(index);
                    }
                }
            }
        }

        return new ExpressionBinder(session, context).Bind(syntax, BoundType.Int, "the index of a part");
    }

    private static IEnumerable<IdentifierSyntax> FreeNames(ExpressionSyntax syntax) => SyntaxFacts.Strip(syntax) switch
    {
        NameSyntax name => [name.Identifier],
        BinarySyntax { Operator: "+" or "-" or "*" } binary => FreeNames(binary.Left).Concat(FreeNames(binary.Right)),
        _ => [],
    };

    private sealed record PartPath(ImmutableArray<BoundPartStep> Steps, CircuitSymbol Circuit);
}
