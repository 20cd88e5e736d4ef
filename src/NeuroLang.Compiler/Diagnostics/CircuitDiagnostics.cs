namespace NeuroLang.Compiler.Diagnostics;

/// <summary>Cells, synapses, circuits and experiments: <c>NL4xxx</c>.</summary>
public static class CircuitDiagnostics
{
    /// <summary>Member given twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateMember = new("NL4001", Severity.Error, "Member given twice", "{0} is given twice");

    /// <summary>Two equations for one state.</summary>
    public static readonly DiagnosticDescriptor DuplicateEquation = new("NL4002", Severity.Error, "Two equations for one state", "'{0}' has two equations");

    /// <summary>Equation of what is not a state.</summary>
    public static readonly DiagnosticDescriptor EquationForNonState = new("NL4003", Severity.Error, "Equation of what is not a state", "'{0}' is {1} and cannot have an equation");

    /// <summary>State that never changes.</summary>
    public static readonly DiagnosticDescriptor StateNeverChanges = new("NL4004", Severity.Warning, "State that never changes", "the state '{0}' has no equation and is never assigned");

    /// <summary>Noise outside of an equation.</summary>
    public static readonly DiagnosticDescriptor NoiseOutsideEquation = new("NL4005", Severity.Error, "Noise outside of an equation", "'xi' has a meaning in differential equations alone");

    /// <summary>Random draw not allowed.</summary>
    public static readonly DiagnosticDescriptor DrawNotAllowed = new("NL4006", Severity.Error, "Random draw not allowed", "a draw from '{0}' is not allowed in {1}");

    /// <summary>Connection without a target.</summary>
    public static readonly DiagnosticDescriptor MissingTarget = new("NL4007", Severity.Error, "Connection without a target", "the connection names no variable of '{0}' to add to");

    /// <summary>Not a target.</summary>
    public static readonly DiagnosticDescriptor InvalidTarget = new("NL4008", Severity.Error, "Not a target", "'{0}' is {1}: a connection adds to a state or an input");

    /// <summary>Connection without a weight.</summary>
    public static readonly DiagnosticDescriptor MissingWeight = new("NL4009", Severity.Error, "Connection without a weight", "the connection has neither a weight nor a synapse");

    /// <summary>Synapse without a weight.</summary>
    public static readonly DiagnosticDescriptor NoWeightParameter = new("NL4010", Severity.Error, "Synapse without a weight", "the synapse '{0}' has no parameter or state 'w' or 'weight' that a weight could set");

    /// <summary>Unknown connection rule.</summary>
    public static readonly DiagnosticDescriptor UnknownRule = new("NL4011", Severity.Error, "Unknown connection rule", "'{0}' is not a rule of connection");

    /// <summary>Cell without spikes.</summary>
    public static readonly DiagnosticDescriptor NeverSpikes = new("NL4012", Severity.Error, "Cell without spikes", "'{0}' never spikes, so nothing arrives from it");

    /// <summary>Unknown solver.</summary>
    public static readonly DiagnosticDescriptor UnknownMethod = new("NL4013", Severity.Error, "Unknown solver", "'{0}' is not a solver");

    /// <summary>Parameter set while running.</summary>
    public static readonly DiagnosticDescriptor NotTunable = new("NL4014", Severity.Error, "Parameter set while running", "the parameter '{0}' of '{1}' is set while running, but is not tunable");

    /// <summary>Unused population.</summary>
    public static readonly DiagnosticDescriptor UnusedPopulation = new("NL4015", Severity.Warning, "Unused population", "the population '{0}' takes no part in anything");

    /// <summary>Unknown measure or plot.</summary>
    public static readonly DiagnosticDescriptor UnknownMeasure = new("NL4016", Severity.Error, "Unknown measure or plot", "'{0}' is not a {1}");

    /// <summary>Range without elements.</summary>
    public static readonly DiagnosticDescriptor ReversedRange = new("NL4017", Severity.Error, "Range without elements", "the range {0} is empty");

    /// <summary>Probability out of range.</summary>
    public static readonly DiagnosticDescriptor ProbabilityOutOfRange = new("NL4018", Severity.Error, "Probability out of range", "a probability is between 0 and 1, not {0}");

    /// <summary>Weight against Dale's law.</summary>
    public static readonly DiagnosticDescriptor DaleViolation = new("NL4019", Severity.Error, "Weight against Dale's law", "'{0}' is {1}, but this weight is {2}");

    /// <summary>Cells are needed.</summary>
    public static readonly DiagnosticDescriptor NotCells = new("NL4020", Severity.Error, "Cells are needed", "{0} needs cells: a population, a group or a slice");

    /// <summary>Statement without meaning here.</summary>
    public static readonly DiagnosticDescriptor MisplacedStatement = new("NL4021", Severity.Error, "Statement without meaning here", "'{0}' has no meaning here: {1}");

    /// <summary>Missing argument.</summary>
    public static readonly DiagnosticDescriptor MissingArgument = new("NL4022", Severity.Error, "Missing argument", "'{0}' needs a value for '{1}'");

    /// <summary>Invalid seed.</summary>
    public static readonly DiagnosticDescriptor InvalidSeed = new("NL4023", Severity.Error, "Invalid seed", "a seed is a whole number from 0 to 4294967295");

    /// <summary>Duration is not positive.</summary>
    public static readonly DiagnosticDescriptor InvalidDuration = new("NL4024", Severity.Error, "Duration is not positive", "{0} must be longer than zero");

    /// <summary>Unknown precision.</summary>
    public static readonly DiagnosticDescriptor InvalidPrecision = new("NL4025", Severity.Error, "Unknown precision", "'{0}' is not a precision");

    /// <summary>Nothing to freeze.</summary>
    public static readonly DiagnosticDescriptor NothingToFreeze = new("NL4026", Severity.Error, "Nothing to freeze", "the weights of '{0}' never change");

    /// <summary>A tunable parameter of a circuit that is no real number.</summary>
    public static readonly DiagnosticDescriptor TunableType = new("NL4027", Severity.Error, "Tunable parameter that is no number", "the tunable parameter '{0}' of a circuit must be one real number or quantity");

    /// <summary>Negative delay.</summary>
    public static readonly DiagnosticDescriptor NegativeDelay = new("NL4103", Severity.Error, "Negative delay", "the delay {0} is negative");

    /// <summary>Impossible degree.</summary>
    public static readonly DiagnosticDescriptor InvalidDegree = new("NL4108", Severity.Error, "Impossible degree", "a degree of {0} is impossible: {1}");
}
