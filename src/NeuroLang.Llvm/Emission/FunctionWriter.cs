using System.Text;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Llvm.Emission;

/// <summary>Writes the body of one function: instructions with readable names, and labels.</summary>
/// <param name="declarations">Collects the intrinsics and helpers that the module has to declare or define.</param>
/// <param name="places">The places of its instructions, or null where they have none.</param>
internal sealed class FunctionWriter(ModuleDeclarations declarations, FunctionPlaces? places = null)
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private string _place = places?.At(null) ?? "";

    /// <summary>What the module declares.</summary>
    public ModuleDeclarations Declarations { get; } = declarations;

    /// <summary>The label of the block that is being written.</summary>
    public string Block { get; private set; } = "entry";

    /// <summary>What the function's definition says of its place.</summary>
    public string Attribute => places?.Attribute ?? "";

    /// <summary>From here on instructions lie at this place of the program; null for that of the function.</summary>
    public void At(Location? place) => _place = places?.At(place) ?? "";

    /// <summary>The body until now.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Keeps names for arguments, labels and results that are named beforehand.</summary>
    public void Reserve(params string[] names) => _names.UnionWith(names);

    /// <summary>A name that nothing else in the function has.</summary>
    public string Name(string wish)
    {
        var name = wish;
        for (var n = 1; !_names.Add(name); n++)
        {
            name = wish + "." + LlvmNames.Integer(n);
        }

        return name;
    }

    /// <summary>An instruction with a result, whose name is returned.</summary>
    public string Define(string wish, string instruction)
    {
        var name = "%" + Name(wish);
        _text.Append("  ").Append(name).Append(" = ").Append(instruction).Append(_place).Append('\n');
        return name;
    }

    /// <summary>An instruction whose result's name was reserved before.</summary>
    public void DefineAs(string name, string instruction) => _text.Append("  %").Append(name).Append(" = ").Append(instruction).Append(_place).Append('\n');

    /// <summary>An instruction without a result.</summary>
    public void Line(string instruction) => _text.Append("  ").Append(instruction).Append(_place).Append('\n');

    /// <summary>Begins a block.</summary>
    public void Label(string name)
    {
        _text.Append(name).Append(":\n");
        Block = name;
    }

    /// <summary>An intrinsic's result.</summary>
    /// <param name="wish">Its name.</param>
    /// <param name="result">The type of the result.</param>
    /// <param name="intrinsic">The intrinsic, e.g. <c>llvm.fma.f64</c>.</param>
    /// <param name="type">The type of its arguments.</param>
    /// <param name="args">Its arguments.</param>
    public string Call(string wish, string result, string intrinsic, string type, params string[] args)
    {
        Declarations.Declare($"declare {result} @{intrinsic}({string.Join(", ", args.Select(_ => type))})");
        return Define(wish, $"call {result} @{intrinsic}({string.Join(", ", args.Select(a => type + " " + a))})");
    }
}
