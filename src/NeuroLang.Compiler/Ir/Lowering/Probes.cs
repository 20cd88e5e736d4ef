using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>Collects the aggregates over cells that synapses read; equal ones are one.</summary>
/// <param name="factory">Makes expressions.</param>
/// <param name="real">The type of states.</param>
/// <param name="network">The network.</param>
/// <param name="parameters">Parameters of cells.</param>
/// <param name="diagnostics">Takes errors.</param>
internal sealed class Probes(IrFactory factory, IrType real, ElaboratedCircuit network, CellParameters parameters, DiagnosticBag diagnostics)
{
    private readonly List<IrProbe> _probes = [];

    /// <summary>The probes in the order in which they were asked for.</summary>
    public ImmutableArray<IrProbe> All => [.. _probes];

    /// <summary>The value of an aggregate, or null after an error.</summary>
    /// <param name="aggregate">The aggregate over a group.</param>
    /// <param name="instance">The instance that declares it.</param>
    /// <param name="prefix"><see cref="IrProbe.Now"/> or <see cref="IrProbe.Former"/>.</param>
    public IrExpr? Of(BoundAggregate aggregate, ElaboratedInstance instance, string prefix)
    {
        if (aggregate.Group is not { } group || instance.Resolve(group, diagnostics) is not { } view || Value(aggregate.Arguments[0], instance, view) is not { } value)
        {
            return null;
        }

        return aggregate.Function switch
        {
            "mean" => factory.Div(Probe("sum", view, value, prefix), factory.Real(real, view.Count)),
            "norm" => factory.Unary(IrOp.Sqrt, Probe("sum", view, factory.Mul(value, value), prefix)),
            var function => Probe(function, view, value, prefix),
        };
    }

    /// <summary>A variable of cells: of one cell the value itself, which is the sum over it; of several that at the place of an end of the connection.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="instance">The instance that declares the connection.</param>
    /// <param name="view">The cells.</param>
    /// <param name="prefix"><see cref="IrSynapse.ByPre"/> or <see cref="IrSynapse.ByPost"/>.</param>
    public IrExpr? Of(BoundViewVariable variable, ElaboratedInstance instance, IrView view, string prefix)
    {
        if (Value(new BoundEndpoint(variable.Type, variable.Location, EndpointSide.Pre, variable.Variable), instance, view) is not { } value)
        {
            return null;
        }

        var isTruth = value.Type == IrType.Bool;
        value = isTruth ? factory.Convert(real, value) : value;
        var read = view.Count == 1 ? Probe("sum", view, value, IrProbe.Now) : factory.Load(prefix + Name(IrProbe.Each, view, value), real);
        return isTruth ? factory.Compare(IrOp.Ne, read, factory.Real(real, 0)) : read;
    }

    private IrExpr? Value(BoundExpression argument, ElaboratedInstance instance, IrView view)
    {
        var before = diagnostics.ErrorCount;
        var populations = view.Ranges.Select(r => r.Population).Distinct().Select(p => network.Populations[p]).ToList();
        CellVariables? variables = null;
        var expressions = new ExpressionLowering(factory, real, instance, diagnostics)
        {
            Endpoints = endpoint =>
            {
                if (variables?.Of(endpoint.Variable, populations, "") is { } value)
                {
                    return value;
                }

                diagnostics.Report(TargetDiagnostics.Endpoint, endpoint.Location, endpoint.Variable.Name);
                return null;
            },
        };
        variables = new CellVariables(factory, expressions, parameters);
        var result = expressions.Lower(argument);
        return diagnostics.ErrorCount > before ? null : result;
    }

    private IrExpr Probe(string function, IrView view, IrExpr value, string prefix) => factory.Uniform(prefix + Name(function, view, value), real);

    private string Name(string function, IrView view, IrExpr value)
    {
        var probe = _probes.FirstOrDefault(p => p.Function == function && ReferenceEquals(p.Value, value) && p.View.Ranges.SequenceEqual(view.Ranges, RangeComparer.Instance));
        if (probe is null)
        {
            probe = new IrProbe(_probes.Count.ToString(CultureInfo.InvariantCulture), function, view, value);
            _probes.Add(probe);
        }

        return probe.Name;
    }

    private sealed class RangeComparer : IEqualityComparer<IrRange>
    {
        public static readonly RangeComparer Instance = new();

        public bool Equals(IrRange? x, IrRange? y) => x is not null && y is not null && x.Population == y.Population && x.Start == y.Start && x.Count == y.Count
            && (x.Indices ?? []).SequenceEqual(y.Indices ?? []);

        public int GetHashCode(IrRange range) => range.Population;
    }
}
