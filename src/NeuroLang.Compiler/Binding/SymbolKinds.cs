using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Binding;

/// <summary>Names the kinds of symbols in messages.</summary>
internal static class SymbolKinds
{
    /// <summary>The kind with its article: <c>a parameter</c>.</summary>
    public static string Describe(Symbol symbol) => symbol switch
    {
        ConstSymbol => "a constant",
        ParameterSymbol => "a parameter",
        StateSymbol => "a state",
        LetSymbol => "a 'let'",
        InputSymbol => "an input",
        ModulatorSymbol => "a modulator",
        LocalSymbol => "a local name",
        BuiltinSymbol => "a name of the language",
        FunctionSymbol => "a function",
        EventSymbol => "an event",
        CellSymbol => "a cell",
        SynapseSymbol => "a synapse",
        CircuitSymbol => "a circuit",
        ExperimentSymbol => "an experiment",
        PopulationSymbol => "a population",
        GroupSymbol => "a group",
        PortSymbol => "a port",
        PartSymbol => "a part",
        ConnectionSymbol => "a connection",
        _ => "something else",
    };
}
