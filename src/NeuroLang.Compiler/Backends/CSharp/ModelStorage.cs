using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <summary>The slots of a model in the order of the runtime's arrays: those of the IR, then one for the bits of each random draw of a step.</summary>
internal sealed class ModelStorage
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<(string Name, IrType Type)> _slots = [];

    public ModelStorage(IrModule module, IrModel model)
    {
        foreach (var slot in model.Slots)
        {
            Add(slot.Name, slot.Type);
        }

        foreach (var bits in module.Kernels.Where(k => k.Model == model.Name && k.Phase != IrPhase.Derive).SelectMany(k => RandomBits(k.Body)))
        {
            if (!_indices.ContainsKey(BitsName(bits)))
            {
                Add(BitsName(bits), module.Int);
            }
        }
    }

    /// <summary>Names and types in order.</summary>
    public IReadOnlyList<(string Name, IrType Type)> Slots => _slots;

    /// <summary>The place of a slot.</summary>
    public int this[string slot] => _indices[slot];

    /// <summary>The slot that holds the bits of a draw.</summary>
    public static string BitsName(IrExpr bits) => $"bits.{CSharpNames.Integer(bits.Integer)}.{CSharpNames.Integer(bits.Draw)}";

    /// <summary>The draws in a body, each once, in a fixed order.</summary>
    public static IReadOnlyList<IrExpr> RandomBits(IEnumerable<IrStatement> body) => Nodes(body).Where(e => e.Op == IrOp.RandomBits).OrderBy(e => e.Integer).ThenBy(e => e.Draw).ToList();

    /// <summary>All nodes of a data-flow body, each once.</summary>
    public static IReadOnlyCollection<IrExpr> Nodes(IEnumerable<IrStatement> body)
    {
        var seen = new HashSet<IrExpr>();
        var stack = new Stack<IrExpr>(body.Select(Root));
        while (stack.Count > 0)
        {
            var node = stack.Pop();
            if (seen.Add(node))
            {
                foreach (var arg in node.Args)
                {
                    stack.Push(arg);
                }
            }
        }

        return seen;
    }

    /// <summary>The expression of a statement of a data-flow body.</summary>
    public static IrExpr Root(IrStatement statement) => statement switch
    {
        IrAssign s => s.Value,
        IrEmit s => s.Condition,
        IrTrap s => s.Value,
        IrContribute s => s.Value,
        _ => throw new InvalidOperationException("Not a data-flow body: " + statement.GetType().Name),
    };

    private void Add(string name, IrType type)
    {
        _indices.Add(name, _slots.Count);
        _slots.Add((name, type));
    }
}
