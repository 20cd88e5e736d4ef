using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>The surroundings of a connection that its synapse is lowered in.</summary>
/// <param name="Name">The connection's name: the root of its random streams.</param>
/// <param name="Pre">Source cells.</param>
/// <param name="Post">Target cells.</param>
/// <param name="Grid">Converts durations.</param>
/// <param name="Evaluator">Evaluates what is constant, with values that are known besides.</param>
/// <param name="BuildExpressions">Lowers expressions of a pair that are evaluated when the network is built: the path of their stream, and what names stand for.</param>
/// <param name="Parameters">Parameters of cells.</param>
/// <param name="Populations">The populations of a view.</param>
/// <param name="Modulator">What an expression over other cells than those at the ends stands for, given what variables of the ends stand for; null after an error.</param>
internal sealed record SynapsePlace(
    string Name,
    IrView Pre,
    IrView Post,
    StepGrid Grid,
    Func<Func<ValueSymbol, ConstantValue?>, ConstantEvaluator> Evaluator,
    Func<string, Func<ValueSymbol, BoundExpression, IrExpr?>, ExpressionLowering> BuildExpressions,
    CellParameters Parameters,
    Func<IrView, IReadOnlyList<ElaboratedPopulation>> Populations,
    Func<BoundExpression, Func<BoundEndpoint, IrExpr?>, IrExpr?> Modulator);
