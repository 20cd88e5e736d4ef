using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>Kernels over rows and columns in vectors: some synapses at a time, whose values the runtime lays side by side.</content>
public sealed partial class CSharpEmitter
{
    /// <summary>
    /// Whether the synapses of a row or column can be computed in vectors: they change nothing but themselves, all numbers are as wide as the program's, and at most one statement sends, so
    /// that of several values that do not fit the first is named.
    /// </summary>
    private bool IsBatched(IrSynapseKernel kernel, IrSynapse synapse) =>
        _options.Width != VectorWidth.Scalar
        && kernel.Phase is not (IrSynapsePhase.AtPre or IrSynapsePhase.AtPost)
        && kernel.Body.All(s => s is IrContribute || (s is IrAssign assign && (assign.Slot == IrSynapse.Values || SynapseStorage.Find(synapse.Slots, assign.Slot) >= 0)))
        && kernel.Body.OfType<IrContribute>().Count() <= (kernel.Phase == IrSynapsePhase.OnPost ? 0 : 1)
        && !EndsAtElements(kernel, synapse)
        && IrTraversal.PostOrder(IrTraversal.Expressions(kernel.Body)).All(node =>
            (node.Type == _module.Real || node.Type == _module.Int || node.Type == IrType.Bool)
            && node.Op != IrOp.RandomBits
            && !(node.Op == IrOp.Load && node.Name is { } name && (name.StartsWith(IrSynapse.ByPre, StringComparison.Ordinal) || name.StartsWith(IrSynapse.ByPost, StringComparison.Ordinal))));

    private void SynapseBatch(IrSynapseKernel kernel, IrSynapse synapse)
    {
        var isColumn = kernel.Phase == IrSynapsePhase.OnPost;
        var storage = SynapseStorage.Of(_module, synapse);
        var dialect = new VectorDialect(_options.Width, _module.Precision);
        var nodes = IrTraversal.PostOrder(IrTraversal.Expressions(kernel.Body)).ToList();
        var loaded = nodes.Where(n => n.Op == IrOp.Load).Select(n => n.Name).OfType<string>().Distinct().OrderBy(s => s, StringComparer.Ordinal).ToList();
        var stored = kernel.Body.OfType<IrAssign>().Select(a => a.Slot).ToList();
        var sent = kernel.Body.OfType<IrContribute>().ToList();
        _writer.Open(isColumn
            ? $"private void {SynapseMethod(kernel)}(SynapseTable table, int post, ReadOnlySpan<int> positions, ReadOnlySpan<int> pres)"
            : $"private void {SynapseMethod(kernel)}(SynapseTable table, int pre, int first, int end, int delay)");
        foreach (var uniform in nodes.Where(n => n.Op == IrOp.Uniform).OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            // Flags are 32 bits wide in both precisions.
            var cast = uniform.Name?.StartsWith(IrSynapse.Frozen, StringComparison.Ordinal) == true ? $"({CSharpNames.Type(uniform.Type)})" : "";
            _writer.Line($"var {UniformName(uniform.Name ?? "")} = {dialect.Broadcast(cast + SynapseUniform(uniform, synapse), uniform.Type)};");
        }

        foreach (var slot in loaded.Where(s => IsAtKernelsCell(s, isColumn)))
        {
            _writer.Line($"var {SynapseArray(slot)} = V.Create({SynapseSpan(kernel, synapse, storage, slot)}[{(isColumn ? "post" : "pre")}]);");
        }

        _writer.Open($"for (var batch = table.{(isColumn ? "Column(positions, pres)" : "Row(first, end)")}; batch.Next();)");
        var lanes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var slot in loaded.Where(s => !IsAtKernelsCell(s, isColumn)).Concat(stored).Distinct().OrderBy(s => s, StringComparer.Ordinal))
        {
            var number = lanes.Count;
            lanes.Add(slot, number);
            var isOwn = slot == IrSynapse.Values || SynapseStorage.Find(synapse.Slots, slot) >= 0;
            var type = CSharpNames.Type(slot == IrSynapse.Values ? _module.Real : synapse.AsModel(_module).FindSlot(slot)?.Type ?? _module.Real);
            _writer.Line(loaded.Contains(slot)
                ? $"ref var {SynapseArray(slot)} = ref batch.{(isOwn ? "Own" : "OfCells")}<{type}>({CSharpNames.Integer(number)}, {SynapseSpan(kernel, synapse, storage, slot)});"
                : $"ref var {SynapseArray(slot)} = ref batch.Room<{type}>({CSharpNames.Integer(number)});");
        }

        if (sent.Count > 0)
        {
            _writer.Line($"ref var sent = ref batch.Room<{CSharpNames.Type(_module.Real)}>({CSharpNames.Integer(lanes.Count)});");
        }

        _writer.Open($"for (nuint i = 0; i < batch.Count; i += {CSharpNames.Integer(dialect.Lanes)})");
        BatchBody(kernel, synapse, dialect, isColumn);
        _writer.Close();
        foreach (var slot in stored.Distinct())
        {
            _writer.Line($"batch.Store({CSharpNames.Integer(lanes[slot])}, {SynapseSpan(kernel, synapse, storage, slot)});");
        }

        foreach (var send in sent)
        {
            Mapped(PlaceOf(kernel, synapse), () =>
            {
                var target = $"table.Target({CSharpNames.Integer(FirstContribution(kernel, synapse))})";
                _writer.Line(send.Target.StartsWith(IrSynapse.Pre, StringComparison.Ordinal)
                    ? $"batch.SendBack({CSharpNames.Integer(lanes.Count)}, {target}, pre);"
                    : $"batch.Send({CSharpNames.Integer(lanes.Count)}, {target});");
                return "";
            });
        }

        _writer.Close();
        _writer.Close();
    }

    private void BatchBody(IrSynapseKernel kernel, IrSynapse synapse, VectorDialect dialect, bool isColumn)
    {
        var printer = new KernelPrinter(_writer, dialect, node => node.Op switch
        {
            IrOp.Load when IsAtKernelsCell(node.Name ?? "", isColumn) => SynapseArray(node.Name ?? ""),
            IrOp.Load => dialect.Load(SynapseArray(node.Name ?? "")),
            IrOp.Uniform => UniformName(node.Name ?? ""),
            _ => null,
        });
        printer.Reserve("batch", "delay", "end", "first", "positions", "post", "pre", "pres", "sent", "table");
        foreach (var statement in kernel.Body)
        {
            printer.Count(ModelStorage.Root(statement));
        }

        var handler = PlaceOf(kernel, synapse);
        var stores = kernel.Body.OfType<IrAssign>()
            .Select(a => dialect.Store(SynapseArray(a.Slot), Mapped(handler ?? synapse.FindSlot(a.Slot)?.Place, () => printer.Named(a.Value, CSharpNames.Identifier(a.Slot) + "_next"))))
            .ToList();
        stores.AddRange(kernel.Body.OfType<IrContribute>().Select(c => dialect.Store("sent", Mapped(handler, () => printer.Value(c.Value)))).ToList());
        stores.ForEach(line => _writer.Line(line));
    }

    /// <summary>Whether a slot is that of the cell whose row or column it is, the same for all synapses.</summary>
    private static bool IsAtKernelsCell(string slot, bool isColumn) => isColumn
        ? slot.StartsWith(IrSynapse.AtPost, StringComparison.Ordinal) || slot.StartsWith(IrSynapse.Post, StringComparison.Ordinal)
        : slot.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal) || slot.StartsWith(IrSynapse.Pre, StringComparison.Ordinal);
}
