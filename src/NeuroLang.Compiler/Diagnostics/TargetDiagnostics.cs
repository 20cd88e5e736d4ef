namespace NeuroLang.Compiler.Diagnostics;

/// <summary><c>NL51xx</c>: what a target cannot execute yet. The construct is part of the language and is checked; it is never ignored.</summary>
public static class TargetDiagnostics
{
    /// <summary>Ports of parts.</summary>
    public static readonly DiagnosticDescriptor Ports = New("NL5103", "Port of a part", "The port {0} of a part {1}");


    /// <summary>Statements of experiments.</summary>
    public static readonly DiagnosticDescriptor ExperimentStatement = New("NL5107", "Statement of an experiment", "\"{0}\" is not executed by any target yet");

    /// <summary>Aggregates.</summary>
    public static readonly DiagnosticDescriptor Aggregate = New("NL5108", "Aggregate", "The aggregate \"{0}\" is not executed by any target yet");

    /// <summary>Variables of the cells at the ends of a synapse.</summary>
    public static readonly DiagnosticDescriptor Endpoint = New("NL5111", "Variable of a connected cell", "Reading \"{0}\" in a connection is not executed by any target yet, unless it is a parameter or state that all the cells store, or that has one value for all of them");

    /// <summary>Bounds of the states of cells.</summary>
    public static readonly DiagnosticDescriptor CellBound = New("NL5114", "Bound of a state of a cell", "The bound \"where …\" of the state {0} of the cell {1} is not executed by any target yet; states of synapses can have one");

    private static DiagnosticDescriptor New(string code, string title, string format) => new(code, Severity.Error, title, format);
}
