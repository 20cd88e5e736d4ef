using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NeuroLang.Generators.Model;
using NeuroLang.Generators.Resolving;

namespace NeuroLang.Generators;

/// <summary>
/// Makes a class of each circuit in the <c>.nl</c> files of a project. The pipeline goes from files to what each circuit uses of them, and from there to its class; beside it each file is checked as a whole.
/// Sources and diagnostics are handed on one by one: what is equal to what it was before goes no further.
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
        var all = files.Collect();
        var isOn = options.Combine(language).Select((pair, _) => pair.Left.IsEnabled && pair.Right is null);
        var programs = files.Where(file => file.IsProgram).Combine(isOn).Where(pair => pair.Right).Combine(all);
        var checks = programs
            .Select((pair, _) => ProgramInputs.Of(pair.Left.Left, pair.Right)).WithTrackingName(TrackingNames.Programs)
            .SelectMany((input, cancellation) => ProgramCheck.Run(input, cancellation)).WithTrackingName(TrackingNames.Checks);
        var circuits = programs
            .SelectMany((pair, _) => ProgramInputs.CircuitsOf(pair.Left.Left, pair.Right)).WithTrackingName(TrackingNames.Inputs)
            .Combine(options)
            .Select((input, cancellation) => CircuitGeneration.Run(input.Left, input.Right, cancellation)).WithTrackingName(TrackingNames.Circuits);

        context.RegisterSourceOutput(
            circuits.SelectMany((circuit, _) => circuit.Sources).WithTrackingName(TrackingNames.Sources),
            (production, source) => production.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8)));
        context.RegisterSourceOutput(checks, Report);
        context.RegisterSourceOutput(
            circuits.SelectMany((circuit, _) => circuit.Diagnostics).Combine(all).Select((pair, _) => DiagnosticPlaces.InWhole(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Diagnostics),
            Report);
        context.RegisterSourceOutput(
            circuits.SelectMany((circuit, _) => circuit.Classes).Collect().SelectMany((classes, _) => Duplicates(classes)).Combine(all)
                .Select((pair, _) => DiagnosticPlaces.InWhole(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Duplicates),
            Report);

        // A project without programs is told nothing.
        context.RegisterSourceOutput(
            options.Combine(language).Combine(all).SelectMany((input, _) => input.Right.IsEmpty || !input.Left.Left.IsEnabled ? [] : Faults(input.Left.Left, input.Left.Right)).WithTrackingName(TrackingNames.Faults),
            Report);
    }

    private static void Report(SourceProductionContext production, ReportedDiagnostic diagnostic) => production.ReportDiagnostic(diagnostic.ToDiagnostic());

    private static string? OldLanguage(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 and var version } ? version.ToDisplayString() : null;

    private static IEnumerable<ReportedDiagnostic> Faults(GeneratorOptions options, string? oldLanguage) =>
        oldLanguage is null ? options.Faults : options.Faults.Append(ReportedDiagnostic.Create(GeneratorDiagnostics.OldLanguage, null, oldLanguage));

    private static IEnumerable<ReportedDiagnostic> Duplicates(ImmutableArray<GeneratedClass> classes) => classes
        .GroupBy(c => c.Name, StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1).Select(second => ReportedDiagnostic.Create(GeneratorDiagnostics.DuplicateClass, second.Place, same.First().Place.Path, second.Name)));
}
