using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>The code of a program: programs of cells first, then those of synapses, each with notes on what its instructions are part of.</summary>
internal sealed class CodeBuilder
{
    // Any odd number whose multiples differ in their high bits does.
    private const int SaltStep = 0x9E37;

    private readonly ImmutableArray<Instruction>.Builder _instructions = ImmutableArray.CreateBuilder<Instruction>();
    private readonly ImmutableArray<BytecodeLine>.Builder _lines = ImmutableArray.CreateBuilder<BytecodeLine>();

    /// <summary>All instructions.</summary>
    public ImmutableArray<Instruction> Instructions => _instructions.ToImmutable();

    /// <summary>What each is part of.</summary>
    public ImmutableArray<BytecodeLine> Lines => _lines.ToImmutable();

    /// <summary>Adds a program; gives its place.</summary>
    public int Place(ImmutableArray<Instruction> instructions, ImmutableArray<string> notes, string name)
    {
        var first = _instructions.Count;
        _instructions.AddRange(instructions);
        _lines.AddRange(notes.Select(n => new BytecodeLine(0, 0, name + "." + n)));
        return first;
    }

    /// <summary>Adds the programs of a projection.</summary>
    /// <param name="plastic">The projection.</param>
    /// <param name="number">Its number among such, from which the random bits of its programs follow.</param>
    public BytecodeProjection Place(PlasticProjection plastic, int number) => plastic.Projection with
    {
        Pre = Program(plastic.Pre, plastic.Projection.Name + ".on pre", (2 * number) + 1),
        Post = plastic.Post.Instructions.IsEmpty ? null : Program(plastic.Post, plastic.Projection.Name + ".on post", (2 * number) + 2),
    };

    private SynapseProgram Program((ImmutableArray<Instruction> Instructions, ImmutableArray<string> Notes) code, string name, int salt) =>
        new(Place(code.Instructions, code.Notes, name), code.Instructions.Length, unchecked((ushort)(salt * SaltStep)));
}
