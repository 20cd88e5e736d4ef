using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using static NeuroLang.Compiler.Parsing.Generated.NeuroLangParser;

namespace NeuroLang.Compiler.Parsing;

// Experiments.
internal sealed partial class SyntaxBuilder
{
    private ImmutableArray<ExperimentStatementSyntax> BuildExperimentBody(ExperimentBodyContext context) => Map(context.experimentStatement(), BuildExperimentStatement);

    private ExperimentStatementSyntax BuildExperimentStatement(ExperimentStatementContext context)
    {
        var span = Span(context);
        ExperimentStatementSyntax? statement = context switch
        {
            SeedContext c => new SeedSyntax(span, Expression(c.expression(), c)),
            StepContext c => new StepSyntax(span, Expression(c.expression(), c)),
            PrecisionContext c when c.name() is { exception: null } name => new PrecisionSyntax(span, Identifier(name)),
            RecordContext c when c.name() is { exception: null } name && c.reference() is { exception: null } group => BuildRecord(c, Identifier(name), Reference(group)),
            RunContext c => new RunSyntax(
                span, c.UNTIL() is null ? Expression(c.duration, c) : null, Optional(c.UNTIL(), c.goal, c), Optional(c.MOST(), c.limit, c)),
            SetContext c when c.reference() is { exception: null } target => BuildSet(c, target),
            FeedContext c when c.reference() is { exception: null } port => new FeedSyntax(span, Reference(port), Expression(c.expression(), c)),
            PlayContext c when c.reference() is { exception: null } port && c.STRING() is { } file => new PlaySyntax(span, Reference(port), Text(file.Symbol)),
            ClampContext c when c.reference() is { exception: null } target => new ClampSyntax(span, Reference(target), Expression(c.expression(), c)),
            CommandContext c when c.reference() is { exception: null } target => new CommandSyntax(span, c.Start.Text, Reference(target)),
            StateFileContext c when c.STRING() is { } file => new CommandSyntax(span, c.Start.Text, Text(file.Symbol)),
            ExperimentLetContext c when c.name() is { exception: null } name => new ExperimentLetSyntax(span, Identifier(name), OptionalType(c.COLON(), c.type()), Expression(c.expression(), c)),
            ExperimentForContext c when c.name() is { exception: null } name && c.experimentBody() is { } body => new ExperimentForSyntax(
                span, Identifier(name), Range(c.range(), c), BuildExperimentBody(body)),
            ExperimentConditionContext c when c.experimentIf() is { } condition => BuildExperimentIf(condition),
            SweepContext c when c.name() is { exception: null } name && c.experimentBody() is { } body => new SweepSyntax(
                span, Identifier(name), Range(c.range(), c), Expression(c.expression(), c), BuildExperimentBody(body)),
            TabulateContext c => new TabulateSyntax(span, Expressions(c.expression(), c)),
            PrintContext c => new PrintSyntax(span, Expressions(c.expression(), c)),
            PlotContext c => new PlotSyntax(span, Expressions(c.expression(), c)),
            ExpectContext c => new ExpectSyntax(span, Expression(c.expression(), c)),
            TrainContext => BuildTrain((TrainContext)context),
            _ => null,
        };
        return statement ?? new ErrorExperimentStatementSyntax(span);
    }

    private RecordSyntax BuildRecord(RecordContext context, IdentifierSyntax variable, ExpressionSyntax group)
    {
        ExpressionSyntax? every = null;
        RangeExpressionSyntax? window = null;
        foreach (var clause in context.recordClause())
        {
            if (clause.EVERY() is not null)
            {
                every = Once(every, clause, "'every'", () => Expression(clause.expression(), clause));
            }
            else
            {
                window = Once(window, clause, "'over'", () => Range(clause.range(), clause));
            }
        }

        return new RecordSyntax(Span(context), variable, group, every, window);
    }

    private SetSyntax BuildSet(SetContext context, ReferenceContext target)
    {
        var (minimum, maximum) = Bounds(context.bound());
        return new SetSyntax(Span(context), Reference(target), Expression(context.expression(), context), minimum, maximum);
    }

    private ExperimentStatementSyntax BuildExperimentIf(ExperimentIfContext context)
    {
        if (context.then is null)
        {
            return new ErrorExperimentStatementSyntax(Span(context));
        }

        var otherwise = ImmutableArray<ExperimentStatementSyntax>.Empty;
        if (context.otherwise is not null)
        {
            otherwise = BuildExperimentBody(context.otherwise);
        }
        else if (context.experimentIf() is { } next)
        {
            otherwise = ImmutableArray.Create(BuildExperimentIf(next));
        }

        return new ExperimentIfSyntax(Span(context), Expression(context.expression(), context), BuildExperimentBody(context.then), otherwise);
    }

    private TrainSyntax BuildTrain(TrainContext context)
    {
        diagnostics.Report(SyntaxDiagnostics.Reserved, new Location(source, Span(context.Start)), context.Start.Text);
        return new TrainSyntax(Span(context));
    }

    private ImmutableArray<ExpressionSyntax> Expressions(ExpressionContext[] contexts, Antlr4.Runtime.ParserRuleContext owner) => Map(contexts, e => Expression(e, owner));
}
