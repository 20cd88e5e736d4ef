using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// Writes functions that run rarely, over cells of one population, in the formats that their expressions have (float64 for most):
/// <c>i64 function(ptr frame, ptr values, ptr columns, ptr indices, i64 start, i64 count)</c>. It visits the cells
/// <c>indices[start … start + count - 1]</c>, or <c>start … start + count - 1</c> where <c>indices</c> is null; <c>values</c>
/// are arguments or results, <c>columns</c> the columns of the population's table.
/// </summary>
internal sealed class BuildFunctionWriter
{
    private const string Parameters = "ptr noalias nocapture %frame, ptr nocapture %values, ptr nocapture %columns, ptr nocapture %indices, i64 %start, i64 %count";

    private readonly IrPopulation _population;
    private readonly CellFrame _frame;
    private readonly FunctionWriter _w;
    private readonly FrameReader _reader;
    private readonly bool _isInitial;
    private IReadOnlyList<string> _arguments = [];

    private BuildFunctionWriter(IrPopulation population, CellFrame frame, bool isInitial, ModuleDeclarations declarations)
    {
        _population = population;
        _frame = frame;
        _isInitial = isInitial;
        _w = new FunctionWriter(declarations);
        _w.Reserve("frame", "values", "columns", "indices", "start", "count", "entry", "cells", "body", "pick", "here", "latch", "done", "n", "n.next", "more", "i", "listed");
        _reader = new FrameReader(_w);
    }

    /// <summary>Initial values and guards: gives -1, or cell times number of guards plus guard for the first that does not hold.</summary>
    public static string Initializer(IrPopulation population, CellFrame frame, string symbol, ModuleDeclarations declarations)
    {
        var writer = new BuildFunctionWriter(population, frame, true, declarations);
        return writer.Define(symbol, expressions =>
        {
            foreach (var initializer in population.Initializers)
            {
                writer.Store(initializer.Slot, initializer.Value.Type, expressions.Value(initializer.Value));
            }

            for (var c = 0; c < population.Checks.Length; c++)
            {
                writer.Guard(expressions.Value(population.Checks[c].Condition), c, population.Checks.Length);
            }
        });
    }

    /// <summary>A <c>set</c>: stores a value to a slot; <c>values</c> holds the experiment's variables.</summary>
    public static string Setter(IrPopulation population, CellFrame frame, IrSetter setter, string symbol, ModuleDeclarations declarations)
    {
        var writer = new BuildFunctionWriter(population, frame, false, declarations) { _arguments = setter.Arguments };
        return writer.Define(symbol, expressions => writer.Store(setter.Slot, setter.Value.Type, expressions.Value(setter.Value)));
    }

    /// <summary>What an aggregate over cells runs over, written to <c>values</c> one after the other.</summary>
    public static string Probe(IrModule module, IrPopulation population, CellFrame frame, IrProbe probe, string symbol, ModuleDeclarations declarations)
    {
        var writer = new BuildFunctionWriter(population, frame, false, declarations);
        return writer.Define(symbol, expressions => writer.StoreProbe(module, probe, expressions));
    }

    /// <summary>The same for one cell on a device: <c>void function(ptr frame, i64 cell, i64 step, double time, ptr values, i64 place)</c>.</summary>
    public static string DeviceProbe(IrModule module, IrPopulation population, CellFrame frame, IrProbe probe, string symbol, ModuleDeclarations declarations)
    {
        var writer = new BuildFunctionWriter(population, frame, false, declarations);
        writer._w.Reserve("step", "time");
        writer._reader.Assume(CellFrame.Step, "i64", "%step");
        writer._reader.Assume(CellFrame.Time, "double", "%time");
        writer.StoreProbe(module, probe, new ExpressionWriter(writer._w, 1, writer.Leaf));
        return $"define internal void @{symbol}(ptr %frame, i64 %i, i64 %step, double %time, ptr %values, i64 %n) #0 {{\nentry:\n{writer._w}  ret void\n}}\n";
    }

    private void StoreProbe(IrModule module, IrProbe probe, ExpressionWriter expressions)
    {
        var value = Convert(probe.Value.Type, module.Real, expressions.Value(probe.Value));
        var at = _w.Define("at", $"getelementptr inbounds {LlvmNames.Type(module.Real)}, ptr %values, i64 %n");
        _w.Line($"store {LlvmNames.Type(module.Real)} {value}, ptr {at}, align {LlvmNames.Integer(LlvmNames.Bytes(module.Real))}");
    }

