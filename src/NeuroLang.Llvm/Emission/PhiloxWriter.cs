using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>The counter-based generator Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011) as helper functions of a module.</summary>
internal static class PhiloxWriter
{
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;
    private const int RoundCount = 10;

    /// <summary>The type of the four words of a counter.</summary>
    public const string Words = "{ i32, i32, i32, i32 }";

    // Four words of a counter for one cell, and words of 64 consecutive cells at once, which share 16 counters.
    private const string WordsFunction = "nl.philox";
    private const string Fill32 = "nl.fill32";
    private const string Fill64 = "nl.fill64";

    /// <summary>The word of a counter as an integer of 32 bits.</summary>
    /// <param name="w">The function that asks.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="counter">The four words of the counter.</param>
    /// <param name="index">Which of the four results: 0 to 3, or the name of an i32.</param>
    public static string Word(FunctionWriter w, string seed, string stream, string[] counter, int index)
    {
        var words = Call(w, seed, stream, counter);
        return w.Define("word", $"extractvalue {Words} {words}, {LlvmNames.Integer(index)}");
    }

    /// <summary>Two words of a counter as an integer of 64 bits, the first above the second.</summary>
    public static string Word64(FunctionWriter w, string seed, string stream, string[] counter, int index)
    {
        var words = Call(w, seed, stream, counter);
        return Join(w, w.Define("word", $"extractvalue {Words} {words}, {LlvmNames.Integer(index)}"), w.Define("word", $"extractvalue {Words} {words}, {LlvmNames.Integer(index + 1)}"));
    }

    /// <summary>Draw <paramref name="draw"/> of several pairs: counter (a, b, c, draw / 2), of whose words an even draw takes the first two and an odd one the last two.</summary>
    /// <param name="w">The function that asks.</param>
    /// <param name="lanes">How many pairs.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="counter">The three words that differ between pairs, in the low halves of lanes of 64 bits.</param>
    /// <param name="draw">The draw.</param>
    public static string PairWord64(FunctionWriter w, int lanes, string seed, string stream, string[] counter, int draw)
    {
        var type = LlvmNames.Type(IrType.Int64, lanes);
        var plane = lanes == 1 ? LlvmNames.Integer(draw >> 1) : $"splat (i64 {LlvmNames.Integer(draw >> 1)})";
        var words = Rounds(w, lanes, [.. counter, plane], seed, stream);
        string All(long value) => lanes == 1 ? LlvmNames.Integer(value) : $"splat (i64 {LlvmNames.Integer(value)})";
        var first = (draw & 1) * 2;
        var high = w.Define("high", $"shl {type} {words[first]}, {All(32)}");
        var low = w.Define("low", $"and {type} {words[first + 1]}, {All(uint.MaxValue)}");
        return w.Define("bits", $"or {type} {high}, {low}");
    }

    /// <summary>The 32-bit word of a cell in a plane: counter (block, step, step above 32 bits, plane), word (cell / 16) mod 4.</summary>
    public static string CellWord(FunctionWriter w, string seed, string stream, string cell, string step, uint plane)
    {
        var block = w.Define("block", $"lshr i64 {cell}, 6");
        var high = w.Define("high", $"shl i64 {block}, 4");
        var low = w.Define("low", $"and i64 {cell}, 15");
        var c0 = w.Define("c", $"trunc i64 {w.Define("c", $"or i64 {high}, {low}")} to i32");
        var c1 = w.Define("c", $"trunc i64 {step} to i32");
        var c2 = w.Define("c", $"trunc i64 {w.Define("c", $"lshr i64 {step}, 32")} to i32");
        var words = Call(w, seed, stream, [c0, c1, c2, LlvmNames.Integer(plane)]);
        var which = w.Define("which", $"and i64 {w.Define("which", $"lshr i64 {cell}, 4")}, 3");
        var word = w.Define("word", $"extractvalue {Words} {words}, 0");
        for (var n = 1; n < 4; n++)
        {
            var next = w.Define("word", $"extractvalue {Words} {words}, {LlvmNames.Integer(n)}");
            word = w.Define("word", $"select i1 {w.Define("is", $"icmp eq i64 {which}, {LlvmNames.Integer(n)}")}, i32 {next}, i32 {word}");
        }

        return word;
    }

    /// <summary>The 64-bit word of a cell: plane 2 draw above plane 2 draw + 1.</summary>
    public static string CellWord64(FunctionWriter w, string seed, string stream, string cell, string step, uint draw) =>
        Join(w, CellWord(w, seed, stream, cell, step, 2 * draw), CellWord(w, seed, stream, cell, step, (2 * draw) + 1));

