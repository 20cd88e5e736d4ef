using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NeuroLang.Generators.Model;
using NeuroLang.Generators.Resolving;

namespace NeuroLang.Generators;

/// <summary>
/// Makes a class of each circuit in the <c>.nl</c> files of a project. The pipeline goes from files to what each program depends on, from there to its classes and diagnostics,
/// and hands both on one by one: what is equal to what it was before goes no further.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class NeuroLangGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Select((provider, _) => GeneratorOptions.Read(provider.GlobalOptions)).WithTrackingName(TrackingNames.Options);
        var language = context.ParseOptionsProvider.Select((parse, _) => OldLanguage(parse)).WithTrackingName(TrackingNames.Language);
        var files = context.AdditionalTextsProvider
            .Where(text => ProgramFile.IsUsed(text.Path))
            .Select((text, cancellation) => ProgramInputs.Read(text.Path, text.GetText(cancellation)?.ToString() ?? ""))
            .WithTrackingName(TrackingNames.Files);
        var programs = files.Where(file => file.IsProgram).Combine(files.Collect())
            .Select((pair, _) => ProgramInputs.Close(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Inputs);
        var generated = programs.Combine(options).Combine(language)
            .Where(input => input.Left.Right.IsEnabled && input.Right is null)
            .Select((input, cancellation) => ProgramGeneration.Run(input.Left.Left, input.Left.Right, cancellation))
            .WithTrackingName(TrackingNames.Programs);

        context.RegisterSourceOutput(
            generated.SelectMany((program, _) => program.Sources).WithTrackingName(TrackingNames.Sources),
            (production, source) => production.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8)));
        context.RegisterSourceOutput(
            generated.SelectMany((program, _) => program.Diagnostics).WithTrackingName(TrackingNames.Diagnostics),
            (production, diagnostic) => production.ReportDiagnostic(diagnostic.ToDiagnostic()));
        context.RegisterSourceOutput(
            generated.SelectMany((program, _) => program.Classes).Collect().SelectMany((classes, _) => Duplicates(classes)).WithTrackingName(TrackingNames.Duplicates),
            (production, diagnostic) => production.ReportDiagnostic(diagnostic.ToDiagnostic()));

        // A project without programs is told nothing.
        context.RegisterSourceOutput(
            options.Combine(language).Combine(files.Collect()).SelectMany((input, _) => input.Right.IsEmpty || !input.Left.Left.IsEnabled ? [] : Faults(input.Left.Left, input.Left.Right)).WithTrackingName(TrackingNames.Faults),
            (production, diagnostic) => production.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }

    private static string? OldLanguage(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 and var version } ? version.ToDisplayString() : null;

    private static IEnumerable<ReportedDiagnostic> Faults(GeneratorOptions options, string? oldLanguage) =>
        oldLanguage is null ? options.Faults : options.Faults.Append(ReportedDiagnostic.Create(GeneratorDiagnostics.OldLanguage, null, oldLanguage));

    private static IEnumerable<ReportedDiagnostic> Duplicates(ImmutableArray<GeneratedClass> classes) => classes
        .GroupBy(c => c.Name, StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1).Select(second => ReportedDiagnostic.Create(GeneratorDiagnostics.DuplicateClass, second.Place, same.First().Place.Path, second.Name)));
}
