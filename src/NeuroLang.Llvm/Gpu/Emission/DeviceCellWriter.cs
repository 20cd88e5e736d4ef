using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Llvm.Emission;

namespace NeuroLang.Llvm.Gpu.Emission;

/// <summary>
/// Writes what a kernel does to one cell, <c>i32 function(ptr frame, i64 cell, i64 step, double time)</c>, which gives 1 where it saw a state that is not finite.
/// </summary>
internal sealed class DeviceCellWriter
{
    private readonly IrModule _module;
    private readonly IrKernel _kernel;
    private readonly DeviceCellFrame _frame;
    private readonly FunctionWriter _w;
    private readonly FrameReader _reader;
    private readonly Dictionary<string, string> _arrays = new(StringComparer.Ordinal);

    private DeviceCellWriter(IrModule module, IrKernel kernel, DeviceCellFrame frame, ModuleDeclarations declarations)
    {
        _module = module;
        _kernel = kernel;
        _frame = frame;
        _w = new FunctionWriter(declarations);
        _w.Reserve("frame", "cell", "step", "time", "entry");
        _reader = new FrameReader(_w);
        _reader.Assume(CellFrame.Step, "i64", "%step");
        _reader.Assume(CellFrame.Time, "double", "%time");
    }

    private CellFrame Cells => _frame.Cells;

    /// <summary>The function's definition.</summary>
    public static string Write(IrModule module, IrKernel kernel, DeviceCellFrame frame, string symbol, ModuleDeclarations declarations)
    {
        var writer = new DeviceCellWriter(module, kernel, frame, declarations);
        writer.Body();
        return $"define internal i32 @{symbol}(ptr %frame, i64 %cell, i64 %step, double %time) #0 {{\nentry:\n{writer._w}}}\n";
    }

    private void Body()
    {
        // Addresses come first: what is read once may be used in every block behind.
        var loads = ModelStorage.Nodes(_kernel.Body).Where(n => n.Op == IrOp.Load).Select(n => n.Name).Concat(_kernel.Body.OfType<IrAssign>().Select(a => a.Slot)).OfType<string>();
        foreach (var name in loads.Distinct().OrderBy(n => n, StringComparer.Ordinal))
        {
            Array(name);
        }

        var expressions = new ExpressionWriter(_w, 1, Leaf);

        // Every value is computed before the first is stored: loads read what was there at the start.
        var stores = _kernel.Body.OfType<IrAssign>().Select(a => (a.Slot, a.Value.Type, Value: expressions.Value(a.Value))).ToList();
        var emits = _kernel.Body.OfType<IrEmit>().Select(e => (e.Event, Condition: expressions.Value(e.Condition))).ToList();
        var seen = "0";
        foreach (var trap in _kernel.Body.OfType<IrTrap>())
        {
            // x - x is +0 where x is finite and NaN elsewhere: some of its bits are set.
            var type = LlvmNames.Type(trap.Value.Type);
            var value = expressions.Value(trap.Value);
            var bits = _w.Define("bits", $"bitcast {type} {_w.Define("none", $"fsub {type} {value}, {value}")} to {LlvmNames.Type(_module.Int)}");
            seen = _w.Define("seen", $"or {LlvmNames.Type(_module.Int)} {seen}, {bits}");
        }

        foreach (var (slot, type, value) in stores)
        {
            var stored = StoredType(slot, type);
            _w.Line($"store {LlvmNames.Type(stored)} {Convert(type, stored, value)}, ptr {Address(slot, stored)}, align {LlvmNames.Integer(LlvmNames.Bytes(stored))}");
        }

        foreach (var (name, condition) in emits)
        {
            Append(name, condition);
        }

        var isSeen = _w.Define("is.seen", $"icmp ne {LlvmNames.Type(_module.Int)} {seen}, 0");
        _w.Line($"ret i32 {_w.Define("result", $"zext i1 {isSeen} to i32")}");
    }

    private string? Leaf(IrExpr node)
    {
        switch (node.Op)
        {
            case IrOp.Load:
                var name = node.Name ?? "";
                var stored = StoredType(name, node.Type);
                return Convert(stored, node.Type, _w.Define(LlvmNames.Identifier(name), $"load {LlvmNames.Type(stored)}, ptr {Address(name, stored)}, align {LlvmNames.Integer(LlvmNames.Bytes(stored))}"));
            case IrOp.Uniform:
                var word = Cells.Uniform(node.Name ?? "");
                return _reader.Scalar(word, CellFrame.IsInteger(word), node.Type, LlvmNames.Identifier(node.Name ?? ""));
            case IrOp.RandomBits:
                var stream = _w.Define("stream", $"xor i32 {LlvmNames.Integer((int)(uint)node.Integer)}, {_reader.Half(CellFrame.Salt, "salt")}");
                var seed = _reader.Half(CellFrame.Seed, "seed");
                return node.Type == IrType.Int32
                    ? PhiloxWriter.CellWord(_w, seed, stream, "%cell", "%step", (uint)node.Draw)
                    : PhiloxWriter.CellWord64(_w, seed, stream, "%cell", "%step", (uint)node.Draw);
            default:
                return null;
        }
    }

    private string Array(string name)
    {
        if (!_arrays.TryGetValue(name, out var array))
        {
            array = _reader.Pointer(Cells.Array(name), "s_" + LlvmNames.Identifier(name));
            array = name.StartsWith(BuildKernelsPass.ArrivalSlot(""), StringComparison.Ordinal) ? DueSlot(array, Cells.Array(name) - Cells.Due(0)) : array;
            _arrays.Add(name, array);
        }

        return array;
    }

    /// <summary>The slot of a ring that is due in this step.</summary>
    private string DueSlot(string ring, int target)
    {
        var slot = _w.Define("due", $"urem i64 %step, {_reader.Integer(_frame.RingSlots(target), "slots")}");
        var offset = _w.Define("due", $"mul i64 {slot}, {_reader.Integer(_frame.RingBytes(target), "bytes")}");
        return _w.Define("due", $"getelementptr inbounds i8, ptr {ring}, i64 {offset}");
    }

    private void Append(string name, string condition)
    {
        var (append, next) = (_w.Name("append"), _w.Name("next"));
        _w.Line($"br i1 {condition}, label %{append}, label %{next}, !prof !0");
        _w.Label(append);
        _w.Line($"call void @nl_append(ptr {_reader.Address(_frame.List(Cells.EventIndex(name)), "list")}, i64 %step, i64 %cell)");
        _w.Line($"br label %{next}");
        _w.Label(next);
    }

    private string Address(string name, IrType type) => _w.Define("at", $"getelementptr inbounds {LlvmNames.Type(type)}, ptr {Array(name)}, i64 %cell");

    private IrType StoredType(string name, IrType otherwise) => Cells.Storage.Slots.Where(s => s.Name == name).Select(s => (IrType?)s.Type).FirstOrDefault() ?? otherwise;

    private string Convert(IrType from, IrType to, string value) => new ExpressionWriter(_w, 1, _ => null).Convert(from, to, value);
}
