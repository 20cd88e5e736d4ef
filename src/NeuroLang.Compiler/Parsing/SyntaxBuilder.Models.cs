using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;
using static NeuroLang.Compiler.Parsing.Generated.NeuroLangParser;

namespace NeuroLang.Compiler.Parsing;

// Cells and synapses.
internal sealed partial class SyntaxBuilder
{
    private MemberSyntax BuildMember(ModelMemberContext context)
    {
        var documentation = _documentation.Before(context.Start);
        var span = Span(context);
        MemberSyntax? member = context.GetChild(0) switch
        {
            ParamMemberContext c when c.name() is { exception: null } name => new ParamSyntax(
                span, documentation, c.TUNABLE() is not null, Identifier(name), Optional(c.LBRACK(), c.length, c), OptionalType(c.COLON(), c.type()),
                Optional(c.ASSIGN(), c.value, c), Optional(c.WHERE(), c.guard, c)),
            StateMemberContext c when c.name() is { exception: null } name => new StateSyntax(
                span, documentation, Identifier(name), c.PRIME().Length, Optional(c.LBRACK(), c.length, c), OptionalType(c.COLON(), c.type()),
                Optional(c.ASSIGN(), c.value, c), Optional(c.WHERE(), c.guard, c)),
            LetMemberContext { letName: { exception: null } name } c => new LetMemberSyntax(
                span, documentation, Identifier(name), c.element is null ? null : Identifier(c.element), OptionalType(c.COLON(), c.type()), Expression(c.expression(), c)),
            InputMemberContext c when c.name() is { exception: null } name => new InputSyntax(span, documentation, Identifier(name), BuildType(c.type(), c)),
            FunctionDeclarationContext c when BuildFunction(c, documentation) is { } function => new FunctionMemberSyntax(span, function),
            UpdateMemberContext c when c.block() is { } block => new UpdateSyntax(span, documentation, BuildBlock(block)),
            SpikeMemberContext c when c.condition() is { } condition => new SpikeSyntax(
                span, documentation, Expression(condition.test, condition), Optional(condition.THROUGH(), condition.level, condition), Optional(c.REFRACTORY(), c.refractory, c),
                Map(c.name(), Identifier), c.block() is { } block ? BuildBlock(block) : null),
            EventMemberContext c when c.name() is { exception: null } name && c.condition() is { } condition => new EventSyntax(
                span, documentation, Identifier(name), Expression(condition.test, condition), Optional(condition.THROUGH(), condition.level, condition),
                c.block() is { } block ? BuildBlock(block) : null),
            EveryMemberContext c when c.block() is { } block => new EverySyntax(span, documentation, Expression(c.expression(), c), BuildBlock(block)),
            AtMemberContext c when c.block() is { } block => new AtSyntax(span, documentation, Expression(c.expression(), c), BuildBlock(block)),
            OnMemberContext c when c.side is { exception: null } && c.block() is { } block => BuildOn(c, c.side, block, documentation),
            MethodMemberContext c when c.name() is { exception: null } name => new MethodSyntax(span, documentation, Identifier(name)),
            ModulatorMemberContext c when c.name() is { exception: null } name => new ModulatorSyntax(span, documentation, Identifier(name), BuildType(c.type(), c)),
            DriveMemberContext c => new DriveSyntax(span, documentation, Expression(c.expression(), c)),
            EquationMemberContext c when c.ASSIGN() is not null => BuildEquation(c, documentation),
            _ => null,
        };
        return member ?? new ErrorMemberSyntax(span);
    }

    private OnSyntax BuildOn(OnMemberContext context, NameContext side, BlockContext block, string? documentation)
    {
        var name = Identifier(side);
        if (name.Text is not ("start" or "pre" or "post") || (name.Text == "start" && context.happening is not null))
        {
            var written = context.happening is null ? name.Text : name.Text + "." + Identifier(context.happening).Text;
            diagnostics.Report(SyntaxDiagnostics.UnknownSide, new Location(source, name.Span), written);
        }

        return new OnSyntax(Span(context), documentation, name.Text, context.happening is null ? null : Identifier(context.happening), BuildBlock(block));
    }

