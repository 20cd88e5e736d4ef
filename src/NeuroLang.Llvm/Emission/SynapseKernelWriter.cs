using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// Writes kernels over synapses: over a row <c>i32 kernel(ptr frame, ptr posts, i32 pre, i32 first, i32 end)</c> with the post cells of
/// the positions first … end - 1; over a column <c>i32 kernel(ptr frame, ptr positions, ptr pres, i32 post, i32 count)</c>; over what is kept
/// in a cell <c>i32 kernel(ptr frame, i32 cell)</c>. They give 1 where a contribution does not fit into its sum.
/// </summary>
internal sealed partial class SynapseKernelWriter
{
    private readonly IrModule _module;
    private readonly IrSynapseKernel _kernel;
    private readonly IrSynapse _synapse;
    private readonly SynapseFrame _frame;
    private readonly FunctionWriter _w;
    private readonly FrameReader _reader;
    private readonly Dictionary<string, string> _uniforms = new(StringComparer.Ordinal);
    private string _pre = "%pre";
    private string _post = "%post";
    private string _position = "%n";
    private readonly bool _isDevice;
    private string _access = "";

    private SynapseKernelWriter(IrModule module, IrSynapseKernel kernel, SynapseFrame frame, ModuleDeclarations declarations, FunctionPlaces? places, bool isDevice = false)
    {
        _isDevice = isDevice;
        _module = module;
        _kernel = kernel;
        _synapse = module.GetSynapse(kernel.Synapse);
        _frame = frame;
        _w = new FunctionWriter(declarations, places);
        _w.Reserve("frame", "posts", "positions", "pres", "pre", "post", "first", "end", "count", "cell", "entry", "synapses", "body", "latch", "done", "i", "i.next", "more", "n", "limit", "delay", "step", "time", "lane", "stride",
            "chunks", "chunk", "base", "more.chunks", "stop", "sent");
        _reader = new FrameReader(_w);
    }

    private bool IsCell => _kernel.Phase is IrSynapsePhase.AtPre or IrSynapsePhase.AtPost;

    private bool IsColumn => _kernel.Phase == IrSynapsePhase.OnPost;

    /// <summary>The function's definition.</summary>
    /// <param name="module">The program.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="frame">The words it is called with.</param>
    /// <param name="symbol">Its name.</param>
    /// <param name="declarations">What the module declares.</param>
    /// <param name="places">Places of instructions.</param>
    /// <param name="isLocal">Whether nothing but the module itself calls it.</param>
    public static string Write(IrModule module, IrSynapseKernel kernel, SynapseFrame frame, string symbol, ModuleDeclarations declarations, DebugInfo places, bool isLocal = false)
    {
        var first = module.GetSynapse(kernel.Synapse).Slots.Select(s => s.Place).OfType<Location>().OrderBy(l => l.Span.Start).FirstOrDefault();
        var writer = new SynapseKernelWriter(module, kernel, frame, declarations, places.Begin(symbol, first));
        writer.Write();
        var parameters = writer.IsCell ? "i32 %cell"
            : writer.IsColumn ? "ptr nocapture readonly %positions, ptr nocapture readonly %pres, i32 %post, i32 %count"
            : "ptr nocapture readonly %posts, i32 %pre, i32 %first, i32 %end";
        return $"define {(isLocal ? "internal " : "")}i32 @{symbol}(ptr nocapture %frame, {parameters}) #0{writer._w.Attribute} {{\nentry:\n{writer._w}}}\n";
    }

    /// <summary>
    /// The definition for a device, where <c>i32 delay, i64 step, double time</c> follow, and but for what is kept in a cell <c>i64 lane, i64 stride</c>: of the synapses
    /// it takes one in every <c>stride</c>, from <c>lane</c> on.
    /// </summary>
    public static string WriteForDevice(IrModule module, IrSynapseKernel kernel, SynapseFrame frame, string symbol, ModuleDeclarations declarations)
    {
        var writer = new SynapseKernelWriter(module, kernel, frame, declarations, null, true);
        writer.PrepareDevice();
        writer.Write();
        var parameters = writer.IsCell ? "i32 %cell, i32 %delay, i64 %step, double %time"
            : (writer.IsColumn ? "ptr %positions, ptr %pres, i32 %post, i32 %count" : "ptr %posts, i32 %pre, i32 %first, i32 %end") + ", i32 %delay, i64 %step, double %time, i64 %lane, i64 %stride";
        return $"define internal i32 @{symbol}(ptr %frame, {parameters}) #0 {{\nentry:\n{writer._w}}}\n";
    }

