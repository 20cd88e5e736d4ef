using NeuroLang.Compiler.Ir;
using NeuroLang.States;

namespace NeuroLang.Compiler.Execution;

/// <summary>One array of a network's state.</summary>
/// <param name="Name">What it is: see <see cref="StateLayout"/>.</param>
/// <param name="Type">Float32, Float64, Int32 or Int64.</param>
/// <param name="Bits">The bits of each element; those of 32-bit types sign-extended.</param>
public sealed record StateSection(string Name, IrType Type, long[] Bits)
{
    /// <summary>True where every bit is zero.</summary>
    public bool IsZero => ToArray().IsZero;

    internal static StateSection Of(StateArray array) => new(array.Name, StateFile.Types[(int)array.Type], array.Bits);

    internal StateArray ToArray() => new(Name, TypeOf(Type), Bits);

    internal static StateType TypeOf(IrType type) => (StateType)Array.IndexOf(StateFile.Types, type);
}
