using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// What makes two functions over cells the same: equal expressions (which one factory makes the same object) over arrays and
/// scalars at the same places. Names of models and populations do not count.
/// </summary>
internal static class FunctionKey
{
    /// <summary>The key of a kernel.</summary>
    public static string Of(IrKernel kernel, CellFrame frame)
    {
        var kind = kernel.Phase switch { IrPhase.Start => "start", IrPhase.Derive => "derive", _ => "kernel" };
        var statements = kernel.Body.Select(s => s switch
        {
            IrAssign a => $"{Place(frame, a.Slot)}={Id(a.Value)}",
            IrEmit e => $"emit {LlvmNames.Integer(frame.EventCount(frame.EventIndex(e.Event)))} {Id(e.Condition)}",
            IrTrap t => $"trap {Id(t.Value)}",
            _ => throw new InvalidOperationException("No LLVM IR for " + s.GetType().Name),
        });
        return $"{kind} {string.Join(";", statements)} {Leaves(ModelStorage.Nodes(kernel.Body), frame)}";
    }

    /// <summary>The key of a population's start values.</summary>
    public static string Of(IrPopulation population, CellFrame frame) =>
        Of($"start values {LlvmNames.Integer(population.Checks.Length)}", population, frame, [.. population.Initializers.Select(i => (i.Slot, i.Value)), .. population.Checks.Select(c => ("", c.Condition))]);

    /// <summary>The key of assignments to slots of a population's cells.</summary>
    public static string Of(string kind, IrPopulation population, CellFrame frame, IReadOnlyList<(string Slot, IrExpr Value)> values)
    {
        var columns = population.Dimensions.Length < 2 ? -1 : population.Dimensions[1];
        var stores = values.Select(v => $"{(v.Slot.Length == 0 ? "" : Place(frame, v.Slot))}={Id(v.Value)}");
        return $"{kind} {LlvmNames.Integer(columns)} {string.Join(";", stores)} {Leaves([.. IrTraversal.PostOrder(values.Select(v => v.Value))], frame)}";
    }

    private static string Id(IrExpr expr) => LlvmNames.Integer(expr.Id);

    private static string Leaves(IReadOnlyCollection<IrExpr> nodes, CellFrame frame) => string.Join(",", nodes.Select(n => Leaf(n, frame)).Where(text => text.Length > 0).Distinct().OrderBy(text => text, StringComparer.Ordinal));

    private static string Leaf(IrExpr node, CellFrame frame)
    {
        var name = node.Name ?? "";
        return node.Op switch
        {
            IrOp.Load => $"{name}@{Place(frame, name)}",
            IrOp.Attribute when frame.Storage.Slots.Any(s => s.Name == name) => $"{name}@{Place(frame, name)}",
            IrOp.Uniform when !name.StartsWith("arg.", StringComparison.Ordinal) => $"${name}@{LlvmNames.Integer(frame.Uniform(name))}",
            IrOp.RandomBits when frame.Storage.Slots.Any(s => s.Name == ModelStorage.BitsName(node)) => $"{ModelStorage.BitsName(node)}@{Place(frame, ModelStorage.BitsName(node))}",
            _ => "",
        };
    }

    private static string Place(CellFrame frame, string slot)
    {
        var type = frame.Storage.Slots.Where(s => s.Name == slot).Select(s => LlvmNames.Type(s.Type)).FirstOrDefault();
        return LlvmNames.Integer(frame.Array(slot)) + type;
    }
}
