using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Emission;

/// <content>What kernels read: slots of synapses and cells, uniforms, random words.</content>
internal sealed partial class SynapseKernelWriter
{
    private string? Leaf(IrExpr node)
    {
        switch (node.Op)
        {
            case IrOp.Load:
                var name = node.Name ?? "";
                var stored = _frame.Array(name).Type;
                return Convert(stored, node.Type, _w.Define(LlvmNames.Identifier(name), $"load {LlvmNames.Type(stored)}, ptr {Element(name)}, align {LlvmNames.Integer(LlvmNames.Bytes(stored))}{_access}"));
            case IrOp.Uniform:
                return _uniforms[node.Name + ":" + LlvmNames.Type(node.Type)];
            case IrOp.RandomBits:
                return Bits(node);
            default:
                return null;
        }
    }

    /// <summary>The address of an element of an array of the synapses, or of the cells at an end.</summary>
    private string Element(string name)
    {
        var index = SynapseFrame.IsByPlace(name) ? SlotOf(name.StartsWith(IrSynapse.ByPre, StringComparison.Ordinal) ? IrSynapse.PrePlace : IrSynapse.PostPlace)
            : name.StartsWith(IrSynapse.AtPre, StringComparison.Ordinal) || name.StartsWith(IrSynapse.Pre, StringComparison.Ordinal) ? _pre
            : name.StartsWith(IrSynapse.AtPost, StringComparison.Ordinal) || name.StartsWith(IrSynapse.Post, StringComparison.Ordinal) ? _post
            : _position;
        return _w.Define("at", $"getelementptr inbounds {LlvmNames.Type(_frame.Array(name).Type)}, ptr {Array(name)}, i64 {index}");
    }

    /// <summary>The integer that the synapse holds in one of its slots.</summary>
    private string SlotOf(string name)
    {
        var type = _frame.Array(name).Type;
        var loaded = _w.Define("place", $"load {LlvmNames.Type(type)}, ptr {Element(name)}, align {LlvmNames.Integer(LlvmNames.Bytes(type))}{_access}");
        return Convert(type, IrType.Int64, loaded);
    }

    private bool IsAtElement(IrContribute contribution) => contribution.Target == IrContribute.Connected && _synapse.FindSlot(IrSynapse.Element) is not null;

    /// <summary>
    /// A word of counter (pre cell, post cell, low half of the step, multiplicity 65536 + plane), stream ^ pre salt ^ (post salt rotated by 16).
    /// </summary>
    private string Bits(IrExpr node)
    {
        var is32 = node.Type == IrType.Int32;
        var plane = is32 ? (uint)node.Draw >> 2 : (uint)node.Draw >> 1;
        var fourth = LlvmNames.Integer(plane);
        if (Multiplicity is not null)
        {
            var type = _frame.Array(IrSynapse.Multiplicity).Type;
            var loaded = _w.Define("multiplicity", $"load {LlvmNames.Type(type)}, ptr {Element(IrSynapse.Multiplicity)}, align {LlvmNames.Integer(LlvmNames.Bytes(type))}{_access}");
            var high = _w.Define("high", $"shl i32 {Convert(type, IrType.Int32, loaded)}, 16");
            fourth = _w.Define("c", $"or i32 {high}, {LlvmNames.Integer(plane)}");
        }

        var post = _reader.Half(SynapseFrame.PostSalt, "post.salt");
        var turned = _w.Call("turned", "i32", "llvm.fshl.i32", "i32", post, post, "16");
        var salt = _w.Define("salt", $"xor i32 {_reader.Half(SynapseFrame.PreSalt, "pre.salt")}, {turned}");
        var stream = _w.Define("stream", $"xor i32 {salt}, {LlvmNames.Integer((int)(uint)node.Integer)}");
        string[] counter = [_w.Define("c", $"trunc i64 {_pre} to i32"), _w.Define("c", $"trunc i64 {_post} to i32"), _reader.Half(SynapseFrame.Step, "step"), fourth];
        var seed = _reader.Half(SynapseFrame.Seed, "seed");
        return is32 ? PhiloxWriter.Word(_w, seed, stream, counter, node.Draw & 3) : PhiloxWriter.Word64(_w, seed, stream, counter, (node.Draw & 1) * 2);
    }
}
