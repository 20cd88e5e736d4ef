namespace NeuroLang.Compiler.Binding;

/// <summary>An end of a connection.</summary>
public enum EndpointSide
{
    /// <summary>The presynaptic cell.</summary>
    Pre,

    /// <summary>The postsynaptic cell.</summary>
    Post,
}
