using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds the statements of handlers.</summary>
/// <param name="session">The session.</param>
/// <param name="context">Where the block stands.</param>
/// <param name="target">What <c>send</c> adds to; null where nothing can be sent, an error type where that is not known yet.</param>
/// <param name="canPrune">True in an <c>every</c> of a synapse, where <c>prune</c> and <c>grow</c> may stand.</param>
internal sealed class StatementBinder(BindingSession session, ExpressionContext context, BoundType? target, bool canPrune)
{
    private const int MaximalDepth = 100;

    private int _depth;

    /// <summary>Binds a block; its <c>let</c>s are visible in it alone.</summary>
    public ImmutableArray<BoundStatement> Bind(BlockSyntax? block)
    {
        if (block is null)
        {
            return [];
        }

        if (_depth >= MaximalDepth)
        {
            session.Diagnostics.Report(NameDiagnostics.NestedTooDeep, context.At(block.Span), "block", MaximalDepth);
            return [];
        }

        var scope = new Scope(context.Scope);
        foreach (var let in block.Statements.OfType<LetStatementSyntax>())
        {
            scope.Announce(let.Name.Text);
        }

        var inner = new StatementBinder(session, context with { Scope = scope }, target, canPrune) { _depth = _depth + 1 };
        return block.Statements.Select(inner.BindStatement).OfType<BoundStatement>().ToImmutableArray();
    }

    private BoundStatement? BindStatement(StatementSyntax syntax)
    {
        var expressions = new ExpressionBinder(session, context);
        var place = context.At(syntax.Span);
        switch (syntax)
        {
            case AssignmentSyntax assignment:
                return BindAssignment(expressions, assignment);
            case IfSyntax conditional:
                return new BoundIf(place, expressions.BindCondition(conditional.Condition, "'if'"), Bind(conditional.Then), Bind(conditional.Else));
            case ForSyntax loop:
                return BindFor(expressions, loop);
            case LetStatementSyntax let:
                return BindLet(expressions, let);
            case SendSyntax send:
                return BindSend(expressions, send);
            case StructuralSyntax structural:
                return BindStructural(expressions, structural);
            default:
                return null;
        }
    }

    private BoundStatement BindFor(ExpressionBinder expressions, ForSyntax syntax)
    {
        var (lower, upper) = expressions.BindIndexRange(syntax.Range, constant: true);
        var variable = new LocalSymbol(syntax.Variable.Text, context.At(syntax.Variable.Span), null) { Type = BoundType.Int };
        var scope = new Scope(context.Scope);
        NameRule.Declare(session, scope, variable);
        var body = new StatementBinder(session, context with { Scope = scope }, target, canPrune) { _depth = _depth }.Bind(syntax.Body);
        return new BoundFor(context.At(syntax.Span), variable, lower, upper, body);
    }

    private BoundLet BindLet(ExpressionBinder expressions, LetStatementSyntax syntax)
    {
        var variable = new LocalSymbol(syntax.Name.Text, context.At(syntax.Name.Span), null) { IsMomentary = true };
        BoundExpression value;
        if (syntax.Type is null)
        {
            value = expressions.Bind(syntax.Value);
            variable.Type = value.Type;
        }
        else
        {
            (variable.Type, variable.DisplayUnit) = UnitBinder.Bind(session, context.Source, syntax.Type, null);
            value = expressions.Bind(syntax.Value, variable.Type, $"'{syntax.Name.Text}'");
        }

        variable.DisplayUnit ??= BoundTree.FindUnit(value, variable.Type.Dimension);
        NameRule.Declare(session, context.Scope, variable);
        return new BoundLet(context.At(syntax.Span), variable, value);
    }

    private BoundStatement? BindSend(ExpressionBinder expressions, SendSyntax syntax)
    {
        if (target is not { } type)
        {
            session.Diagnostics.Report(CircuitDiagnostics.MisplacedStatement, context.At(syntax.Span), "send", "it stands in 'on pre' and 'on post' of a synapse");
            return null;
        }

        return new BoundSend(context.At(syntax.Span), expressions.Bind(syntax.Value, type, "what is sent to the target"));
    }

    private BoundStatement? BindStructural(ExpressionBinder expressions, StructuralSyntax syntax)
    {
        if (!canPrune)
        {
            session.Diagnostics.Report(CircuitDiagnostics.MisplacedStatement, context.At(syntax.Span), syntax.Verb, "it stands in 'every' of a synapse");
            return null;
        }

        return new BoundStructural(context.At(syntax.Span), syntax.Verb, syntax.Condition is null ? null : expressions.BindCondition(syntax.Condition, $"'{syntax.Verb}'"));
    }

