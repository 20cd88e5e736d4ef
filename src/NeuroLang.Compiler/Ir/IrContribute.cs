namespace NeuroLang.Compiler.Ir;

/// <summary>A synapse adds to a variable of a cell at its ends; what all synapses add is summed in integers and arrives with the connection's dendritic delay.</summary>
/// <param name="Target"><see cref="Connected"/> for the target that the connection names, else <c>post.x</c> or <c>pre.x</c> (which arrives without delay).</param>
/// <param name="Value">What is added, of the module's real type.</param>
public sealed record IrContribute(string Target, IrExpr Value) : IrStatement
{
    /// <summary>The target that the connection names.</summary>
    public const string Connected = "target";
}
