using System.Text;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Llvm.Emission;

/// <summary>
/// Where functions come from, as metadata that debuggers and profilers read: the instructions of a function lie at one place of the program. Kernels over cells and
/// synapses are made of statements from many places, which the kernel form of the IR no longer knows; the numbers of a connection come from its statement.
/// </summary>
/// <param name="firstNumber">The first number of metadata that is free.</param>
internal sealed class DebugInfo(int firstNumber)
{
    private readonly List<string> _nodes = [];
    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);
    private int _unit = -1;
    private int _type;
    private int _flags;

    /// <summary>A function's definition with the place of its instructions.</summary>
    /// <param name="function">The definition.</param>
    /// <param name="symbol">The function's name.</param>
    /// <param name="place">The place, or null where it is not known.</param>
    public string Locate(string function, string symbol, Location? place)
    {
        if (place is null)
        {
            return function;
        }

        var file = File(place.Source.Path);
        if (_unit < 0)
        {
            _unit = Add($"distinct !DICompileUnit(language: DW_LANG_C11, file: !{LlvmNames.Integer(file)}, producer: \"nlc\", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)");
            _type = Add("!DISubroutineType(types: !{})");
            _flags = Add("!{i32 7, !\"Dwarf Version\", i32 4}");
            Add("!{i32 2, !\"Debug Info Version\", i32 3}");
        }

        var line = LlvmNames.Integer(place.Start.Line);
        var (scope, type, unit) = (LlvmNames.Integer(file), LlvmNames.Integer(_type), LlvmNames.Integer(_unit));
        var program = LlvmNames.Integer(Add($"distinct !DISubprogram(name: \"{symbol}\", scope: !{scope}, file: !{scope}, line: {line}, type: !{type}, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !{unit})"));
        var location = LlvmNames.Integer(Add($"!DILocation(line: {line}, column: {LlvmNames.Integer(place.Start.Column)}, scope: !{program})"));
        var lines = function.Split('\n');
        lines[0] = lines[0].Replace(" {", $" !dbg !{program} {{", StringComparison.Ordinal);
        for (var n = 1; n < lines.Length; n++)
        {
            lines[n] += lines[n].StartsWith("  ", StringComparison.Ordinal) ? ", !dbg !" + location : "";
        }

        return string.Join("\n", lines);
    }

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
