using NeuroLang.Compiler.Backends.CSharp;

namespace NeuroLang.Conformance.Tests;

/// <summary>The C# target, one cell at a time.</summary>
public sealed class CSharpScalarTests : CSharpTests
{
    private protected override VectorWidth Width => VectorWidth.Scalar;
}
