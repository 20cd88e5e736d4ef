namespace NeuroLang.Compiler.Parsing;

/// <summary>Leaves the rules of a broken member, up to the member's own rule. The error is reported before it is thrown.</summary>
internal sealed class AbandonedMemberException : Exception;
