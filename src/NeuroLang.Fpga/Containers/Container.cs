using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Containers;

/// <summary>What a container file holds.</summary>
/// <param name="Program">The program, which keeps the rules of <see cref="BytecodeVerifier"/>.</param>
/// <param name="Foreign">Sections that this version does not know and need not know, in their order.</param>
public sealed record Container(BytecodeProgram Program, ImmutableArray<ForeignSection> Foreign)
{
    /// <summary>A container of a program alone.</summary>
    public Container(BytecodeProgram program)
        : this(program, [])
    {
    }
}