    private string Define(string symbol, Action<ExpressionWriter> body)
    {
        _ = (_reader.Half(CellFrame.Seed, "seed"), _reader.Half(CellFrame.Salt, "salt"), _reader.Integer(CellFrame.Step, "step"), _reader.Double(CellFrame.Time, "time"));
        _w.DefineAs("listed", "icmp ne ptr %indices, null");
        _w.Line("br label %cells");
        _w.Label("cells");
        _w.DefineAs("n", "phi i64 [ 0, %entry ], [ %n.next, %latch ]");
        _w.DefineAs("more", "icmp ult i64 %n, %count");
        _w.Line("br i1 %more, label %body, label %done");
        _w.Label("body");
        var position = _w.Define("position", "add i64 %start, %n");
        _w.Line("br i1 %listed, label %pick, label %here");
        _w.Label("pick");
        var picked = _w.Define("picked", $"load i32, ptr {_w.Define("at", $"getelementptr inbounds i32, ptr %indices, i64 {position}")}, align 4");
        var wide = _w.Define("wide", $"sext i32 {picked} to i64");
        _w.Line("br label %here");
        _w.Label("here");
        _w.DefineAs("i", $"phi i64 [ {position}, %body ], [ {wide}, %pick ]");
        body(new ExpressionWriter(_w, 1, Leaf));
        _w.Line("br label %latch");
        _w.Label("latch");
        _w.DefineAs("n.next", "add nuw nsw i64 %n, 1");
        _w.Line("br label %cells");
        _w.Label("done");
        _w.Line("ret i64 -1");
        return $"define i64 @{symbol}({Parameters}) #0 {{\nentry:\n{_w}}}\n";
    }

    private string? Leaf(IrExpr node)
    {
        switch (node.Op)
        {
            case IrOp.Load:
                return Load(node.Name ?? "", node.Type);
            case IrOp.Attribute:
                return Attribute(node.Name ?? "", node.Type);
            case IrOp.RandomBits:
                var stream = _w.Define("stream", $"xor i32 {LlvmNames.Integer((int)(uint)node.Integer)}, {_reader.Half(CellFrame.Salt, "salt")}");
                var step = _isInitial ? "0" : _reader.Integer(CellFrame.Step, "step");
                return node.Type == IrType.Int32
                    ? PhiloxWriter.CellWord(_w, _reader.Half(CellFrame.Seed, "seed"), stream, "%i", step, (uint)node.Draw)
                    : PhiloxWriter.CellWord64(_w, _reader.Half(CellFrame.Seed, "seed"), stream, "%i", step, (uint)node.Draw);
            case IrOp.Uniform when node.Name is "t" or "k" or "size":
                var word = _frame.Uniform(node.Name);
                return _reader.Scalar(word, CellFrame.IsInteger(word), node.Type, node.Name);
            case IrOp.Uniform:
                return Argument(node.Name ?? "", node.Type);
            default:
                return null;
        }
    }

    private string Argument(string name, IrType type)
    {
        const string Prefix = "arg.";
        var index = _arguments.TakeWhile(a => Prefix + a != name).Count();
        if (index == _arguments.Count)
        {
            throw new InvalidOperationException("No LLVM IR for the uniform " + name);
        }

        var at = _w.Define("at", $"getelementptr inbounds double, ptr %values, i64 {LlvmNames.Integer(index)}");
        return Convert(IrType.Float64, type, _w.Define("arg", $"load double, ptr {at}, align 8"));
    }

    private string Attribute(string name, IrType type)
    {
        var columns = LlvmNames.Integer(_population.Dimensions.Length < 2 ? long.MaxValue : _population.Dimensions[1]);
        if (name.StartsWith(IrTable.Column, StringComparison.Ordinal))
        {
            var at = _w.Define("at", $"getelementptr inbounds i64, ptr %columns, i64 {name.Substring(IrTable.Column.Length)}");
            var column = _w.Define("column", $"load ptr, ptr {at}, align 8");
            return Convert(IrType.Float64, type, _w.Define("value", $"load double, ptr {_w.Define("at", $"getelementptr inbounds double, ptr {column}, i64 %i")}, align 8"));
        }

        var index = name switch
        {
            "row" => _w.Define("row", $"sdiv i64 %i, {columns}"),
            "col" => _w.Define("col", $"srem i64 %i, {columns}"),
            "i" => "%i",
            _ => null,
        };
        return index is null ? Load(name, type) : Convert(IrType.Int64, type, index);
    }

    private string Load(string slot, IrType type)
    {
        var stored = _frame.Storage.Slots[_frame.Storage[slot]].Type;
        return Convert(stored, type, _w.Define(LlvmNames.Identifier(slot), $"load {LlvmNames.Type(stored)}, ptr {Address(slot, stored)}, align {LlvmNames.Integer(LlvmNames.Bytes(stored))}"));
    }

    private void Store(string slot, IrType type, string value)
    {
        var stored = _frame.Storage.Slots[_frame.Storage[slot]].Type;
        _w.Line($"store {LlvmNames.Type(stored)} {Convert(type, stored, value)}, ptr {Address(slot, stored)}, align {LlvmNames.Integer(LlvmNames.Bytes(stored))}");
    }

    private string Address(string slot, IrType type)
    {
        var array = _w.Define("array", $"load ptr, ptr {_reader.Address(_frame.Array(slot), "word")}, align 8");
        return _w.Define("at", $"getelementptr inbounds {LlvmNames.Type(type)}, ptr {array}, i64 %i");
    }

    private void Guard(string condition, int number, int count)
    {
        var (holds, fails) = (_w.Name("holds"), _w.Name("fails"));
        _w.Line($"br i1 {condition}, label %{holds}, label %{fails}");
        _w.Label(fails);
        var code = _w.Define("code", $"mul i64 %i, {LlvmNames.Integer(count)}");
        _w.Line($"ret i64 {_w.Define("code", $"add i64 {code}, {LlvmNames.Integer(number)}")}");
        _w.Label(holds);
    }

    private string Convert(IrType from, IrType to, string value) => new ExpressionWriter(_w, 1, _ => null).Convert(from, to, value);
}