    private void Write()
    {
        Prepare();
        if (IsCell)
        {
            _pre = _post = _position = _w.Define("at.cell", "sext i32 %cell to i64");
            Body();
            _w.Line("ret i32 0");
            return;
        }

        // Synapses of a row or column lie at positions of their own and read cells that stand still: where they send nothing, any order is right.
        var isParallel = _kernel.Body.All(s => s is IrContribute || (s is IrAssign { Slot: var slot } && (slot == IrSynapse.Values || SynapseStorage.Find(_synapse.Slots, slot) >= 0)));
        var sends = _kernel.Body.OfType<IrContribute>().Any();
        if (isParallel && (sends ? !IsColumn : ReadsOtherEnd) && !_isDevice)
        {
            WriteInChunks();
            return;
        }

        isParallel &= !sends && !_isDevice;
        _access = isParallel ? ", !llvm.access.group !1" : "";
        _w.DefineAs("limit", IsColumn ? "sext i32 %count to i64" : "sext i32 %end to i64");
        var start = IsColumn ? "0" : _w.Define("start", "sext i32 %first to i64");
        _pre = IsColumn ? "" : _w.Define("at.pre", "sext i32 %pre to i64");
        _post = IsColumn ? _w.Define("at.post", "sext i32 %post to i64") : "";
        var from = !_isDevice ? start : IsColumn ? "%lane" : _w.Define("from", $"add i64 {start}, %lane");
        _w.Line("br label %synapses");
        _w.Label("synapses");
        _w.DefineAs("i", $"phi i64 [ {from}, %entry ], [ %i.next, %latch ]");
        _w.DefineAs("more", "icmp slt i64 %i, %limit");
        _w.Line("br i1 %more, label %body, label %done");
        _w.Label("body");
        if (IsColumn)
        {
            _position = Index("positions", "%i");
            _pre = Index("pres", "%i");
        }
        else
        {
            _position = "%i";
            _post = Index("posts", _w.Define("offset", $"sub i64 %i, {start}"));
        }

        Body();
        _w.Line("br label %latch");
        _w.Label("latch");
        _w.DefineAs("i.next", _isDevice ? "add nsw i64 %i, %stride" : "add nsw i64 %i, 1");
        _w.Line($"br label %synapses{(isParallel ? ", !llvm.loop !2" : "")}");
        _w.Label("done");
        _w.Line("ret i32 0");
    }

    /// <summary>Whether a synapse of a row reads its post cell, or one of a column its pre cell.</summary>
    private bool ReadsOtherEnd => IrTraversal.PostOrder(IrTraversal.Expressions(_kernel.Body)).Any(n => n.Op == IrOp.Load && n.Name is { } name
        && (name.StartsWith(IsColumn ? IrSynapse.AtPre : IrSynapse.AtPost, StringComparison.Ordinal) || name.StartsWith(IsColumn ? IrSynapse.Pre : IrSynapse.Post, StringComparison.Ordinal)));

    private string Index(string array, string position) => _w.Define("index", $"sext i32 {Cell(array, position)} to i64");

    private string Cell(string array, string position)
    {
        var at = _w.Define("at", $"getelementptr inbounds i32, ptr %{array}, i64 {position}");
        return _w.Define("index", $"load i32, ptr {at}, align 4{_access}");
    }

    /// <summary>What the frame has on a host and a device is told, or computes from the step: time, aggregates over cells, former values of pre cells.</summary>
    private void PrepareDevice()
    {
        _reader.Assume(SynapseFrame.Step, "i64", "%step");
        _reader.Assume(SynapseFrame.Step, "i32", _w.Define("step", "trunc i64 %step to i32"));
        _reader.Assume(SynapseFrame.Time, "double", "%time");
        foreach (var name in IrTraversal.PostOrder(IrTraversal.Expressions(_kernel.Body)).Where(n => n.Op == IrOp.Uniform && n.Name is not ("k" or "t")).Select(n => n.Name ?? "").Distinct())
        {
            var word = _frame.Uniform(_frame.Uniforms.TakeWhile(uniform => uniform != name).Count());
            if (name.StartsWith(IrProbe.Former, StringComparison.Ordinal))
            {
                _reader.Assume(word, "double", _w.Define("former", $"call double @nl_former(ptr {_reader.Pointer(word, "history")}, i64 %step, i32 %delay)"));
            }
            else if (name.StartsWith(IrProbe.Now, StringComparison.Ordinal))
            {
                _reader.Assume(word, "double", _w.Define("now", $"load double, ptr {_reader.Pointer(word, "probe")}, align 8"));
            }
        }

        foreach (var name in _kernel.Phase == IrSynapsePhase.Drive ? _kernel.Reads(IrSynapse.Pre) : [])
        {
            var word = _frame.Array(IrSynapse.Pre + name).Word;
            _reader.Assume(word, "ptr", _w.Define("former", $"call ptr @nl_former_slot(ptr {_reader.Pointer(word, "history")}, i64 %step, i32 %delay)"));
        }
    }

