using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using static NeuroLang.Compiler.Parsing.Generated.NeuroLangParser;

namespace NeuroLang.Compiler.Parsing;

// Circuits.
internal sealed partial class SyntaxBuilder
{
    private CircuitMemberSyntax BuildCircuitMember(CircuitMemberContext context)
    {
        var documentation = _documentation.Before(context.Start);
        var span = Span(context);
        CircuitMemberSyntax? member = context.GetChild(0) switch
        {
            CircuitStepContext c => new CircuitStepSyntax(span, documentation, Expression(c.expression(), c)),
            CircuitLetContext c when c.name() is { exception: null } name => new CircuitLetSyntax(
                span, documentation, Identifier(name), OptionalType(c.COLON(), c.type()), Expression(c.expression(), c)),
            PopulationMemberContext { populationName: { exception: null }, cell: { exception: null } } c => BuildPopulation(c, documentation),
            GroupMemberContext c when c.name() is { exception: null } name => new GroupSyntax(
                span, documentation, Identifier(name), Map(c.reference().Where(r => r.exception is null).ToArray(), Reference)),
            ConnectMemberContext { pre: { exception: null } pre, post: { exception: null } } c when pre.reference() is { exception: null } => BuildConnect(c, documentation),
            PartMemberContext { partName: { exception: null }, circuit: { exception: null } } c => new PartSyntax(
                span, documentation, Identifier(c.partName), Identifier(c.circuit), Optional(c.LBRACK(), c.expression(), c), Arguments(c.arguments())),
            InPortContext c when c.name() is { exception: null } name => new InPortSyntax(span, documentation, Identifier(name), BuildType(c.type(), c)),
            OutPortContext c when c.name() is { exception: null } name => new OutPortSyntax(span, documentation, Identifier(name), Expression(c.expression(), c)),
            _ => null,
        };
        return member ?? new ErrorCircuitMemberSyntax(span);
    }

    private PopulationSyntax BuildPopulation(PopulationMemberContext context, string? documentation)
    {
        ExpressionSyntax? geometry = null;
        ExpressionSyntax? table = null;
        string? sign = null;
        foreach (var clause in context.populationClause().Where(c => c.exception is null))
        {
            if (clause.AT() is not null)
            {
                geometry = Once(geometry, clause, "'at'", () => Postfix(clause.postfix()));
            }
            else if (clause.FROM() is not null)
            {
                table = Once(table, clause, "'from'", () => Postfix(clause.postfix()));
            }
            else
            {
                sign = Once(sign, clause, "the sign", () => clause.Start.Text);
            }
        }

        return new PopulationSyntax(
            Span(context),
            documentation,
            Identifier(context.populationName),
            Identifier(context.cell),
            Map(context.expression(), e => Expression(e, context)),
            geometry,
            table,
            sign,
            context.overrides() is { } overrides ? BuildOverrides(overrides) : ImmutableArray<OverrideSyntax>.Empty);
    }

    private ImmutableArray<OverrideSyntax> BuildOverrides(OverridesContext context) => Map(
        context.populationOverride().Where(o => o.name() is { exception: null }).ToArray(),
        o =>
        {
            var (minimum, maximum) = Bounds(o.bound());
            return new OverrideSyntax(Span(o), Identifier(o.name()), Expression(o.expression(), o), minimum, maximum);
        });

    private (ExpressionSyntax? Minimum, ExpressionSyntax? Maximum) Bounds(BoundContext[] contexts)
    {
        ExpressionSyntax? minimum = null;
        ExpressionSyntax? maximum = null;
        foreach (var bound in contexts)
        {
            if (bound.MIN() is not null)
            {
                minimum = Once(minimum, bound, "'min'", () => Expression(bound.expression(), bound));
            }
            else
            {
                maximum = Once(maximum, bound, "'max'", () => Expression(bound.expression(), bound));
            }
        }

        return (minimum, maximum);
    }

    private ConnectSyntax BuildConnect(ConnectMemberContext context, string? documentation)
    {
        var connect = new ConnectSyntax(
            Span(context), documentation, ConnectSource(context.pre), Reference(context.post), null, ImmutableArray<ArgumentSyntax>.Empty, null, null, null, null, false, false, false, null, null);
        foreach (var clause in context.connectClause())
        {
            connect = AddClause(connect, clause);
        }

        return connect;
    }

    private ExpressionSyntax ConnectSource(ConnectSourceContext context)
    {
        var reference = Reference(context.reference());
        return context.arguments() is { } arguments ? Call(Span(context), reference, arguments) : reference;
    }

    private ConnectSyntax AddClause(ConnectSyntax connect, ConnectClauseContext clause) => clause.Start.Type switch
    {
        VIA when clause.name() is { exception: null } name => connect with
        {
            Synapse = Once(connect.Synapse, clause, "'via'", () => Identifier(name)),
            SynapseArguments = connect.Synapse is null ? Arguments(clause.arguments()) : connect.SynapseArguments,
        },
        WEIGHT => connect with { Weight = Once(connect.Weight, clause, "'weight'", () => Expression(clause.expression(), clause)) },
        DELAY when clause.delay() is { } delay => connect with { Delay = Once(connect.Delay, clause, "'delay'", () => BuildDelay(delay)) },
        BY when clause.postfix() is { } rule => connect with { Rule = Once(connect.Rule, clause, "'by'", () => Postfix(rule)) },
        WHERE => connect with { Where = Once(connect.Where, clause, "'where'", () => Expression(clause.expression(), clause)) },
        NO when clause.AUTAPSES() is not null => connect with { NoAutapses = Flag(connect.NoAutapses, clause, "'no autapses'") },
        NO when clause.MULTAPSES() is not null => connect with { NoMultapses = Flag(connect.NoMultapses, clause, "'no multapses'") },
        PROCEDURAL => connect with { Procedural = Flag(connect.Procedural, clause, "'procedural'") },
        SHARED when clause.name() is { exception: null } name => connect with { SharedWeights = Once(connect.SharedWeights, clause, "'shared weights'", () => Identifier(name)) },
        CALLED when clause.name() is { exception: null } name => connect with { ConnectionName = Once(connect.ConnectionName, clause, "'called'", () => Identifier(name)) },
        _ => connect,
    };

    private DelaySyntax BuildDelay(DelayContext context)
    {
        var plain = context.AXONAL() is null && context.DENDRITIC() is null;
        return new DelaySyntax(
            Span(context),
            plain || context.AXONAL() is not null ? Expression(context.axonal, context) : null,
            Optional(context.DENDRITIC(), context.dendritic, context));
    }

    private T Once<T>(T? earlier, Antlr4.Runtime.ParserRuleContext clause, string what, Func<T> build)
        where T : class
    {
        if (earlier is null)
        {
            return build();
        }

        diagnostics.Report(SyntaxDiagnostics.DuplicateClause, new Location(source, Span(clause)), what);
        return earlier;
    }

    private bool Flag(bool earlier, Antlr4.Runtime.ParserRuleContext clause, string what)
    {
        if (earlier)
        {
            diagnostics.Report(SyntaxDiagnostics.DuplicateClause, new Location(source, Span(clause)), what);
        }

        return true;
    }
}
