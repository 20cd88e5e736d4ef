using NeuroLang.Compiler.Backends.CSharp;

namespace NeuroLang.Conformance.Tests;

/// <summary>The C# target, 512 bits at a time.</summary>
public sealed class CSharpVector512Tests : CSharpTests
{
    private protected override VectorWidth Width => VectorWidth.Bits512;
}
