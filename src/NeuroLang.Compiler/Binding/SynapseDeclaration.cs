using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>What is needed to bind a synapse again for a connection.</summary>
/// <param name="Syntax">The synapse.</param>
/// <param name="Source">Its text.</param>
/// <param name="Scope">The scope of its file.</param>
/// <param name="IsFaulty">True where errors were found at its declaration: they are not repeated for each connection.</param>
internal sealed record SynapseDeclaration(SynapseSyntax Syntax, SourceText Source, Scope Scope, bool IsFaulty);
