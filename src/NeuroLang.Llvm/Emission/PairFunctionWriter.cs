using NeuroLang.Compiler.Backends;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// Writes functions over pairs, in float64: <c>void function(ptr constants, ptr attributes, ptr results, ptr counters, i32 seed, i64 count)</c>. Attributes, results and
/// counters are columns of <c>count</c> numbers, one after the other; the caller has looked the attributes up, and the three counters (int32) are those of the pairs' draws.
/// The count is a multiple of <see cref="Padding"/>.
/// </summary>
internal sealed class PairFunctionWriter
{
    /// <summary>What the number of pairs is a multiple of.</summary>
    public const int Padding = 8;

    private const string Parameters = "ptr noalias nocapture %constants, ptr noalias nocapture %attributes, ptr noalias nocapture %results, ptr noalias nocapture %counters, i32 %seed, i64 %count";

    private readonly FunctionWriter _w;
    private readonly int _lanes;
    private readonly IReadOnlyList<string> _attributes;
    private readonly Dictionary<(IrExpr? Node, int Operand), string> _constants = [];

    private PairFunctionWriter(IReadOnlyList<IrExpr> values, IReadOnlyList<string> attributes, IReadOnlyList<int> varying, int lanes, ModuleDeclarations declarations, FunctionPlaces? places)
    {
        _w = new FunctionWriter(declarations, places);
        _w.Reserve("constants", "attributes", "results", "counters", "seed", "count", "entry", "head", "body", "done", "n", "n.next", "more");
        _lanes = Math.Clamp(lanes, 1, Padding);
        _attributes = attributes;
        var numbers = PairShape.Places(values).ToList();
        for (var place = 0; place < varying.Count; place++)
        {
            var (node, operand, _) = numbers[varying[place]];
            _constants.Add((node, operand), Constant(node, operand, place));
        }
    }

    /// <summary>The function's definition.</summary>
    /// <param name="values">What it computes.</param>
    /// <param name="symbol">Its name.</param>
    /// <param name="attributes">What it reads of pairs.</param>
    /// <param name="varying">Which of the <see cref="PairShape.Places"/> of numbers are read from <c>constants</c>, in their order.</param>
    /// <param name="lanes">How many pairs are computed at once.</param>
    /// <param name="declarations">Takes helpers.</param>
    /// <param name="places">The places of its instructions, or null.</param>
    public static string Write(
        IReadOnlyList<IrExpr> values, string symbol, IReadOnlyList<string> attributes, IReadOnlyList<int> varying, int lanes, ModuleDeclarations declarations, FunctionPlaces? places) =>
        new PairFunctionWriter(values, attributes, varying, lanes, declarations, places).Define(values, symbol);

    private string Real => LlvmNames.Type(IrType.Float64, _lanes);

    private string Define(IReadOnlyList<IrExpr> values, string symbol)
    {
        _w.Line("br label %head");
        _w.Label("head");
        _w.DefineAs("n", "phi i64 [ 0, %entry ], [ %n.next, %body ]");
        _w.DefineAs("more", "icmp ult i64 %n, %count");
        _w.Line("br i1 %more, label %body, label %done");
        _w.Label("body");
        var expressions = new ExpressionWriter(_w, _lanes, Leaf, (node, operand) => _constants.GetValueOrDefault((node, operand)));
        for (var n = 0; n < values.Count; n++)
        {
            var value = Convert(values[n].Type, IrType.Float64, _constants.GetValueOrDefault((null, n)) ?? expressions.Value(values[n]));
            _w.Line($"store {Real} {value}, ptr {At("results", n, "double")}, align 8");
        }

        _w.DefineAs("n.next", $"add nuw nsw i64 %n, {LlvmNames.Integer(_lanes)}");
        _w.Line("br label %head");
        _w.Label("done");
        _w.Line("ret void");
        return $"define void @{symbol}({Parameters}) #0{_w.Attribute} {{\nentry:\n{_w}}}\n";
    }

    private string? Leaf(IrExpr node)
    {
        if (node.Op == IrOp.Attribute)
        {
            var index = _attributes.TakeWhile(name => name != node.Name).Count();
            return Convert(IrType.Float64, node.Type, _w.Define(LlvmNames.Identifier(node.Name ?? ""), $"load {Real}, ptr {At("attributes", index, "double")}, align 8"));
        }

        if (node.Op == IrOp.RandomBits)
        {
            var stream = _constants.GetValueOrDefault((node, PairShape.Self)) ?? LlvmNames.Integer((int)(uint)node.Integer);
            var counter = Enumerable.Range(0, 3).Select(Counter).ToArray();
            return Convert(IrType.Int64, node.Type, PhiloxWriter.PairWord64(_w, _lanes, "%seed", stream, counter, node.Draw));
        }

        return null;
    }

    /// <summary>A word of the counters, in the low half of lanes of 64 bits.</summary>
    private string Counter(int index)
    {
        var narrow = _w.Define("counter", $"load {LlvmNames.Type(IrType.Int32, _lanes)}, ptr {At("counters", index, "i32")}, align 4");
        return _w.Define("counter", $"zext {LlvmNames.Type(IrType.Int32, _lanes)} {narrow} to {LlvmNames.Type(IrType.Int64, _lanes)}");
    }

    /// <summary>A number that differs between uses: a stream stays one number, a real is put into all lanes.</summary>
    private string Constant(IrExpr? node, int operand, int place)
    {
        var at = _w.Define("at", $"getelementptr inbounds i64, ptr %constants, i64 {LlvmNames.Integer(place)}");
        if (node is { Op: IrOp.RandomBits } && operand == PairShape.Self)
        {
            return _w.Define("stream", $"load i32, ptr {at}, align 8");
        }

        var one = _w.Define("constant", $"load double, ptr {at}, align 8");
        if (_lanes == 1)
        {
            return one;
        }

        var first = _w.Define("constant", $"insertelement {Real} poison, double {one}, i64 0");
        return _w.Define("constant", $"shufflevector {Real} {first}, {Real} poison, <{LlvmNames.Integer(_lanes)} x i32> zeroinitializer");
    }

    private string At(string columns, int column, string type)
    {
        var start = column == 0 ? "%n" : _w.Define("at", $"add i64 %n, {_w.Define("column", $"mul i64 %count, {LlvmNames.Integer(column)}")}");
        return _w.Define("at", $"getelementptr inbounds {type}, ptr %{columns}, i64 {start}");
    }

    private string Convert(IrType from, IrType to, string value) => new ExpressionWriter(_w, _lanes, _ => null).Convert(from, to, value);
}
