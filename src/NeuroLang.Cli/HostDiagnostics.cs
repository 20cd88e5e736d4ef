using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Cli;

/// <summary>What can go wrong around a program: files, networks that cannot be built, runs that stop, expectations that fail.</summary>
internal static class HostDiagnostics
{
    public static readonly DiagnosticDescriptor FileNotFound = Error("NL6001", "file not found", "there is no file '{0}'");
    public static readonly DiagnosticDescriptor FileUnreadable = Error("NL6002", "file cannot be read", "cannot read '{0}': {1}");
    public static readonly DiagnosticDescriptor FolderUnwritable = Error("NL6003", "folder cannot be written to", "cannot write to the folder '{0}': {1}");
    public static readonly DiagnosticDescriptor FileUnwritable = Error("NL6004", "file cannot be written", "cannot write '{0}': {1}");
    public static readonly DiagnosticDescriptor FolderNotEmpty = Error("NL6005", "folder is not empty", "the folder '{0}' exists already and is not empty");
    public static readonly DiagnosticDescriptor NothingToRun = Error("NL6006", "nothing to run", "'{0}' has neither an experiment nor a circuit");
    public static readonly DiagnosticDescriptor NothingToTest = Error("NL6007", "nothing to test", "no experiment with an 'expect' in {0}");
    public static readonly DiagnosticDescriptor SeveralExperiments = new("NL6008", Severity.Info, "several experiments", "'{0}' has {1} experiments; running '{2}', the first; choose another with --experiment {3}");
    public static readonly DiagnosticDescriptor NotFormatted = Error("NL6009", "file is not formatted", "'{0}' is not formatted; run 'nlc format {0}'");
    public static readonly DiagnosticDescriptor UnknownExperiment = Error("NL6010", "unknown experiment", "there is no experiment '{0}'");
    public static readonly DiagnosticDescriptor UnknownCircuit = Error("NL6011", "unknown circuit", "there is no circuit '{0}'");

    public static readonly DiagnosticDescriptor ContainerRefused = Error("NL6012", "container refused", "'{0}' is refused: {1}");
    public static readonly DiagnosticDescriptor ListingRefused = Error("NL6013", "listing cannot be assembled", "'{0}' cannot be assembled: {1}");

    public static readonly DiagnosticDescriptor NonFinite = Error("NL6101", "state is not finite", "{0}");
    public static readonly DiagnosticDescriptor GuardFailed = Error("NL6102", "guard of a parameter does not hold", "{0}");
    public static readonly DiagnosticDescriptor TooLarge = Error("NL6103", "network too large for this machine", "{0}");
    public static readonly DiagnosticDescriptor InvalidDelay = Error("NL6104", "delay out of range", "{0}");
    public static readonly DiagnosticDescriptor InvalidWeight = Error("NL6105", "weight is not finite", "{0}");
    public static readonly DiagnosticDescriptor InvalidRule = Error("NL6106", "connection rule cannot be carried out", "{0}");
    public static readonly DiagnosticDescriptor Overflow = Error("NL6107", "contribution exceeds its sum", "{0}");
    public static readonly DiagnosticDescriptor DaleViolated = Error("NL6108", "weight against Dale's law", "{0}");
    public static readonly DiagnosticDescriptor InvalidElement = Error("NL6109", "element of a target out of range", "{0}");

    public static readonly DiagnosticDescriptor ExpectationFailed = Error("NL6201", "expectation failed", "expectation failed: {0} (measured {1})");
    public static readonly DiagnosticDescriptor Interrupted = new("NL6202", Severity.Warning, "run interrupted", "stopped at {0}; what was recorded until then is written");

    public static readonly DiagnosticDescriptor CoreTooSmall = Error("NL6301", "core too small", "the program does not fit the core: {0}");
    public static readonly DiagnosticDescriptor CoreSilent = Error("NL6302", "core does not answer", "the core cannot be used: {0}");
    public static readonly DiagnosticDescriptor CoreNotBuilt = Error("NL6303", "core cannot be built", "{0}");

    public static readonly DiagnosticDescriptor InternalFault = Error("NL9001", "fault of the compiler", "{0} at {1}");

    /// <summary>The whole table.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        FileNotFound, FileUnreadable, FolderUnwritable, FileUnwritable, FolderNotEmpty, NothingToRun, NothingToTest, SeveralExperiments, NotFormatted, UnknownExperiment, UnknownCircuit, ContainerRefused, ListingRefused,
        NonFinite, GuardFailed, TooLarge, InvalidDelay, InvalidWeight, InvalidRule, Overflow, DaleViolated, InvalidElement,
        ExpectationFailed, Interrupted, CoreTooSmall, CoreSilent, CoreNotBuilt, InternalFault,
    ];

    private static DiagnosticDescriptor Error(string code, string title, string format) => new(code, Severity.Error, title, format);
}
