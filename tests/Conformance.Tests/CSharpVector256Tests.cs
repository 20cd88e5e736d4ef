using NeuroLang.Compiler.Backends.CSharp;

namespace NeuroLang.Conformance.Tests;

/// <summary>The C# target, 256 bits at a time.</summary>
public sealed class CSharpVector256Tests : CSharpTests
{
    private protected override VectorWidth Width => VectorWidth.Bits256;
}
