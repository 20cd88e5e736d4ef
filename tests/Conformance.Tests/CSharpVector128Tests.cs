using NeuroLang.Compiler.Backends.CSharp;

namespace NeuroLang.Conformance.Tests;

/// <summary>The C# target, 128 bits at a time.</summary>
public sealed class CSharpVector128Tests : CSharpTests
{
    private protected override VectorWidth Width => VectorWidth.Bits128;
}
