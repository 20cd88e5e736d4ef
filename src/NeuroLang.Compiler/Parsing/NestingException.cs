namespace NeuroLang.Compiler.Parsing;

/// <summary>Ends the parsing of a text that is nested more deeply than the stack allows.</summary>
internal sealed class NestingException : Exception;
