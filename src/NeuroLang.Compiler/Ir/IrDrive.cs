using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>A continuous contribution of a synapse to a target of the postsynaptic cell, in every step.</summary>
/// <param name="Value">Its value, of the module's real type; loads of <c>pre.x</c> are as long ago as the connection's delay.</param>
public sealed record IrDrive(IrExpr Value)
{
    /// <summary>Where it is written; null for what the compiler adds.</summary>
    public Location? Place { get; init; }
}
