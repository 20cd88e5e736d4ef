using System.Collections.Immutable;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <content>What <c>procedural</c>, <c>shared weights</c> and Dale's law ask of a connection.</content>
internal sealed partial class ConnectionLowering
{
    private void CheckOptions(ConnectionSymbol connection, IrView pre)
    {
        var isStatic = connection.Aggregate is null && (connection.Synapse is null ? !IsFromValues(connection, pre) : StaticSynapses.Contains(connection.Synapse));
        if (connection.IsProcedural && !isStatic)
        {
            diagnostics.Report(ElaborationDiagnostics.NotProcedural, connection.Location, "its synapse can neither store anything nor send all the time");
        }

        if (connection.IsProcedural && connection.Rule?.Name is "indegree" or "total" or "list" or "table" or "matrix" && connection.Rule is { } rule)
        {
            diagnostics.Report(ElaborationDiagnostics.NotProcedural, rule.Location, $"its rule cannot be \"{rule.Name}\", which does not say which synapses one source cell has without all the others");
        }

        if (connection.IsProcedural && connection.TargetElement is { } element && circuit.Evaluator().Evaluate(element) is null)
        {
            diagnostics.Report(ElaborationDiagnostics.NotProcedural, element.Location, "its target cannot differ from synapse to synapse");
        }

        if (connection.SharedWeights is null)
        {
            return;
        }

        if (!isStatic)
        {
            diagnostics.Report(ElaborationDiagnostics.NotShared, connection.Location, "a synapse that changes has a weight of its own");
        }

        var weights = connection.Arguments.Select(a => a.Value).Concat(new[] { connection.Weight }.OfType<BoundExpression>());
        if (_convolution is not null && weights.SelectMany(BoundTree.Descend).FirstOrDefault(ReadsPair) is { } reading)
        {
            diagnostics.Report(ElaborationDiagnostics.NotShared, reading.Location, "those of a convolution depend on krow and kcol alone");
        }
    }

    private static bool ReadsPair(BoundExpression expression) => expression is BoundEndpoint or BoundPosition or BoundSymbolReference { Symbol: BuiltinSymbol { Name: "i" or "j" or "distance" } };

    /// <summary>Constant weights are checked against Dale's law here; others when the network is built.</summary>
    private void CheckSign(ConnectionSymbol connection, IrView pre, ImmutableArray<IrConnection> recipes)
    {
        foreach (var population in pre.Ranges.Select(r => network.Populations[r.Population]).Where(p => p.Symbol.Sign != PopulationSign.None).Distinct())
        {
            var isExcitatory = population.Symbol.Sign == PopulationSign.Excitatory;
            if (recipes.SelectMany(r => r.Sends).Any(s => s.Weight.IsConst && (isExcitatory ? s.Weight.Number < 0 : s.Weight.Number > 0)))
            {
                diagnostics.Report(ElaborationDiagnostics.DaleViolated, connection.Weight?.Location ?? connection.Location, population.Name, isExcitatory ? "excitatory" : "inhibitory", isExcitatory ? "negative" : "positive");
            }
        }
    }
}
