using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <content>
/// Rows whose synapses change and send: a chunk of synapses is computed in any order, which makes vectors of it, then sent one by one.
/// <code>
/// for base in first .. end by 256:
///   for i in base .. stop:  w[i] = …, value[i - base] = …        parallel
///   for s in base .. stop:  sums[post[s]] += integer of value[s - base]
/// </code>
/// </content>
internal sealed partial class SynapseKernelWriter
{
    private const int Chunk = 256;

    private void WriteInChunks()
    {
        var sends = _kernel.Body.OfType<IrContribute>().ToList();
        var buffers = sends.Select(_ => _w.Define("values", $"alloca [{LlvmNames.Integer(Chunk)} x double], align 64")).ToList();
        _w.DefineAs("limit", "sext i32 %end to i64");
        var start = _w.Define("start", "sext i32 %first to i64");
        _pre = _w.Define("at.pre", "sext i32 %pre to i64");
        _w.Line("br label %chunks");
        _w.Label("chunks");
        _w.DefineAs("base", $"phi i64 [ {start}, %entry ], [ %stop, %send.done ]");
        _w.DefineAs("more.chunks", "icmp slt i64 %base, %limit");
        _w.Line("br i1 %more.chunks, label %chunk, label %done");
        _w.Label("chunk");
        var full = _w.Define("full", $"add nsw i64 %base, {LlvmNames.Integer(Chunk)}");
        _w.DefineAs("stop", $"select i1 {_w.Define("is.full", $"icmp slt i64 {full}, %limit")}, i64 {full}, i64 %limit");
        Compute(start, buffers);
        SendAll(start, sends, buffers);
        _w.Label("send.done");
        _w.Line("br label %chunks");
        _w.Label("done");
        _w.Line("ret i32 0");
    }

    private void Compute(string start, List<string> buffers)
    {
        _access = ", !llvm.access.group !1";
        _w.Line("br label %synapses");
        _w.Label("synapses");
        _w.DefineAs("i", "phi i64 [ %base, %chunk ], [ %i.next, %latch ]");
        _w.DefineAs("more", "icmp slt i64 %i, %stop");
        _w.Line("br i1 %more, label %body, label %send");
        _w.Label("body");
        _position = "%i";
        _post = Index("posts", _w.Define("offset", $"sub i64 %i, {start}"));
        var values = Store(new ExpressionWriter(_w, 1, Leaf));
        for (var c = 0; c < buffers.Count; c++)
        {
            _w.Line($"store double {values[c]}, ptr {Buffered(buffers[c], "%i")}, align 8{_access}");
        }

        _w.Line("br label %latch");
        _w.Label("latch");
        _w.DefineAs("i.next", "add nsw i64 %i, 1");
        _w.Line("br label %synapses, !llvm.loop !2");
        _access = "";
    }

    private void SendAll(string start, List<IrContribute> sends, List<string> buffers)
    {
        _w.Label("send");
        _w.DefineAs("s", "phi i64 [ %base, %synapses ], [ %s.next, %send.latch ]");
        _w.DefineAs("more.sends", "icmp slt i64 %s, %stop");
        _w.Line("br i1 %more.sends, label %send.body, label %send.done");
        _w.Label("send.body");
        _position = "%s";
        _post = Index("posts", _w.Define("offset", $"sub i64 %s, {start}"));
        for (var c = 0; c < sends.Count; c++)
        {
            Send(sends[c], c, _w.Define("value", $"load double, ptr {Buffered(buffers[c], "%s")}, align 8"));
        }

        _w.Line("br label %send.latch");
        _w.Label("send.latch");
        _w.DefineAs("s.next", "add nsw i64 %s, 1");
        _w.Line("br label %send");
    }

    private string Buffered(string buffer, string position) => _w.Define("at", $"getelementptr inbounds double, ptr {buffer}, i64 {_w.Define("offset", $"sub i64 {position}, %base")}");
}