    // tau * x' = …: the last factor is the derivative, what stands before it the factor.
    private MemberSyntax BuildEquation(EquationMemberContext context, string? documentation)
    {
        var factors = context.equationFactor();
        var left = BuildEquationStart(context.equationStart());
        ExpressionSyntax? factor = null;
        for (var i = 0; i < factors.Length; i++)
        {
            var operation = factors[i].STAR() ?? factors[i].SLASH();
            var right = BuildPower(Postfix(factors[i].postfix()), factors[i].unary(), factors[i].CARET());
            if (i == factors.Length - 1 && factors[i].STAR() is not null)
            {
                factor = left;
                left = right;
            }
            else
            {
                left = new BinarySyntax(left.Span.Cover(right.Span), left, operation.GetText(), Span(operation.Symbol), right);
            }
        }

        var value = Expression(context.expression(), context);
        if (left is DerivativeSyntax derivative)
        {
            switch (derivative.Target)
            {
                case NameSyntax name:
                    return new EquationSyntax(Span(context), documentation, factor, name.Identifier, null, derivative.Order, value);
                case IndexSyntax { Target: NameSyntax name, Index: NameSyntax element }:
                    return new EquationSyntax(Span(context), documentation, factor, name.Identifier, element.Identifier, derivative.Order, value);
            }
        }

        var leftSpan = TextSpan.FromBounds(Span(context).Start, left.Span.End);
        var hint = left switch
        {
            NameSyntax { Identifier.Text: { Length: > 1 } name } when factor is null && UnitNames.IsUnit(name) => SyntaxErrorReporter.UnitHint,
            NameSyntax { Identifier.Text: var name } when factor is null =>
                $"write {name}' for a derivative, 'param {name} = …' for a constant, 'let {name} = …' for a name of an expression, or assign in update {{ … }}",
            BinarySyntax { Operator: "/", Left: NameSyntax { Identifier.Text: { Length: > 1 } name }, Right: NameSyntax { Identifier.Text: "dt" } } when name[0] == 'd' => $"write {name.Substring(1)}' = …",
            _ => "the derivative comes last: tau * x' = …",
        };
        diagnostics.Add(Diagnostic.Create(SyntaxDiagnostics.NotAnEquation, new Location(source, leftSpan), source.GetText(leftSpan)).WithHint(hint));
        return new ErrorMemberSyntax(Span(context));
    }

    private ExpressionSyntax BuildEquationStart(EquationStartContext context)
    {
        var first = context.quantity() is { } quantity ? (ExpressionSyntax)Quantity(quantity) : new NameSyntax(Span(context.name()), Identifier(context.name()));
        return BuildPower(Suffixes(first, context.suffix()), context.unary(), context.CARET());
    }

    private BlockSyntax BuildBlock(BlockContext context) => new(Span(context), Map(context.statement(), BuildStatement));

    private StatementSyntax BuildStatement(StatementContext context)
    {
        var span = Span(context);
        StatementSyntax? statement = context.GetChild(0) switch
        {
            LetStatementContext c when c.name() is { exception: null } name => new LetStatementSyntax(span, Identifier(name), OptionalType(c.COLON(), c.type()), Expression(c.expression(), c)),
            IfStatementContext c => BuildIf(c),
            ForStatementContext c when c.name() is { exception: null } name && c.block() is { } block => new ForSyntax(span, Identifier(name), Range(c.range(), c), BuildBlock(block)),
            SendStatementContext c => new SendSyntax(span, Expression(c.expression(), c)),
            StructuralStatementContext c => new StructuralSyntax(span, c.Start.Text, Optional(c.WHEN(), c.expression(), c)),
            AssignmentContext { ChildCount: > 1 } c when c.reference() is { exception: null } target => new AssignmentSyntax(span, Reference(target), c.GetChild(1).GetText(), Expression(c.expression(), c)),
            _ => null,
        };
        return statement ?? new ErrorStatementSyntax(span);
    }

    private StatementSyntax BuildIf(IfStatementContext context)
    {
        if (context.then is null)
        {
            return new ErrorStatementSyntax(Span(context));
        }

        BlockSyntax? otherwise = null;
        if (context.otherwise is not null)
        {
            otherwise = BuildBlock(context.otherwise);
        }
        else if (context.ifStatement() is { } next)
        {
            var nested = BuildIf(next);
            otherwise = new BlockSyntax(nested.Span, ImmutableArray.Create(nested));
        }

        return new IfSyntax(Span(context), Expression(context.expression(), context), BuildBlock(context.then), otherwise);
    }
}
