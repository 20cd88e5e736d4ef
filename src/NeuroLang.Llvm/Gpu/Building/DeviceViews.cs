using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Gpu.Emission;
using NeuroLang.Runtime.Building;

namespace NeuroLang.Llvm.Gpu.Building;

/// <summary>Both views of a connection on a device: parts, and what functions over pairs read of their cells.</summary>
internal sealed class DeviceViews
{
    private readonly DeviceMemory _memory;
    private readonly Dictionary<string, ulong> _columns = new(StringComparer.Ordinal);

    public DeviceViews(CellView pre, CellView post, IReadOnlyList<int> targets, DeviceMemory memory)
    {
        (_memory, Pre, Post) = (memory, pre, post);
        PreParts = memory.Place<ulong>(Parts(pre, [], memory));
        PostParts = memory.Place<ulong>(Parts(post, targets, memory));
    }

    public CellView Pre { get; }

    public CellView Post { get; }

    /// <summary>Parts of the pre view that have cells.</summary>
    public ulong PreParts { get; }

    /// <summary>Parts of the post view that have cells, with their targets.</summary>
    public ulong PostParts { get; }

    public int PrePartCount => CountOf(Pre);

    public int PostPartCount => CountOf(Post);

    /// <summary>The words of a function: constants, and a column for each attribute that is one.</summary>
    public ulong Words(PairFunction function)
    {
        var words = new ulong[1 + function.Attributes.Count];
        words[0] = _memory.Place<long>([.. function.Constants]);
        for (var n = 0; n < function.Attributes.Count; n++)
        {
            words[n + 1] = DrawingWriter.IsOfPre(function.Attributes[n]) is { } isOfPre ? Column(function.Attributes[n], isOfPre) : 0;
        }

        return _memory.Place<ulong>(words);
    }

    private static int CountOf(CellView view) => view.Parts.Count(part => part.Count > 0);

    private static ulong[] Parts(CellView view, IReadOnlyList<int> targets, DeviceMemory memory) =>
    [
        .. Enumerable.Range(0, view.Parts.Count).Where(p => view.Parts[p].Count > 0).SelectMany(p => new[]
        {
            (ulong)view.Offset(p), (ulong)view.Parts[p].Start, (ulong)view.Populations[p].Index, (ulong)targets.ElementAtOrDefault(p),
            view.Parts[p].Indices is { } cells ? memory.Place<int>([.. cells]) : 0,
        }),
    ];

    private ulong Column(string attribute, bool isOfPre)
    {
        if (_columns.TryGetValue(attribute, out var known))
        {
            return known;
        }

        var (view, name) = isOfPre ? (Pre, attribute[IrSynapse.Pre.Length..]) : (Post, attribute[IrSynapse.Post.Length..]);
        var values = new double[view.Count];
        for (var part = 0; part < view.Parts.Count; part++)
        {
            var (cells, offset) = (view.Populations[part], view.Offset(part));
            var slot = cells.SlotIndex(name);
            for (var n = 0; n < view.Parts[part].Count; n++)
            {
                values[offset + n] = cells.Get(slot, view.Cell(part, offset + n));
            }
        }

        var column = _memory.Place<double>(values);
        _columns.Add(attribute, column);
        return column;
    }
}