    /// <summary>Draws a word for each lane of an array, which starts at a cell; both the number of lanes and that cell are multiples of 64.</summary>
    public static void Fill(FunctionWriter w, bool is64, string array, string lanes, string cell, string seed, string stream, string step, uint draw)
    {
        var name = is64 ? Fill64 : Fill32;
        w.Declarations.Require(name, is64 ? DefineFill64 : DefineFill32);
        w.Line($"call void @{name}(ptr {array}, i64 {lanes}, i64 {cell}, i32 {seed}, i32 {stream}, i64 {step}, i32 {LlvmNames.Integer(draw)})");
    }

    private static string Call(FunctionWriter w, string seed, string stream, string[] counter)
    {
        w.Declarations.Require(WordsFunction, DefineWords);
        return w.Define("words", $"call {Words} @{WordsFunction}(i32 {seed}, i32 {stream}, i32 {counter[0]}, i32 {counter[1]}, i32 {counter[2]}, i32 {counter[3]})");
    }

    private static string Join(FunctionWriter w, string high, string low)
    {
        var above = w.Define("above", $"shl i64 {w.Define("wide", $"zext i32 {high} to i64")}, 32");
        return w.Define("bits", $"or i64 {above}, {w.Define("wide", $"zext i32 {low} to i64")}");
    }

    private static string DefineWords(ModuleDeclarations declarations)
    {
        var w = new FunctionWriter(declarations);
        w.Reserve("seed", "stream", "c0", "c1", "c2", "c3", "entry");
        string[] c = ["%c0", "%c1", "%c2", "%c3"];
        var (seed, stream) = ("%seed", "%stream");
        for (var round = 0; round < RoundCount; round++)
        {
            var (high0, low0) = Multiply(w, c[0], Multiplier0);
            var (high1, low1) = Multiply(w, c[2], Multiplier1);
            c = [Xor(w, Xor(w, high1, c[1]), seed), low1, Xor(w, Xor(w, high0, c[3]), stream), low0];
            seed = w.Define("seed", $"add i32 {seed}, {LlvmNames.Integer(unchecked((int)Weyl0))}");
            stream = w.Define("stream", $"add i32 {stream}, {LlvmNames.Integer(unchecked((int)Weyl1))}");
        }

        var result = "poison";
        for (var n = 0; n < 4; n++)
        {
            result = w.Define("result", $"insertvalue {Words} {result}, i32 {c[n]}, {LlvmNames.Integer(n)}");
        }

        w.Line($"ret {Words} {result}");
        return $"define internal {Words} @{WordsFunction}(i32 %seed, i32 %stream, i32 %c0, i32 %c1, i32 %c2, i32 %c3) noinline nounwind {{\n{w}}}\n";

        static string Xor(FunctionWriter w, string a, string b) => w.Define("x", $"xor i32 {a}, {b}");

        static (string High, string Low) Multiply(FunctionWriter w, string a, uint by)
        {
            var product = w.Define("p", $"mul i64 {w.Define("wide", $"zext i32 {a} to i64")}, {LlvmNames.Integer(by)}");
            return (w.Define("high", $"trunc i64 {w.Define("p", $"lshr i64 {product}, 32")} to i32"), w.Define("low", $"trunc i64 {product} to i32"));
        }
    }

    private static string DefineFill32(ModuleDeclarations declarations)
    {
        const int Group = 8;
        var w = Blocks(declarations, "i32", out var block);
        for (var lane = 0; lane < 16; lane += Group)
        {
            var words = Counters(w, block, lane, Group, "%draw");
            for (var n = 0; n < 4; n++)
            {
                var narrow = w.Define("narrow", $"trunc <{LlvmNames.Integer(Group)} x i64> {words[n]} to <{LlvmNames.Integer(Group)} x i32>");
                var at = w.Define("at", $"getelementptr i32, ptr %start, i64 {LlvmNames.Integer((16 * n) + lane)}");
                w.Line($"store <{LlvmNames.Integer(Group)} x i32> {narrow}, ptr {at}, align 32");
            }
        }

        return Finish(w, Fill32);
    }

    private static string DefineFill64(ModuleDeclarations declarations)
    {
        const int Group = 4;
        var w = Blocks(declarations, "i64", out var block);
        var first = w.Define("plane", "shl i32 %draw, 1");
        var second = w.Define("plane", $"or i32 {first}, 1");
        for (var lane = 0; lane < 16; lane += Group)
        {
            var above = Counters(w, block, lane, Group, first);
            var below = Counters(w, block, lane, Group, second);
            for (var n = 0; n < 4; n++)
            {
                var high = w.Define("high", $"shl <{LlvmNames.Integer(Group)} x i64> {above[n]}, splat (i64 32)");
                var low = w.Define("low", $"and <{LlvmNames.Integer(Group)} x i64> {below[n]}, splat (i64 4294967295)");
                var word = w.Define("word", $"or <{LlvmNames.Integer(Group)} x i64> {high}, {low}");
                var at = w.Define("at", $"getelementptr i64, ptr %start, i64 {LlvmNames.Integer((16 * n) + lane)}");
                w.Line($"store <{LlvmNames.Integer(Group)} x i64> {word}, ptr {at}, align 32");
            }
        }

        return Finish(w, Fill64);
    }

