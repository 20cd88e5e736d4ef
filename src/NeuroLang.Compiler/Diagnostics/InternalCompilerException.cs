using System.Globalization;

namespace NeuroLang.Compiler.Diagnostics;

/// <summary>A mistake of the compiler itself, never of a program: a pass made something its followers cannot use.</summary>
public sealed class InternalCompilerException : Exception
{
    /// <summary>The code that hosts print: <c>NL9001</c>.</summary>
    public const string Code = "NL9001";

    /// <summary>Makes the exception for the pass that was found wrong.</summary>
    public InternalCompilerException(string pass, string problem)
        : base(string.Format(CultureInfo.InvariantCulture, "internal error in pass '{0}': {1}", pass, problem))
    {
        Pass = pass;
    }

    /// <summary>The pass.</summary>
    public string Pass { get; }
}
