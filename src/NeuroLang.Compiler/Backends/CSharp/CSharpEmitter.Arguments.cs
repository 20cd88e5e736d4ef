using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.CSharp.Facade;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>Tunable parameters of the circuit: the constructor takes them, and what is computed while the network is built reads them.</content>
public sealed partial class CSharpEmitter
{
    private readonly Dictionary<IrExpr, string> _planValues = [];
    private readonly ImmutableArray<HostArgument> _arguments = [];

    /// <summary>Whether a number is the same for the whole network, and so one of the plan.</summary>
    private static bool IsPlanned(IrExpr value) => value.IsConst || IrArgument.IsKnownAtBuild(value);

    /// <summary>A number of the plan: what the whole network has in common.</summary>
    private string PlanValue(IrExpr value) => value.IsConst ? CSharpNames.Double(value.Number) : _planValues[value];

    /// <summary>Prints what the numbers of the plan need that depend on parameters.</summary>
    private void ComputePlanValues()
    {
        var values = Plans()
            .SelectMany(p => new[] { p.Send?.Weight, p.Connection.Rule is { Kind: IrRuleKind.Probability or IrRuleKind.Poisson } rule ? rule.Parameter : null })
            .OfType<IrExpr>()
            .Where(IrArgument.IsKnownAtBuild)
            .Distinct()
            .ToList();
        var printer = new KernelPrinter(_writer, new ScalarDialect(), node => IrArgument.IsReadBy(node) ? PlanArgument(ArgumentOf(node)) : null);
        foreach (var value in values)
        {
            printer.Count(value);
        }

        foreach (var value in values)
        {
            _planValues[value] = printer.Value(value);
        }
    }

    /// <summary>The plan is made before the object has properties.</summary>
    private static string PlanArgument(HostArgument argument) => "arg_" + argument.Parameter.TrimStart('@');

    private string Argument(IrExpr node) => ArgumentOf(node).Property;

    private HostArgument ArgumentOf(IrExpr node) => _arguments.First(a => IrArgument.Prefix + a.Name == node.Name);
}