    /// <summary>The beginning of a loop over blocks of 64 cells.</summary>
    private static FunctionWriter Blocks(ModuleDeclarations declarations, string lane, out string block)
    {
        var w = new FunctionWriter(declarations);
        w.Reserve("out", "lanes", "cell", "seed", "stream", "step", "draw", "entry", "head", "body", "done", "first", "first.next", "more", "start");
        w.Line("br label %head");
        w.Label("head");
        w.DefineAs("first", "phi i64 [ 0, %entry ], [ %first.next, %body ]");
        w.DefineAs("more", "icmp ult i64 %first, %lanes");
        w.Line("br i1 %more, label %body, label %done");
        w.Label("body");
        w.DefineAs("start", $"getelementptr {lane}, ptr %out, i64 %first");
        block = w.Define("block", $"lshr i64 {w.Define("at.cell", "add i64 %first, %cell")}, 6");
        return w;
    }

    private static string Finish(FunctionWriter w, string name)
    {
        w.DefineAs("first.next", "add i64 %first, 64");
        w.Line("br label %head");
        w.Label("done");
        w.Line("ret void");
        return $"define internal void @{name}(ptr %out, i64 %lanes, i64 %cell, i32 %seed, i32 %stream, i64 %step, i32 %draw) noinline nounwind {{\nentry:\n{w}}}\n";
    }

    /// <summary>The words of consecutive counters, each in the low half of a 64-bit lane; the upper halves hold what is left over.</summary>
    private static string[] Counters(FunctionWriter w, string block, int lane, int group, string plane)
    {
        var type = $"<{LlvmNames.Integer(group)} x i64>";
        string Splat(string scalar)
        {
            var one = w.Define("one", $"insertelement {type} poison, i64 {scalar}, i64 0");
            return w.Define("all", $"shufflevector {type} {one}, {type} poison, <{LlvmNames.Integer(group)} x i32> zeroinitializer");
        }

        var start = Splat(w.Define("start.lane", $"shl i64 {block}, 4"));
        var offsets = string.Join(", ", Enumerable.Range(lane, group).Select(n => "i64 " + LlvmNames.Integer(n)));
        return Rounds(
            w,
            group,
            [
                w.Define("c", $"or {type} {start}, <{offsets}>"),
                Splat(w.Define("step.low", "and i64 %step, 4294967295")),
                Splat(w.Define("step.high", "lshr i64 %step, 32")),
                Splat(w.Define("wide", $"zext i32 {plane} to i64")),
            ],
            "%seed",
            "%stream");
    }

    /// <summary>The words of several counters, each in the low half of a lane of 64 bits; the upper halves hold what is left over.</summary>
    private static string[] Rounds(FunctionWriter w, int lanes, string[] c, string seed, string stream)
    {
        var type = LlvmNames.Type(IrType.Int64, lanes);
        string All(long value) => lanes == 1 ? LlvmNames.Integer(value) : $"splat (i64 {LlvmNames.Integer(value)})";
        string Key(string key)
        {
            var wide = w.Define("wide", $"zext i32 {key} to i64");
            if (lanes == 1)
            {
                return wide;
            }

            var one = w.Define("one", $"insertelement {type} poison, i64 {wide}, i64 0");
            return w.Define("all", $"shufflevector {type} {one}, {type} poison, <{LlvmNames.Integer(lanes)} x i32> zeroinitializer");
        }

        string Xor(string a, string b) => w.Define("x", $"xor {type} {a}, {b}");
        (string High, string Product) Multiply(string a, uint by)
        {
            var low = w.Define("low", $"and {type} {a}, {All(uint.MaxValue)}");
            var product = w.Define("p", $"mul {type} {low}, {All(by)}");
            return (w.Define("high", $"lshr {type} {product}, {All(32)}"), product);
        }

        for (var round = 0; round < RoundCount; round++)
        {
            var (high0, product0) = Multiply(c[0], Multiplier0);
            var (high1, product1) = Multiply(c[2], Multiplier1);
            c = [Xor(Xor(high1, c[1]), Key(seed)), product1, Xor(Xor(high0, c[3]), Key(stream)), product0];
            seed = w.Define("seed", $"add i32 {seed}, {LlvmNames.Integer(unchecked((int)Weyl0))}");
            stream = w.Define("stream", $"add i32 {stream}, {LlvmNames.Integer(unchecked((int)Weyl1))}");
        }

        return c;
    }
}
