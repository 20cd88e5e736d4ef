using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <summary>Reads and writes words of the array that a kernel is called with, <c>%frame</c>.</summary>
/// <param name="w">The kernel.</param>
internal sealed class FrameReader(FunctionWriter w)
{
    private readonly Dictionary<(int Word, string Type), string> _read = [];

    /// <summary>From here on a word is not read but has a value that the function knows already.</summary>
    public void Assume(int word, string type, string value) => _read[(word, type)] = value;

    /// <summary>A word as an address.</summary>
    public string Pointer(int word, string wish) => Read(word, "ptr", wish);

    /// <summary>A word as an integer of 64 bits.</summary>
    public string Integer(int word, string wish) => Read(word, "i64", wish);

    /// <summary>The low half of a word.</summary>
    public string Half(int word, string wish) => Read(word, "i32", wish);

    /// <summary>A word as a float64.</summary>
    public string Double(int word, string wish) => Read(word, "double", wish);

    /// <summary>The address of a word.</summary>
    public string Address(int word, string wish) => w.Define(wish, $"getelementptr inbounds i64, ptr %frame, i64 {LlvmNames.Integer(word)}");

    /// <summary>A scalar in a type of the IR.</summary>
    public string Scalar(int word, bool isInteger, IrType type, string wish)
    {
        var value = isInteger ? Integer(word, wish) : Double(word, wish);
        return new ExpressionWriter(w, 1, _ => null).Convert(isInteger ? IrType.Int64 : IrType.Float64, type, value);
    }

    /// <summary>A scalar in all lanes of a vector.</summary>
    public string Broadcast(string scalar, IrType type, int lanes)
    {
        if (lanes == 1)
        {
            return scalar;
        }

        var vector = LlvmNames.Type(type, lanes);
        var one = w.Define("one", $"insertelement {vector} poison, {LlvmNames.Type(type)} {scalar}, i64 0");
        return w.Define("all", $"shufflevector {vector} {one}, {vector} poison, <{LlvmNames.Integer(lanes)} x i32> zeroinitializer");
    }

    private string Read(int word, string type, string wish)
    {
        if (!_read.TryGetValue((word, type), out var value))
        {
            value = w.Define(wish, $"load {type}, ptr {Address(word, wish + ".word")}, align 8");
            _read.Add((word, type), value);
        }

        return value;
    }
}
