using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <content>Cells of a circuit: aggregates over them and their variables.</content>
internal sealed partial class ExpressionBinder
{
    private static readonly ImmutableArray<string> GroupFunctions = ["sum", "mean", "min", "max", "argmax", "norm"];

    /// <summary><c>all.mean(v)</c>: the argument names variables of the cells as the cells themselves do.</summary>
    private BoundExpression BindGroupAggregate(CallSyntax syntax, MemberAccessSyntax member, ViewBinder views)
    {
        if (views.BindCells(member.Target, "an aggregate") is not { } view)
        {
            return Error(syntax);
        }

        var function = member.Name.Text;
        var target = SyntaxFacts.Excerpt(context.Source, member.Target.Span);
        if (!GroupFunctions.Contains(function))
        {
            if (function.Length > 0)
            {
                session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedMember, context.At(member.Name.Span), target, "aggregate", function)
                    .WithHint(function is "softmax" or "rank" ? "it differs from cell to cell" : Suggestions.DidYouMean(function, GroupFunctions)));
            }

            return Error(syntax);
        }

        if (!ArityRule.Check(session, context, target + "." + function, syntax, 1, 1))
        {
            return Error(syntax);
        }

        var inner = new ExpressionContext(context.Source, context.Scope, ExpressionFeatures.None, "an aggregate") { Cells = ViewBinder.Cells(view) };
        var argument = new ExpressionBinder(session, inner) { _depth = _depth }.BindNumber(syntax.Arguments[0].Value, $"'{function}'");
        var type = function == "argmax" ? BoundType.Real : BoundType.Quantity(argument.Type.Dimension);
        return argument.Type.IsError ? argument : new BoundAggregate(type, At(syntax), AggregateScope.Group, function, [argument], view);
    }

    /// <summary><c>neurons.level</c>.</summary>
    private BoundExpression BindViewVariable(MemberAccessSyntax syntax, ViewBinder views)
    {
        if (views.Bind(syntax) is not { } reference)
        {
            return Error(syntax);
        }

        if (reference.Variable is not { } name)
        {
            return Misplaced(syntax, SyntaxFacts.Excerpt(context.Source, syntax.Span), "a modulator is a variable of cells");
        }

        return BindCellVariable(syntax, name, ViewBinder.Cells(reference.View), "this source") is { } variable
            ? new BoundViewVariable(variable.Cases[0].Symbol.Type, At(syntax), reference.View, variable)
            : Error(syntax);
    }

    /// <summary>Whether a name in an aggregate means a variable of its cells: always where one of them has it, and where nothing else is called so.</summary>
    private bool IsOfCells(IdentifierSyntax name) =>
        context.Cells is { } cells && (cells.Any(c => VariableBinder.Find(c, name.Text) is not null) || context.Scope.Lookup(name.Text) is null);

    private BoundExpression BindAggregated(NameSyntax syntax) =>
        BindCellVariable(syntax, syntax.Identifier, context.Cells ?? [], "the source of an aggregate") is { } variable
            ? new BoundEndpoint(variable.Cases[0].Symbol.Type, At(syntax), EndpointSide.Pre, variable)
            : Error(syntax);

    /// <summary>A variable that is one number in each cell; null where it is none (then reported).</summary>
    private BoundVariable? BindCellVariable(ExpressionSyntax syntax, IdentifierSyntax name, ImmutableArray<CellSymbol> cells, string subject)
    {
        if (VariableBinder.Bind(session, context, cells, name, subject) is not { } variable)
        {
            return null;
        }

        foreach (var symbol in variable.Cases.Select(c => c.Symbol))
        {
            session.Observed.Add(symbol);
        }

        var type = variable.Cases[0].Symbol.Type;
        if (!type.IsVector)
        {
            return variable;
        }

        session.Diagnostics.Report(TypeDiagnostics.VectorNeedsIndex, At(syntax), SyntaxFacts.Excerpt(context.Source, syntax.Span), type.Length);
        return null;
    }
}
