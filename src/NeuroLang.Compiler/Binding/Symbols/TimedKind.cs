namespace NeuroLang.Compiler.Binding.Symbols;

/// <summary>When a timed handler runs.</summary>
public enum TimedKind
{
    /// <summary><c>every T</c>.</summary>
    Every,

    /// <summary><c>at t</c>.</summary>
    At,

    /// <summary><c>on start</c>.</summary>
    Start,
}
