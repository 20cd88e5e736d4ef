using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Gives the tunable parameters of the circuit their values, as building the network does. It comes after everything is decided, so that a class that takes other values
/// when it is constructed gives the same bits: it folds constants with the target's arithmetic, and leaves a probability one of each pair where it reads the pair at all.
/// <code>
/// weight (mul @circuit.g:f64 2d)   with g = 30   becomes   weight 60d
/// </code>
/// </summary>
public sealed class BindArgumentsPass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "bind-arguments";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics)
    {
        if (module.Arguments.IsEmpty)
        {
            return module;
        }

        var values = module.Arguments.ToDictionary(a => IrArgument.Prefix + a.Name, a => a.Value, StringComparer.Ordinal);
        var fold = FoldPass.Rule(module.Factory);
        IrExpr Bind(IrExpr node, Func<IrExpr, IrExpr> otherwise) => IrArgument.IsReadBy(node) && node.Name is { } name ? module.Factory.Real(node.Type, values[name]) : otherwise(node);

        var bound = IrModuleRewriting.RewriteBuild(module, new IrRewriter(module.Factory, node => Bind(node, fold)));
        var binder = new IrRewriter(module.Factory, node => Bind(node, other => other));
        return bound with
        {
            Arguments = [],
            Connections =
            [
                .. bound.Connections.Zip(module.Connections, (after, before) => before.Rule.Parameter is { } parameter && !parameter.IsConst && !IrArgument.IsKnownAtBuild(parameter)
                    ? after with { Rule = after.Rule with { Parameter = binder.Rewrite(parameter) } }
                    : after),
            ],
        };
    }
}
