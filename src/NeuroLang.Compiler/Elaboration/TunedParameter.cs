using NeuroLang.Compiler.Binding;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>What a tunable parameter of one instance is. Nothing that is decided while compiling may depend on it.</summary>
/// <param name="Expression">The argument, or the default.</param>
/// <param name="Scope">The instance in which the expression is written.</param>
/// <param name="Copy">What <c>i</c> means in it: the number of the copy.</param>
/// <param name="Value">The value, of a parameter of the outermost circuit, where nothing else is given; null for those of parts.</param>
internal sealed record TunedParameter(BoundExpression Expression, ElaboratedInstance Scope, long Copy, ConstantValue? Value);
