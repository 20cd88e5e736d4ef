using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// Writes a kernel over cells: a loop over blocks of as many cells as a vector has lanes, <c>i32 kernel(ptr frame)</c>, which
/// gives 1 where it saw a state that is not finite. Slots are padded, so that there is no rest to treat apart.
/// </summary>
internal sealed class CellKernelWriter
{
    private readonly IrModule _module;
    private readonly IrKernel _kernel;
    private readonly CellFrame _frame;
    private readonly bool _isBuild;
    private readonly int _lanes;
    private readonly FunctionWriter _w;
    private readonly FrameReader _reader;
    private readonly Dictionary<string, string> _arrays = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _uniforms = new(StringComparer.Ordinal);

    private CellKernelWriter(IrModule module, IrKernel kernel, CellFrame frame, int lanes, ModuleDeclarations declarations, FunctionPlaces? places)
    {
        _module = module;
        _kernel = kernel;
        _frame = frame;

        // What runs once reads slots of float64 beside those of the program's precision, which one vector cannot hold.
        _isBuild = kernel.Phase is IrPhase.Derive or IrPhase.Start;
        _lanes = _isBuild ? 1 : lanes;
        _w = new FunctionWriter(declarations, places);
        _w.Reserve("frame", "entry", "cells", "body", "latch", "done", "i", "i.next", "more", "seen", "seen.next");
        _reader = new FrameReader(_w);
    }

    /// <summary>The function's definition.</summary>
    public static string Write(IrModule module, IrKernel kernel, CellFrame frame, int lanes, string symbol, ModuleDeclarations declarations, DebugInfo places)
    {
        var first = module.GetModel(kernel.Model).Slots.Select(s => s.Place).OfType<Location>().OrderBy(l => l.Span.Start).FirstOrDefault();
        var writer = new CellKernelWriter(module, kernel, frame, lanes, declarations, places.Begin(symbol, first));
        writer.Write();
        return $"define i32 @{symbol}(ptr noalias nocapture %frame) #0{writer._w.Attribute} {{\nentry:\n{writer._w}}}\n";
    }

    private IrType Int => _module.Int;

    private string SeenType => LlvmNames.Type(Int, _lanes);

    private void Write()
    {
        var limit = _reader.Integer(_kernel.Phase == IrPhase.Start ? CellFrame.Size : CellFrame.Lanes, "lanes");
        var nodes = ModelStorage.Nodes(_kernel.Body);
        if (!_isBuild)
        {
            FillDraws();
        }

        Prepare(nodes);
        foreach (var emit in _kernel.Body.OfType<IrEmit>())
        {
            _w.Line($"store i64 0, ptr {_reader.Address(_frame.EventCount(_frame.EventIndex(emit.Event)), "clear")}, align 8");
        }

        _w.Line("br label %cells");
        _w.Label("cells");
        _w.DefineAs("i", "phi i64 [ 0, %entry ], [ %i.next, %latch ]");
        _w.DefineAs("seen", $"phi {SeenType} [ {Zero}, %entry ], [ %seen.next, %latch ]");
        _w.DefineAs("more", $"icmp ult i64 %i, {limit}");
        _w.Line("br i1 %more, label %body, label %done");
        _w.Label("body");
        Body();
        _w.Line("br label %latch");
        _w.Label("latch");
        _w.DefineAs("i.next", $"add nuw nsw i64 %i, {LlvmNames.Integer(_lanes)}");
        _w.Line("br label %cells");
        _w.Label("done");
        var any = _lanes == 1 ? "%seen" : _w.Call("any", LlvmNames.Type(Int), $"llvm.vector.reduce.or.{LlvmNames.Suffix(Int, _lanes)}", SeenType, "%seen");
        var isSeen = _w.Define("is.seen", $"icmp ne {LlvmNames.Type(Int)} {any}, 0");
        _w.Line($"ret i32 {_w.Define("result", $"zext i1 {isSeen} to i32")}");
    }

    private string Zero => _lanes == 1 ? "0" : "zeroinitializer";

    private string Seed => _reader.Half(CellFrame.Seed, "seed");

    private string First => _w.Define("origin", $"lshr i64 {_reader.Integer(CellFrame.Salt, "salt.word")}, 32");

    private string Stream(IrExpr bits) => _w.Define("stream", $"xor i32 {LlvmNames.Integer((int)(uint)bits.Integer)}, {_reader.Half(CellFrame.Salt, "salt")}");

    private void FillDraws()
    {
        foreach (var bits in ModelStorage.RandomBits(_kernel.Body))
        {
            PhiloxWriter.Fill(_w, Int == IrType.Int64, Array(ModelStorage.BitsName(bits)), _reader.Integer(CellFrame.Lanes, "lanes"), First, Seed, Stream(bits), _reader.Integer(CellFrame.Step, "step"), (uint)bits.Draw);
        }
    }

    /// <summary>Reads addresses and scalars before the loop.</summary>
    private void Prepare(IReadOnlyCollection<IrExpr> nodes)
    {
        var loads = nodes.Where(n => n.Op == IrOp.Load).Select(n => n.Name).Concat(_kernel.Body.OfType<IrAssign>().Select(a => a.Slot)).OfType<string>();
        foreach (var name in loads.Distinct().OrderBy(n => n, StringComparer.Ordinal))
        {
            Array(name);
        }

        foreach (var uniform in nodes.Where(n => n.Op == IrOp.Uniform).OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            var word = _frame.Uniform(uniform.Name ?? "");
            var scalar = _reader.Scalar(word, CellFrame.IsInteger(word), uniform.Type, LlvmNames.Identifier(uniform.Name ?? ""));
            _uniforms[uniform.Name + ":" + LlvmNames.Type(uniform.Type)] = _reader.Broadcast(scalar, uniform.Type, _lanes);
        }

        foreach (var emit in _kernel.Body.OfType<IrEmit>())
        {
            _reader.Pointer(_frame.Event(_frame.EventIndex(emit.Event)), "list");
            _reader.Integer(CellFrame.Size, "size");
        }

        if (nodes.Any(n => n.Op == IrOp.RandomBits) && _isBuild)
        {
            _ = (Seed, _reader.Half(CellFrame.Salt, "salt"));
        }
    }

