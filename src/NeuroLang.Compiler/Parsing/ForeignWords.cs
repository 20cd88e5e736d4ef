namespace NeuroLang.Compiler.Parsing;

/// <summary>Words that papers and other simulators have for the members of a list, and what these are called here.</summary>
internal static class ForeignWords
{
    /// <summary>The word of this language, or null.</summary>
    public static string? Find(string word, MemberKind kind) => (kind, word.ToLowerInvariant()) switch
    {
        (MemberKind.TopLevel, "neuron" or "model") => "cell",
        (MemberKind.TopLevel, "network") => "circuit",
        (MemberKind.TopLevel, "protocol" or "simulation") => "experiment",
        (MemberKind.TopLevel or MemberKind.Model, "function" or "def") => "fn",
        (MemberKind.TopLevel, "constant") => "const",
        (MemberKind.TopLevel, "include" or "using" or "use") => "import",
        (MemberKind.Model, "parameter" or "parameters" or "constant") => "param",
        (MemberKind.Model, "variable" or "var" or "initial") => "state",
        (MemberKind.Model, "threshold") => "spike when",
        (MemberKind.Block, "var") => "let",
        (MemberKind.Circuit, "neurons" or "layer") => "population",
        (MemberKind.Circuit, "projection" or "synapses") => "connect",
        (MemberKind.Experiment, "monitor") => "record",
        (MemberKind.Experiment, "simulate") => "run",
        (MemberKind.Experiment, "assert" or "check") => "expect",
        _ => null,
    };
}
