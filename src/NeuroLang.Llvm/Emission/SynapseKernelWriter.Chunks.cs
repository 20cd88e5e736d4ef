using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <content>
/// Rows and columns whose synapses do not touch each other: a chunk of synapses is computed in any order, which makes vectors of it, and what it sends is added behind it.
/// <code>
/// for base in first .. end by 256:
///   for i in base .. stop:  w[i] = …, value[i - base] = …, integer[i - base] = …        parallel
///   where all integers fit:
///     for s in base .. stop:  sums[post[s]] += integer[s - base]                        parallel where post cells are neighbours
///   else:
///     for s in base .. stop:  the same with the check, so that the first that does not fit is named
/// </code>
/// Each chunk is looked at first: where the cells at the other end are neighbours and dendritic delays do not differ, the cells' values are read in vectors, too.
/// </content>
internal sealed partial class SynapseKernelWriter
{
    private const int Chunk = 256;
    private const string Grouped = ", !llvm.access.group !1";

    private void WriteInChunks()
    {
        var sends = _kernel.Body.OfType<IrContribute>().ToList();
        var values = sends.Select(send => Buffer("values", LlvmNames.Type(TypeOf(send)))).ToList();
        var integers = sends.Select(_ => Buffer("integers", LlvmNames.Type(_module.Int))).ToList();
        var contributions = new ContributionWriter(_w, _reader, _frame, _module.Real);
        foreach (var number in Enumerable.Range(0, sends.Count).Where(c => IsNarrow(sends[c])))
        {
            contributions.Prepare32(_frame.FirstContribution(_kernel) + number);
        }

        _w.DefineAs("limit", IsColumn ? "sext i32 %count to i64" : "sext i32 %end to i64");
        var start = IsColumn ? "0" : _w.Define("start", "sext i32 %first to i64");
        _pre = IsColumn ? "" : _w.Define("at.pre", "sext i32 %pre to i64");
        _post = IsColumn ? _w.Define("at.post", "sext i32 %post to i64") : "";
        _w.Line("br label %chunks");
        _w.Label("chunks");
        _w.DefineAs("base", $"phi i64 [ {start}, %entry ], [ %stop, %sent ]");
        _w.DefineAs("more.chunks", "icmp slt i64 %base, %limit");
        _w.Line("br i1 %more.chunks, label %chunk, label %done");
        _w.Label("chunk");
        var full = _w.Define("full", $"add nsw i64 %base, {LlvmNames.Integer(Chunk)}");
        _w.DefineAs("stop", $"select i1 {_w.Define("is.full", $"icmp slt i64 {full}, %limit")}, i64 {full}, i64 %limit");
        var cells = IsColumn ? "pres" : "posts";
        string Other(string i) => Index(cells, _w.Define("offset", $"sub nsw i64 {i}, {start}"));
        var toOther = _w.Define("to.other", $"sub nsw i64 {Other("%base")}, %base");
        string Neighbour(string i) => _w.Define("neighbour", $"add nsw i64 {i}, {toOther}");

        // In 32 bits, of which a vector holds twice as many.
        var toOther32 = _w.Define("to.other", $"trunc i64 {toOther} to i32");
        var differ = Loop("look", Grouped, i => _w.Define("differs", $"xor i32 {Cell(cells, _w.Define("offset", $"sub nsw i64 {i}, {start}"))}, {_w.Define("neighbour", $"add i32 {_w.Define("i", $"trunc i64 {i} to i32")}, {toOther32}")}"));
        var (near, far) = (_w.Name("near"), _w.Name("far"));
        var areNeighbours = _w.Define("are.neighbours", $"icmp eq i32 {differ}, 0");
        var areNear = _w.Define("are.near", $"and i1 {areNeighbours}, {_w.Define("is.one.delay", $"icmp eq ptr {_reader.Pointer(SynapseFrame.Dendritic, "dendritic")}, null")}");
        _w.Line($"br i1 {areNear}, label %{near}, label %{far}");
        _w.Label(near);
        ComputeAndSend(contributions, sends, values, integers, Neighbour, isNear: true);
        _w.Label(far);
        ComputeAndSend(contributions, sends, values, integers, Other, isNear: false);
        _w.Label("sent");
        _w.Line("br label %chunks");
        _w.Label("done");
        _w.Line("ret i32 0");
    }

