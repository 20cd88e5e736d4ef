using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>Kernels over synapses: over a row, a column, or the cell at an end.</content>
public sealed partial class CSharpEmitter
{
    private void SynapseKernels()
    {
        Dispatch("RunRow", "int cell, int first, int end, int delay", "cell, first, end, delay", IsRow);
        Dispatch("RunColumn", "int cell, ReadOnlySpan<int> positions, ReadOnlySpan<int> pres", "cell, positions, pres", phase => phase == IrSynapsePhase.OnPost);
        Dispatch("RunCell", "int cell", "cell", phase => phase is IrSynapsePhase.AtPre or IrSynapsePhase.AtPost);
        foreach (var kernel in _module.SynapseKernels)
        {
            SynapseKernel(kernel);
        }
    }

    private static bool IsRow(IrSynapsePhase phase) => phase is not (IrSynapsePhase.OnPost or IrSynapsePhase.AtPre or IrSynapsePhase.AtPost);

    private void Dispatch(string method, string parameters, string arguments, Func<IrSynapsePhase, bool> isMine)
    {
        var mine = _module.SynapseKernels.Select((kernel, index) => (kernel, index)).Where(p => isMine(p.kernel.Phase)).ToList();
        if (mine.Count == 0)
        {
            return;
        }

        _writer.Line();
        _writer.Line("/// <inheritdoc/>");
        _writer.Open($"protected override void {method}(int kernel, SynapseTable table, {parameters})");
        _writer.Open("switch (kernel)");
        foreach (var (kernel, index) in mine)
        {
            _writer.Line($"case {CSharpNames.Integer(index)}: {SynapseMethod(kernel)}(table, {arguments}); break;");
        }

        _writer.Close();
        _writer.Close();
    }

    private static string SynapseMethod(IrSynapseKernel kernel)
    {
        var name = CSharpNames.Identifier(kernel.Name);
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>The array of a slot. Those of the cells at the ends have a letter of their own: the synapse may have a variable that is called the same.</summary>
    private static string SynapseArray(string slot) => slot.IndexOf('.') >= 0 ? "e_" + CSharpNames.Identifier(slot) : Array(slot);

    private void SynapseKernel(IrSynapseKernel kernel)
    {
        var synapse = _module.GetSynapse(kernel.Synapse);
        _writer.Line();
        _writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        if (IsBatched(kernel, synapse))
        {
            SynapseBatch(kernel, synapse);
            return;
        }

        switch (kernel.Phase)
        {
            case IrSynapsePhase.AtPre or IrSynapsePhase.AtPost:
                _writer.Open($"private void {SynapseMethod(kernel)}(SynapseTable table, int cell)");
                SynapseReferences(kernel, synapse);
                SynapseBody(kernel, synapse);
                break;
            case IrSynapsePhase.OnPost:
                _writer.Open($"private void {SynapseMethod(kernel)}(SynapseTable table, int post, ReadOnlySpan<int> positions, ReadOnlySpan<int> pres)");
                SynapseReferences(kernel, synapse);
                _writer.Open("for (var c = 0; c < positions.Length; c++)");
                _writer.Line("var n = positions[c];");
                _writer.Line("var pre = pres[c];");
                SynapseBody(kernel, synapse);
                _writer.Close();
                break;
            default:
                _writer.Open($"private void {SynapseMethod(kernel)}(SynapseTable table, int pre, int first, int end, int delay)");
                SynapseReferences(kernel, synapse);
                _writer.Line("var posts = table.Posts(first, end);");
                _writer.Open("for (var n = first; n < end; n++)");
                _writer.Line("var post = posts[n - first];");
                SynapseBody(kernel, synapse);
                _writer.Close();
                break;
        }

        _writer.Close();
    }

    /// <summary>References to the arrays a kernel touches, the values that are the same for all its synapses, and its targets.</summary>
    private void SynapseReferences(IrSynapseKernel kernel, IrSynapse synapse)
    {
        var storage = SynapseStorage.Of(_module, synapse);
        var nodes = IrTraversal.PostOrder(IrTraversal.Expressions(kernel.Body)).ToList();
        var slots = nodes.Where(n => n.Op == IrOp.Load).Select(n => n.Name).Concat(kernel.Body.OfType<IrAssign>().Select(a => a.Slot)).OfType<string>().Distinct();
        foreach (var slot in slots.OrderBy(s => s, StringComparer.Ordinal))
        {
            _writer.Line($"ref var {SynapseArray(slot)} = ref MemoryMarshal.GetReference({SynapseSpan(kernel, synapse, storage, slot)});");
        }

        foreach (var (prefix, place, name) in new[] { (IrSynapse.ByPre, IrSynapse.PrePlace, "placeOfPre"), (IrSynapse.ByPost, IrSynapse.PostPlace, "placeOfPost") })
        {
            if (nodes.Any(n => n.Op == IrOp.Load && n.Name?.StartsWith(prefix, StringComparison.Ordinal) == true))
            {
                _writer.Line($"ref var {name} = ref MemoryMarshal.GetReference(table.{Lane(_module.Int)}({CSharpNames.Integer(SynapseStorage.Find(synapse.Slots, place))}));");
            }
        }

        if (nodes.Any(n => n.Op == IrOp.RandomBits) && synapse.FindSlot(IrSynapse.Multiplicity) is { Type: var type })
        {
            _writer.Line($"ref var multiplicity = ref MemoryMarshal.GetReference(table.{Lane(type)}({CSharpNames.Integer(SynapseStorage.Find(synapse.Slots, IrSynapse.Multiplicity))}));");
        }

        if (EndsAtElements(kernel, synapse))
        {
            _writer.Line($"ref var element = ref MemoryMarshal.GetReference(table.{Lane(_module.Int)}({CSharpNames.Integer(SynapseStorage.Find(synapse.Slots, IrSynapse.Element))}));");
        }

        foreach (var uniform in nodes.Where(n => n.Op == IrOp.Uniform).OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            _writer.Line($"var {UniformName(uniform.Name ?? "")} = {SynapseUniform(uniform, synapse)};");
        }

        foreach (var (contribution, c) in kernel.Body.OfType<IrContribute>().Select((contribution, c) => (contribution, c)))
        {
            _writer.Line($"var to_{CSharpNames.Integer(c)} = table.{(IsAtElement(contribution, synapse) ? "Targets" : "Target")}({CSharpNames.Integer(FirstContribution(kernel, synapse) + c)});");
        }
    }

    private static bool EndsAtElements(IrSynapseKernel kernel, IrSynapse synapse) => kernel.Body.OfType<IrContribute>().Any(c => IsAtElement(c, synapse));

    private static bool IsAtElement(IrContribute contribution, IrSynapse synapse) => contribution.Target == IrContribute.Connected && synapse.FindSlot(IrSynapse.Element) is not null;

    private string SynapseSpan(IrSynapseKernel kernel, IrSynapse synapse, SynapseStorage storage, string slot)
    {
        if (slot == IrSynapse.Values)
        {
            return IsFloat32 ? "table.Values32" : "table.Values64";
        }

        if (slot.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal) || slot.StartsWith(IrSynapse.AtPost, StringComparison.Ordinal))
        {
            var isPre = slot.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal);
            var slots = isPre ? synapse.PreSlots : synapse.PostSlots;
            var place = SynapseStorage.Find(slots, slot.Substring((isPre ? IrSynapse.AtPre : IrSynapse.AtPost).Length));
            return $"table.{(isPre ? "Pre" : "Post")}{Lane(slots[place].Type)}({CSharpNames.Integer(place)})";
        }

