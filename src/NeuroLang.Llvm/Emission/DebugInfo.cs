using System.Text;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// Where instructions come from, as metadata that debuggers and profilers read: those that compute the next value of a variable lie at its equation, those that test an
/// event at its condition, the numbers of a connection at its statement, and all others at the first line of the function's model.
/// </summary>
/// <param name="firstNumber">The first number of metadata that is free.</param>
/// <param name="isOn">False where nobody will see it.</param>
internal sealed class DebugInfo(int firstNumber, bool isOn)
{
    private readonly List<string> _nodes = [];
    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);
    private int _unit = -1;
    private int _type;
    private int _flags;

    /// <summary>The places of one function, or null where it comes from no file: the library is inside the compiler.</summary>
    /// <param name="symbol">The function's name.</param>
    /// <param name="place">Where what it was made from begins, or null where that is not known.</param>
    public FunctionPlaces? Begin(string symbol, Location? place)
    {
        if (!isOn || place is null || !place.Source.Path.EndsWith(".nl", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var file = File(place.Source.Path);
        if (_unit < 0)
        {
            _unit = Add($"distinct !DICompileUnit(language: DW_LANG_C11, file: !{LlvmNames.Integer(file)}, producer: \"nlc\", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)");
            _type = Add("!DISubroutineType(types: !{})");
            _flags = Add("!{i32 7, !\"Dwarf Version\", i32 4}");
            Add("!{i32 2, !\"Debug Info Version\", i32 3}");
        }

        var (scope, type, unit) = (LlvmNames.Integer(file), LlvmNames.Integer(_type), LlvmNames.Integer(_unit));
        var line = LlvmNames.Integer(place.Start.Line);
        return new FunctionPlaces(this, Add($"distinct !DISubprogram(name: \"{symbol}\", scope: !{scope}, file: !{scope}, line: {line}, type: !{type}, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !{unit})"), place);
    }

    /// <summary>A place within a function; its number.</summary>
    public int Line(int function, Location place) =>
        Add($"!DILocation(line: {LlvmNames.Integer(place.Start.Line)}, column: {LlvmNames.Integer(place.Start.Column)}, scope: !{LlvmNames.Integer(function)})");

    /// <summary>The metadata; nothing where no function has a place.</summary>
    public override string ToString()
    {
        if (_unit < 0)
        {
            return "";
        }

        var text = new StringBuilder();
        text.Append($"!llvm.dbg.cu = !{{!{LlvmNames.Integer(_unit)}}}\n");
        text.Append($"!llvm.module.flags = !{{!{LlvmNames.Integer(_flags)}, !{LlvmNames.Integer(_flags + 1)}}}\n");
        for (var n = 0; n < _nodes.Count; n++)
        {
            text.Append($"!{LlvmNames.Integer(firstNumber + n)} = {_nodes[n]}\n");
        }

        return text.ToString();
    }

    private int File(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            file = Add($"!DIFile(filename: \"{path.Replace("\\", "\\5C", StringComparison.Ordinal).Replace("\"", "\\22", StringComparison.Ordinal)}\", directory: \"\")");
            _files.Add(path, file);
        }

        return file;
    }

    private int Add(string node)
    {
        _nodes.Add(node);
        return firstNumber + _nodes.Count - 1;
    }
}
