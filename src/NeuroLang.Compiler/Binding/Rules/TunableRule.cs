using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>A parameter that is set after a run, or in a loop that runs, is <c>tunable</c>.</summary>
internal sealed class TunableRule(BindingSession session)
{
    private bool _hasRun;

    /// <summary>Notes a run.</summary>
    public void Run() => _hasRun = true;

    /// <summary>Notes a loop: what it sets in its second round comes after its runs of the first.</summary>
    public void Enter(ImmutableArray<ExperimentStatementSyntax> body) => _hasRun |= body.Any(Runs);

    /// <summary>Checks a parameter that is set.</summary>
    public void Check(Location place, BoundVariableCase item)
    {
        if (_hasRun && item.Symbol is ParameterSymbol { IsTunable: false } parameter)
        {
            session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.NotTunable, place, parameter.Name, item.Cell.Name)
                .WithHint($"declare it 'tunable param {parameter.Name}'")
                .WithRelated(parameter.Location, $"'{parameter.Name}' is declared here"));
        }
    }

    private static bool Runs(ExperimentStatementSyntax statement) => statement switch
    {
        RunSyntax => true,
        ExperimentForSyntax loop => loop.Body.Any(Runs),
        ExperimentIfSyntax conditional => conditional.Then.Any(Runs) || conditional.Else.Any(Runs),
        _ => false,
    };
}