    private BoundStatement? BindAssignment(ExpressionBinder expressions, AssignmentSyntax syntax)
    {
        if (BindTarget(expressions, syntax.Target) is not { } left)
        {
            expressions.Bind(syntax.Value);
            return null;
        }

        var subject = $"'{SyntaxFacts.Excerpt(context.Source, syntax.Target.Span)}'";
        var place = context.At(syntax.Span);
        if (left is BoundEndpoint && target is null)
        {
            session.Diagnostics.Report(CircuitDiagnostics.MisplacedStatement, place, SyntaxFacts.Excerpt(context.Source, syntax.Target.Span), "a synapse adds to its cells in 'on pre' and 'on post'");
            return null;
        }

        if (syntax.Operator == "*=")
        {
            var factor = expressions.Bind(syntax.Value, BoundType.Real, "the factor behind '*='");
            if (left is BoundEndpoint)
            {
                return CheckPlainEndpoint(place, left, factor, "*=");
            }

            return Make(place, left, factor, factor.Type.IsError ? factor : new BoundBinary(left.Type, place, BoundBinaryOperator.Mul, left, factor), null);
        }

        var value = expressions.Bind(syntax.Value, left.Type, subject);
        return syntax.Operator switch
        {
            "+=" => Make(place, left, value, new BoundBinary(left.Type, place, BoundBinaryOperator.Add, left, value), value),
            "-=" => Make(place, left, value, new BoundBinary(left.Type, place, BoundBinaryOperator.Sub, left, value), new BoundUnary(value.Type, value.Location, BoundUnaryOperator.Negate, value)),
            _ => CheckPlainEndpoint(place, left, value),
        };
    }

    private static BoundAssign Make(Text.Location place, BoundExpression target, BoundExpression written, BoundExpression value, BoundExpression? increment) =>
        written.Type.IsError ? new BoundAssign(place, target, written, null) : new BoundAssign(place, target, value, increment);

    private BoundAssign? CheckPlainEndpoint(Text.Location place, BoundExpression left, BoundExpression value, string sign = "=")
    {
        if (left is not BoundEndpoint)
        {
            return new BoundAssign(place, left, value, null);
        }

        session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.MisplacedStatement, place, sign, "several synapses may write to one cell in a step")
            .WithHint("a synapse adds to its cells: 'post.x += …'"));
        return null;
    }

    /// <summary>The assigned state, element or endpoint; null where it cannot be assigned (then reported).</summary>
    private BoundExpression? BindTarget(ExpressionBinder expressions, ExpressionSyntax syntax)
    {
        switch (SyntaxFacts.Strip(syntax))
        {
            case NameSyntax { Identifier: { } name }:
                return CheckAssignable(name) && Quietly(() => expressions.Bind(syntax), name) is BoundSymbolReference reference ? reference : null;
            case IndexSyntax { Target: NameSyntax { Identifier: { } vector } }:
                return CheckAssignable(vector) && Quietly(() => expressions.Bind(syntax), vector) is BoundElement element ? element : null;
            case MemberAccessSyntax { Target: NameSyntax { Identifier.Text: "post" or "pre" } } member when context.Ends is not null:
                return BindEndpoint(expressions, member, member.Name);
            case IndexSyntax { Target: MemberAccessSyntax { Target: NameSyntax { Identifier.Text: "post" or "pre" } } ends } whole when context.Ends is not null:
                return BindEndpoint(expressions, whole, ends.Name);
            case ErrorExpressionSyntax:
                return null;
            default:
                session.Diagnostics.Report(NameDiagnostics.AssignmentToConstant, context.At(syntax.Span), SyntaxFacts.Excerpt(context.Source, syntax.Span), "not a name");
                return null;
        }
    }

    private bool CheckAssignable(IdentifierSyntax name)
    {
        if (context.Scope.IsPending(name.Text) || context.Scope.Lookup(name.Text) is not { } symbol)
        {
            NameRule.ReportUndefined(session, context, name, context.Scope.Visible.Where(s => s is StateSymbol).Select(s => s.Name));
            return false;
        }

        if (!AssignmentRule.Check(session, context, name, symbol))
        {
            return false;
        }

        session.Written.Add(symbol);
        return true;
    }

    /// <summary>Binding the target of an assignment is no reading of it.</summary>
    private BoundExpression Quietly(Func<BoundExpression> bind, IdentifierSyntax name)
    {
        var symbol = context.Scope.Lookup(name.Text);
        var wasRead = symbol is not null && session.Read.Contains(symbol);
        var bound = bind();
        if (!wasRead && symbol is not null)
        {
            session.Read.Remove(symbol);
        }

        return bound;
    }

    private BoundEndpoint? BindEndpoint(ExpressionBinder expressions, ExpressionSyntax syntax, IdentifierSyntax name)
    {
        if (expressions.Bind(syntax) is not BoundEndpoint endpoint)
        {
            return null;
        }

        foreach (var symbol in endpoint.Variable.Cases.Select(c => c.Symbol))
        {
            if (symbol is not (StateSymbol or InputSymbol))
            {
                session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.InvalidTarget, context.At(name.Span), symbol.Name, SymbolKinds.Describe(symbol))
                    .WithRelated(symbol.Location, $"'{symbol.Name}' is declared here"));
                return null;
            }

            session.Written.Add(symbol);
        }

        return endpoint;
    }
}