    private string Array(string name)
    {
        if (!_arrays.TryGetValue(name, out var array))
        {
            array = _reader.Pointer(_frame.Array(name), "s_" + LlvmNames.Identifier(name));
            _arrays.Add(name, array);
        }

        return array;
    }

    private void Body()
    {
        var expressions = new ExpressionWriter(_w, _lanes, Leaf);
        var model = _module.GetModel(_kernel.Model);

        // Every value is computed before the first is stored: loads read what was there at the start.
        var stores = _kernel.Body.OfType<IrAssign>().Select(a => (a.Slot, a.Value.Type, Value: expressions.ValueAt(model.FindSlot(a.Slot)?.Place, a.Value))).ToList();
        var emits = _kernel.Body.OfType<IrEmit>().Select(e => (e.Event, Condition: expressions.ValueAt(model.Events.First(m => m.Name == e.Event).Place, e.Condition))).ToList();
        _w.At(null);
        var seen = "%seen";
        foreach (var trap in _kernel.Body.OfType<IrTrap>())
        {
            // x - x is +0 where x is finite and NaN elsewhere: some of its bits are set.
            var type = LlvmNames.Type(trap.Value.Type, _lanes);
            var value = expressions.Value(trap.Value);
            var bits = _w.Define("bits", $"bitcast {type} {_w.Define("none", $"fsub {type} {value}, {value}")} to {SeenType}");
            seen = _w.Define("seen", $"or {SeenType} {seen}, {bits}");
        }

        foreach (var (slot, type, value) in stores)
        {
            Store(slot, type, value);
        }

        foreach (var (name, condition) in emits)
        {
            Append(name, condition);
        }

        _w.DefineAs("seen.next", $"or {SeenType} {seen}, {Zero}");
    }

    private string? Leaf(IrExpr node)
    {
        switch (node.Op)
        {
            case IrOp.Load:
                return Load(node.Name ?? "", node.Type);
            case IrOp.Uniform:
                return _uniforms[node.Name + ":" + LlvmNames.Type(node.Type)];
            case IrOp.RandomBits when _isBuild:
                return node.Type == IrType.Int32
                    ? PhiloxWriter.CellWord(_w, Seed, Stream(node), "%i", "0", (uint)node.Draw)
                    : PhiloxWriter.CellWord64(_w, Seed, Stream(node), "%i", "0", (uint)node.Draw);
            case IrOp.RandomBits:
                return Load(ModelStorage.BitsName(node), node.Type);
            default:
                return null;
        }
    }

    private IrType StoredType(string name, IrType otherwise) => _frame.Storage.Slots.Where(s => s.Name == name).Select(s => (IrType?)s.Type).FirstOrDefault() ?? otherwise;

    private string Load(string name, IrType type)
    {
        var stored = StoredType(name, type);
        var at = Address(name, stored);
        var value = _w.Define(LlvmNames.Identifier(name), $"load {LlvmNames.Type(stored, _lanes)}, ptr {at}, align {LlvmNames.Integer(LlvmNames.Bytes(stored) * _lanes)}");
        return new ExpressionWriter(_w, _lanes, _ => null).Convert(stored, type, value);
    }

    private void Store(string name, IrType type, string value)
    {
        var stored = StoredType(name, type);
        var converted = new ExpressionWriter(_w, _lanes, _ => null).Convert(type, stored, value);
        _w.Line($"store {LlvmNames.Type(stored, _lanes)} {converted}, ptr {Address(name, stored)}, align {LlvmNames.Integer(LlvmNames.Bytes(stored) * _lanes)}");
    }

    private string Address(string name, IrType type) => _w.Define("at", $"getelementptr inbounds {LlvmNames.Type(type)}, ptr {Array(name)}, i64 %i");

    /// <summary>Appends the cells of a block for which a condition holds; most blocks have none.</summary>
    private void Append(string name, string condition)
    {
        var bits = condition;
        if (_lanes > 1)
        {
            bits = _w.Define("bits", $"bitcast <{LlvmNames.Integer(_lanes)} x i1> {condition} to i{LlvmNames.Integer(_lanes)}");
        }

        var mask = _w.Define("mask", $"zext i{LlvmNames.Integer(_lanes)} {bits} to i64");
        var any = _w.Define("fires", $"icmp ne i64 {mask}, 0");
        var (append, next) = (_w.Name("append"), _w.Name("next"));
        var index = _frame.EventIndex(name);
        _w.Line($"br i1 {any}, label %{append}, label %{next}, !prof !0");
        _w.Label(append);
        _w.Declarations.Require(AppendWriter.Function, AppendWriter.Define);
        var count = _reader.Address(_frame.EventCount(index), "count");
        _w.Line($"call void @{AppendWriter.Function}(ptr {_reader.Pointer(_frame.Event(index), "list")}, ptr {count}, i64 %i, i64 {mask}, i64 {_reader.Integer(CellFrame.Size, "size")})");
        _w.Line($"br label %{next}");
        _w.Label(next);
    }
}