    /// <summary>Reads addresses and scalars before the loop.</summary>
    private void Prepare()
    {
        var nodes = IrTraversal.PostOrder(IrTraversal.Expressions(_kernel.Body)).ToList();
        foreach (var name in nodes.Where(n => n.Op == IrOp.Load).Select(n => n.Name).Concat(_kernel.Body.OfType<IrAssign>().Select(a => a.Slot)).OfType<string>().Distinct().OrderBy(n => n, StringComparer.Ordinal))
        {
            Array(name);
        }

        foreach (var uniform in nodes.Where(n => n.Op == IrOp.Uniform).OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            var word = uniform.Name switch
            {
                "k" => SynapseFrame.Step,
                "t" => SynapseFrame.Time,
                _ => _frame.Uniform(_frame.Uniforms.TakeWhile(name => name != uniform.Name).Count()),
            };
            _uniforms[uniform.Name + ":" + LlvmNames.Type(uniform.Type)] = _reader.Scalar(word, uniform.Name == "k", uniform.Type, LlvmNames.Identifier(uniform.Name ?? ""));
        }

        if (nodes.Any(n => n.Op == IrOp.RandomBits))
        {
            _ = (Multiplicity is null ? "" : Array(IrSynapse.Multiplicity), _reader.Half(SynapseFrame.Seed, "seed"), _reader.Half(SynapseFrame.Step, "step"));
            _ = (_reader.Half(SynapseFrame.PreSalt, "pre.salt"), _reader.Half(SynapseFrame.PostSalt, "post.salt"));
        }

        foreach (var name in nodes.Where(n => n.Op == IrOp.Load && SynapseFrame.IsByPlace(n.Name ?? "")).Select(n => n.Name ?? ""))
        {
            Array(name.StartsWith(IrSynapse.ByPre, StringComparison.Ordinal) ? IrSynapse.PrePlace : IrSynapse.PostPlace);
        }

        var contributions = new ContributionWriter(_w, _reader, _frame, _module.Real, _isDevice);
        var first = _frame.FirstContribution(_kernel);
        foreach (var contribution in _kernel.Body.OfType<IrContribute>())
        {
            contributions.Prepare(first++, IsAtElement(contribution));
            _ = IsAtElement(contribution) ? Array(IrSynapse.Element) : "";
        }
    }

    private IrSlot? Multiplicity => _synapse.FindSlot(IrSynapse.Multiplicity);

    private string Array(string name) => _reader.Pointer(_frame.Array(name).Word, (name.Contains('.', StringComparison.Ordinal) ? "e_" : "s_") + LlvmNames.Identifier(name));

    private void Body()
    {
        var expressions = new ExpressionWriter(_w, 1, Leaf);
        var values = Store(expressions);
        var sends = _kernel.Body.OfType<IrContribute>().ToList();
        for (var c = 0; c < sends.Count; c++)
        {
            Send(sends[c], c, Convert(sends[c].Value.Type, IrType.Float64, values[c]));
        }
    }

    /// <summary>Stores what the synapse assigns, and gives what it sends.</summary>
    private List<string> Store(ExpressionWriter expressions)
    {
        var stores = _kernel.Body.OfType<IrAssign>().Select(a => (a.Slot, a.Value.Type, Value: expressions.ValueAt(_synapse.FindSlot(a.Slot)?.Place, a.Value))).ToList();
        _w.At(null);
        var sends = _kernel.Body.OfType<IrContribute>().Select(c => expressions.Value(c.Value)).ToList();
        foreach (var (slot, type, value) in stores)
        {
            var stored = _frame.Array(slot).Type;
            _w.Line($"store {LlvmNames.Type(stored)} {Convert(type, stored, value)}, ptr {Element(slot)}, align {LlvmNames.Integer(LlvmNames.Bytes(stored))}{_access}");
        }

        return sends;
    }

    private void Send(IrContribute send, int number, string value)
    {
        var isPre = IsToPre(send);
        new ContributionWriter(_w, _reader, _frame, _module.Real, _isDevice).Add(
            _frame.FirstContribution(_kernel) + number, isPre ? _pre : _post, isPre ? null : _position, IsAtElement(send) ? SlotOf(IrSynapse.Element) : null, value);
    }

    private string Convert(IrType from, IrType to, string value) => new ExpressionWriter(_w, 1, _ => null).Convert(from, to, value);
}
