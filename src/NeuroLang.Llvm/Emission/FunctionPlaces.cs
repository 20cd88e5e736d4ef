using NeuroLang.Compiler.Text;

namespace NeuroLang.Llvm.Emission;

/// <summary>The places of the instructions of one function.</summary>
/// <param name="info">Collects them.</param>
/// <param name="function">The number of the function's own metadata.</param>
/// <param name="first">Where instructions lie that have no place of their own.</param>
internal sealed class FunctionPlaces(DebugInfo info, int function, Location first)
{
    private readonly Dictionary<(int Line, int Column), int> _lines = [];

    /// <summary>What a definition says behind its attributes.</summary>
    public string Attribute => $" !dbg !{LlvmNames.Integer(function)}";

    /// <summary>What an instruction ends with.</summary>
    /// <param name="place">Its place; null, or one in another file, for the function's own.</param>
    public string At(Location? place)
    {
        var own = place is not null && place.Source == first.Source ? place : first;
        var key = (own.Start.Line, own.Start.Column);
        if (!_lines.TryGetValue(key, out var line))
        {
            line = info.Line(function, own);
            _lines.Add(key, line);
        }

        return $", !dbg !{LlvmNames.Integer(line)}";
    }
}
