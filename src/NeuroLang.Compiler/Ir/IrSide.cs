namespace NeuroLang.Compiler.Ir;

/// <summary>An end of a synapse.</summary>
public enum IrSide
{
    /// <summary>The cell that sends.</summary>
    Pre,

    /// <summary>The cell that receives.</summary>
    Post,
}