        if (slot.StartsWith(IrSynapse.Pre, StringComparison.Ordinal) || slot.StartsWith(IrSynapse.Post, StringComparison.Ordinal))
        {
            var isPre = slot.StartsWith(IrSynapse.Pre, StringComparison.Ordinal);
            var reads = isPre ? storage.PreReads : storage.PostReads;
            var place = CSharpNames.Integer(reads.IndexOf(slot.Substring((isPre ? IrSynapse.Pre : IrSynapse.Post).Length)));
            var type = synapse.AsModel(_module).FindSlot(slot)?.Type ?? _module.Real;
            var lane = type switch { IrType.Float32 => "32", IrType.Float64 => "64", _ => Lane(type) };
            if (isPre && kernel.Phase == IrSynapsePhase.Drive)
            {
                return $"table.PreReadAt{lane}({place}, delay)";
            }

            return $"table.{(isPre ? "Pre" : "Post")}Read{lane}({place})";
        }

        if (slot.StartsWith(IrSynapse.ByPre, StringComparison.Ordinal) || slot.StartsWith(IrSynapse.ByPost, StringComparison.Ordinal))
        {
            return ProbeField(slot.Substring(slot.IndexOf('.') + 1)) + ".AsSpan()";
        }

        var own = SynapseStorage.Find(synapse.Slots, slot);
        return $"table.{Lane(synapse.Slots[own].Type)}({CSharpNames.Integer(own)})";
    }

    private static string Lane(IrType type) => type switch { IrType.Float32 => "Real32", IrType.Float64 => "Real64", IrType.Int32 => "Int32", _ => "Int64" };

    private string SynapseUniform(IrExpr uniform, IrSynapse synapse)
    {
        var type = CSharpNames.Type(uniform.Type);
        return uniform.Name switch
        {
            "k" => $"({type})StepIndex",
            "t" => $"({type})({Time})",
            { } name when name.StartsWith(IrProbe.Now, StringComparison.Ordinal) => ProbeField(name.Substring(IrProbe.Now.Length)),
            { } name when name.StartsWith(IrProbe.Former, StringComparison.Ordinal) => $"({type})({FormerField(name.Substring(IrProbe.Former.Length))}?.At(delay) ?? 0)",
            { } name when name.StartsWith(IrSynapse.Frozen, StringComparison.Ordinal) => $"table.IsFrozen({CSharpNames.Integer(synapse.Freezable.IndexOf(name.Substring(IrSynapse.Frozen.Length)))})",
            _ => throw new InvalidOperationException("No C# for the uniform " + uniform.Name),
        };
    }

    private int FirstContribution(IrSynapseKernel kernel, IrSynapse synapse)
    {
        var bodies = synapse.Handlers.Select(h => h.Body).Concat(synapse.Timed.Select(t => t.Body));
        var place = kernel.Phase == IrSynapsePhase.Timed ? synapse.Handlers.Length + kernel.Number : kernel.Number;
        return bodies.Take(Math.Max(0, place)).Sum(b => IrReach.Contributions(b).Count());
    }

    private void SynapseBody(IrSynapseKernel kernel, IrSynapse synapse)
    {
        var dialect = new ScalarDialect();
        var isCell = kernel.Phase is IrSynapsePhase.AtPre or IrSynapsePhase.AtPost;
        var printer = new KernelPrinter(_writer, dialect, node => node.Op switch
        {
            IrOp.Load => Element(node.Name ?? "", isCell),
            IrOp.Uniform => UniformName(node.Name ?? ""),
            IrOp.RandomBits => SynapseBits(node, synapse),
            _ => null,
        });
        printer.Reserve("c", "cell", "delay", "element", "end", "first", "multiplicity", "n", "placeOfPost", "placeOfPre", "positions", "post", "posts", "pre", "pres", "table");
        foreach (var statement in kernel.Body)
        {
            printer.Count(ModelStorage.Root(statement));
        }

        var handler = PlaceOf(kernel, synapse);
        var stores = kernel.Body.OfType<IrAssign>()
            .Select(a => $"{Element(a.Slot, isCell)} = {Mapped(handler ?? synapse.FindSlot(a.Slot)?.Place, () => printer.Named(a.Value, CSharpNames.Identifier(a.Slot) + "_next"))};")
            .ToList();
        var effects = kernel.Body.OfType<IrContribute>().Select((c, n) => Mapped(handler, () => Contribution(c, synapse, n, printer))).ToList();
        foreach (var line in stores)
        {
            _writer.Line(line);
        }

        if (effects.Count > 0)
        {
            // A sum that overflows stops the run here.
            Mapped(handler, () =>
            {
                effects.ForEach(line => _writer.Line(line));
                return "";
            });
        }
    }

    private static string Contribution(IrContribute contribution, IrSynapse synapse, int number, KernelPrinter printer)
    {
        var target = "to_" + CSharpNames.Integer(number) + (IsAtElement(contribution, synapse) ? "[(int)Unsafe.Add(ref element, n)]" : "");
        return contribution.Target.StartsWith(IrSynapse.Pre, StringComparison.Ordinal)
            ? $"{target}.Add(pre, 0, {printer.Value(contribution.Value)});"
            : $"{target}.Add(post, table.DendriticAt(n), {printer.Value(contribution.Value)});";
    }

    /// <summary>An element of an array of the synapses, or of the cells at an end.</summary>
    private static string Element(string slot, bool isCell)
    {
        var index = isCell ? "cell"
            : slot.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal) || slot.StartsWith(IrSynapse.Pre, StringComparison.Ordinal) ? "pre"
            : slot.StartsWith(IrSynapse.AtPost, StringComparison.Ordinal) || slot.StartsWith(IrSynapse.Post, StringComparison.Ordinal) ? "post"
            : slot.StartsWith(IrSynapse.ByPre, StringComparison.Ordinal) ? "(int)Unsafe.Add(ref placeOfPre, n)"
            : slot.StartsWith(IrSynapse.ByPost, StringComparison.Ordinal) ? "(int)Unsafe.Add(ref placeOfPost, n)"
            : "n";
        return $"Unsafe.Add(ref {SynapseArray(slot)}, {index})";
    }

    private static string SynapseBits(IrExpr bits, IrSynapse synapse)
    {
        var multiplicity = synapse.FindSlot(IrSynapse.Multiplicity) is null ? "0" : "(int)Unsafe.Add(ref multiplicity, n)";
        var is32 = bits.Type == IrType.Int32;
        return $"({(is32 ? "int" : "long")})SynapseRandom.Bits{(is32 ? "32" : "64")}(Seed, {CSharpNames.Integer((uint)bits.Integer)}u, table.PreSalt, table.PostSalt, pre, post, StepIndex, {multiplicity}, {CSharpNames.Integer(bits.Draw)})";
    }
}
