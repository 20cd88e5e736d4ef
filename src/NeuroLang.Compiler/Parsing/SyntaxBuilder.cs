using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using static NeuroLang.Compiler.Parsing.Generated.NeuroLangParser;

namespace NeuroLang.Compiler.Parsing;

/// <summary>
/// Builds the syntax tree from what ANTLR read. A member with an error keeps what stood before the error: its name stays known,
/// and what is missing becomes an <see cref="ErrorExpressionSyntax"/>.
/// </summary>
internal sealed partial class SyntaxBuilder(SourceText source, BufferedTokenStream tokens, DiagnosticBag diagnostics)
{
    private readonly DocumentationReader _documentation = new(source, tokens);

    /// <summary>The tree of a whole file.</summary>
    public FileSyntax BuildFile(CompilationUnitContext context)
    {
        var imports = ImmutableArray.CreateBuilder<ImportSyntax>();
        var declarations = ImmutableArray.CreateBuilder<DeclarationSyntax>();
        foreach (var item in context.topLevel())
        {
            if (item.importDirective() is { exception: null } import)
            {
                imports.Add(BuildImport(import));
            }
            else
            {
                declarations.Add(BuildDeclaration(item));
            }
        }

        var file = new FileSyntax(new TextSpan(0, source.Content.Length), imports.ToImmutable(), declarations.ToImmutable());
        _documentation.ReportStray(diagnostics);
        return file;
    }

    private ImportSyntax BuildImport(ImportDirectiveContext context)
    {
        var text = context.STRING();
        return text is null
            ? new ImportSyntax(Span(context), null, string.Join(".", context.name().Select(n => n.Start.Text)))
            : new ImportSyntax(Span(context), StringValue(text.Symbol), null);
    }

    private DeclarationSyntax BuildDeclaration(TopLevelContext context)
    {
        var documentation = _documentation.Before(context.Start);
        if (context.constDeclaration() is { } constant && constant.name() is { exception: null } constantName)
        {
            return new ConstSyntax(Span(context), Identifier(constantName), documentation, OptionalType(constant.COLON(), constant.type()), Expression(constant.expression(), context));
        }

        if (context.functionDeclaration() is { } function && BuildFunction(function, documentation) is { } functionSyntax)
        {
            return functionSyntax;
        }

        if (context.cellDeclaration() is { } cell && cell.header() is { } cellHeader && cell.modelBody() is { } cellBody)
        {
            return new CellSyntax(Span(context), Header(cellHeader), documentation, Map(cellBody.modelMember(), BuildMember));
        }

        if (context.synapseDeclaration() is { } synapse && synapse.header() is { } synapseHeader && synapse.modelBody() is { } synapseBody)
        {
            return new SynapseSyntax(Span(context), Header(synapseHeader), documentation, Map(synapseBody.modelMember(), BuildMember));
        }

        if (context.circuitDeclaration() is { } circuit && circuit.header() is { } circuitHeader && circuit.circuitBody() is { } circuitBody)
        {
            return new CircuitSyntax(Span(context), Header(circuitHeader), documentation, Map(circuit.circuitParameter(), BuildParameter), Map(circuitBody.circuitMember(), BuildCircuitMember));
        }

        if (context.experimentDeclaration() is { } experiment && experiment.header() is { } experimentHeader && experiment.experimentTarget() is { } target && experiment.experimentBody() is { } experimentBody)
        {
            var circuitName = target.name() is { exception: null } name ? Identifier(name) : new IdentifierSyntax(Span(target), "");
            return new ExperimentSyntax(Span(context), Header(experimentHeader), documentation, circuitName, Arguments(target.arguments()), BuildExperimentBody(experimentBody));
        }

        return new ErrorDeclarationSyntax(Span(context));
    }

    private FunctionSyntax? BuildFunction(FunctionDeclarationContext context, string? documentation)
    {
        if (context.name() is not { exception: null } name)
        {
            return null;
        }

        var parameters = Map(
            context.functionParameter().Where(p => p.exception is null).ToArray(),
            p => new FunctionParameterSyntax(Span(p), Identifier(p.name()), BuildType(p.type(), p)));
        return new FunctionSyntax(Span(context), Identifier(name), documentation, parameters, BuildType(context.type(), context), Expression(context.expression(), context));
    }

    private CircuitParameterSyntax BuildParameter(CircuitParameterContext context)
    {
        var name = Identifier(context.name());
        if (context.exception is null && context.type() is null && context.expression() is null)
        {
            diagnostics.Report(SyntaxDiagnostics.UntypedParameter, new Location(source, name.Span), name.Text);
        }

        return new CircuitParameterSyntax(Span(context), context.TUNABLE() is not null, name, OptionalType(context.COLON(), context.type()), Optional(context.ASSIGN(), context.expression(), context));
    }

    private IdentifierSyntax Header(HeaderContext context) =>
        context.exception is null && context.name() is { exception: null } name ? Identifier(name) : new IdentifierSyntax(TextSpan.FromBounds(context.Start.StartIndex, context.Start.StartIndex), "");

    private IdentifierSyntax Identifier(NameContext? context) =>
        context is { exception: null } ? new IdentifierSyntax(Span(context), source.GetText(Span(context))) : new IdentifierSyntax(context is null ? default : Span(context), "");

    private TypeSyntax? OptionalType(ITerminalNode? colon, TypeContext? context) => colon is null || context is not { exception: null } ? null : BuildType(context, context);

    private TypeSyntax BuildType(TypeContext? context, ParserRuleContext owner)
    {
        if (context is not { exception: null })
        {
            return new TypeSyntax(EndOf(owner), "", null);
        }

        // A unit is kept without blanks and comments: nS / cm^2 and nS/cm^2 are the same type.
        var unit = context.unit.GetText();
        var length = Optional(context.LBRACK(), context.expression(), context);
        return context.format() is { exception: null } format
            ? new TypeSyntax(Span(context), format.element?.GetText() ?? "", length) { Format = BuildFormat(context, format) }
            : new TypeSyntax(Span(context), unit, length);
    }

    private FixedFormatSyntax BuildFormat(TypeContext type, FormatContext format)
    {
        var word = new IdentifierSyntax(Span(type.unit), type.unit.GetText());
        var bits = (format.MINUS() is null ? "" : "-") + (format.NUMBER()?.GetText() ?? "");
        return new FixedFormatSyntax(word.Span.Cover(Span(format)), word, bits, format.rounding is null ? null : Identifier(format.rounding));
    }

    [return: NotNullIfNotNull(nameof(token))]
    private ExpressionSyntax? Optional(ITerminalNode? token, ExpressionContext? context, ParserRuleContext owner) => token is null ? null : Expression(context, owner);

    private static ImmutableArray<TResult> Map<TContext, TResult>(TContext[] contexts, Func<TContext, TResult> build)
    {
        var result = ImmutableArray.CreateBuilder<TResult>(contexts.Length);
        foreach (var context in contexts)
        {
            result.Add(build(context));
        }

        return result.ToImmutable();
    }

    private static TextSpan Span(ParserRuleContext context)
    {
        var start = context.Start.StartIndex;
        return TextSpan.FromBounds(start, Math.Max(start, (context.Stop?.StopIndex ?? context.Start.StopIndex) + 1));
    }

    private static TextSpan EndOf(ParserRuleContext context) => new(Span(context).End, 0);

    private static TextSpan Span(IToken token) => TextSpan.FromBounds(token.StartIndex, token.StopIndex + 1);
}