    private void ComputeAndSend(ContributionWriter contributions, List<IrContribute> sends, List<string> values, List<string> integers, Func<string, string> other, bool isNear)
    {
        var first = _frame.FirstContribution(_kernel);
        var integer = LlvmNames.Type(_module.Int);
        var unfit = Loop("compute", Grouped, i =>
        {
            if (IsColumn)
            {
                (_position, _pre) = (Index("positions", i), other(i));
            }
            else
            {
                (_position, _post) = (i, other(i));
            }

            var results = Store(new ExpressionWriter(_w, 1, Leaf));
            var bad = "0";
            for (var c = 0; c < sends.Count; c++)
            {
                Keep(LlvmNames.Type(TypeOf(sends[c])), results[c], values[c], i);
                if (!IsAtElement(sends[c]))
                {
                    var (rounded, isUnfit) = IsNarrow(sends[c]) ? contributions.Quantise32(first + c, results[c]) : contributions.Quantise(first + c, Wide(sends[c], results[c]), integer);
                    Keep(integer, rounded, integers[c], i);
                    bad = _w.Define("unfit", $"or i32 {bad}, {_w.Define("unfit", $"zext i1 {isUnfit} to i32")}");
                }
            }

            return bad;
        });
        if (sends.Count == 0)
        {
            _w.Line("br label %sent");
            return;
        }

        var (whole, single) = (_w.Name("whole"), _w.Name("single"));
        _w.Line($"br i1 {AllFit(contributions, first, sends, unfit)}, label %{whole}, label %{single}, !prof !3");
        _w.Label(whole);
        for (var c = 0; c < sends.Count && !sends.Any(IsAtElement); c++)
        {
            // What all synapses of a row send to its pre cell goes to one sum: no order but one after the other.
            var isPre = IsToPre(sends[c]);
            var slot = isNear || isPre ? contributions.SlotOf(first + c, isPost: !isPre) : null;
            _ = Loop("send", isNear && !isPre ? Grouped : "", s =>
            {
                contributions.AddInteger(slot ?? contributions.SlotAt(first + c, s), isPre ? _pre : other(s), Kept(integer, integers[c], s), integer, _access);
                return "0";
            });
        }

        _w.Line("br label %sent");
        _w.Label(single);
        _ = Loop("send", "", s =>
        {
            (_position, _post) = (s, other(s));
            for (var c = 0; c < sends.Count; c++)
            {
                Send(sends[c], c, Wide(sends[c], Kept(LlvmNames.Type(TypeOf(sends[c])), values[c], s)));
            }

            return "0";
        });
        _w.Line("br label %sent");
    }

    /// <summary>Whether the integers of a chunk can be added as they are: all fit, and sums are as wide as they are.</summary>
    private string AllFit(ContributionWriter contributions, int first, List<IrContribute> sends, string unfit)
    {
        if (sends.Any(IsAtElement))
        {
            return "false";
        }

        var fits = _w.Define("all.fit", $"icmp eq i32 {unfit}, 0");
        for (var c = 0; c < sends.Count && _module.Int == IrType.Int32; c++)
        {
            fits = _w.Define("all.fit", $"and i1 {fits}, {contributions.IsNarrow(first + c)}");
            fits = IsNarrow(sends[c]) ? _w.Define("all.fit", $"and i1 {fits}, {contributions.IsExact32(first + c)}") : fits;
        }

        return fits;
    }

    /// <summary>A loop over the synapses of a chunk. What its body gives for each, an i32, is put together with <c>or</c>.</summary>
    /// <param name="wish">What its blocks are called.</param>
    /// <param name="access">What its loads and stores say: <see cref="Grouped"/> where iterations do not touch each other.</param>
    /// <param name="body">Writes an iteration, for the position that is named.</param>
    private string Loop(string wish, string access, Func<string, string> body)
    {
        var (entered, head, inside, latch, left) = (_w.Block, _w.Name(wish), _w.Name(wish + ".body"), _w.Name(wish + ".latch"), _w.Name(wish + ".done"));
        var (i, next, found, foundNext) = (_w.Name("i"), _w.Name("i.next"), _w.Name("found"), _w.Name("found.next"));
        _access = access;
        _w.Line($"br label %{head}");
        _w.Label(head);
        _w.DefineAs(i, $"phi i64 [ %base, %{entered} ], [ %{next}, %{latch} ]");
        _w.DefineAs(found, $"phi i32 [ 0, %{entered} ], [ %{foundNext}, %{latch} ]");
        _w.Line($"br i1 {_w.Define("more", $"icmp slt i64 %{i}, %stop")}, label %{inside}, label %{left}");
        _w.Label(inside);
        var some = body("%" + i);
        _w.Line($"br label %{latch}");
        _w.Label(latch);
        _w.DefineAs(foundNext, $"or i32 %{found}, {some}");
        _w.DefineAs(next, $"add nsw i64 %{i}, 1");
        _w.Line($"br label %{head}{(access.Length > 0 ? ", !llvm.loop !5" : "")}");
        _w.Label(left);
        _access = "";
        return "%" + found;
    }

    private static IrType TypeOf(IrContribute send) => send.Value.Type;

    // A float32 that is added to sums of 32 bits.
    private bool IsNarrow(IrContribute send) => _module.Int == IrType.Int32 && TypeOf(send) == IrType.Float32 && !IsAtElement(send);

    private string Wide(IrContribute send, string value) => Convert(TypeOf(send), IrType.Float64, value);

    private string Buffer(string wish, string type) => _w.Define(wish, $"alloca [{LlvmNames.Integer(Chunk)} x {type}], align 64");

    private void Keep(string type, string value, string buffer, string position) => _w.Line($"store {type} {value}, ptr {Buffered(type, buffer, position)}, align 4{_access}");

    private string Kept(string type, string buffer, string position) => _w.Define("kept", $"load {type}, ptr {Buffered(type, buffer, position)}, align 4{_access}");

    private string Buffered(string type, string buffer, string position) => _w.Define("at", $"getelementptr inbounds {type}, ptr {buffer}, i64 {_w.Define("offset", $"sub nsw i64 {position}, %base")}");

    private static bool IsToPre(IrContribute send) => send.Target.StartsWith(IrSynapse.Pre, StringComparison.Ordinal);
}
