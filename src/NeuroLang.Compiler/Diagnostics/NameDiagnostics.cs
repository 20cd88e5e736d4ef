namespace NeuroLang.Compiler.Diagnostics;

/// <summary>Names and imports: <c>NL2xxx</c>.</summary>
public static class NameDiagnostics
{
    /// <summary>Undefined name.</summary>
    public static readonly DiagnosticDescriptor UndefinedName = new("NL2001", Severity.Error, "Undefined name", "'{0}' is not defined");

    /// <summary>Name defined twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = new("NL2002", Severity.Error, "Name defined twice", "'{0}' is already defined");

    /// <summary>Recursive definition.</summary>
    public static readonly DiagnosticDescriptor RecursiveDefinition = new("NL2003", Severity.Error, "Recursive definition", "'{0}' is defined by itself: {1}");

    /// <summary>Used before its definition.</summary>
    public static readonly DiagnosticDescriptor UsedBeforeDefinition = new("NL2004", Severity.Error, "Used before its definition", "'{0}' is used before its 'let'");

    /// <summary>Another kind of thing is needed.</summary>
    public static readonly DiagnosticDescriptor WrongKind = new("NL2005", Severity.Error, "Another kind of thing is needed", "'{0}' is {1}, not {2}");

    /// <summary>Undefined member.</summary>
    public static readonly DiagnosticDescriptor UndefinedMember = new("NL2006", Severity.Error, "Undefined member", "'{0}' has no {1} '{2}'");

    /// <summary>Assignment to what cannot change.</summary>
    public static readonly DiagnosticDescriptor AssignmentToConstant = new("NL2007", Severity.Error, "Assignment to what cannot change", "'{0}' is {1} and cannot be assigned");

    /// <summary>Imported file not found.</summary>
    public static readonly DiagnosticDescriptor ImportNotFound = new("NL2008", Severity.Error, "Imported file not found", "cannot find the imported file '{0}'");

    /// <summary>Import cycle.</summary>
    public static readonly DiagnosticDescriptor ImportCycle = new("NL2009", Severity.Error, "Import cycle", "'{0}' imports itself: {1}");

    /// <summary>Imported names clash.</summary>
    public static readonly DiagnosticDescriptor ImportClash = new("NL2010", Severity.Error, "Imported names clash", "'{0}' is declared in '{1}' and in '{2}'");

    /// <summary>Unknown library module.</summary>
    public static readonly DiagnosticDescriptor UnknownLibrary = new("NL2011", Severity.Error, "Unknown library module", "the library has no module '{0}'");

    /// <summary>Name given by the language.</summary>
    public static readonly DiagnosticDescriptor ReservedName = new("NL2012", Severity.Error, "Name given by the language", "'{0}' is a name of the language and cannot be declared");

    /// <summary>Unused parameter.</summary>
    public static readonly DiagnosticDescriptor UnusedParameter = new("NL2013", Severity.Warning, "Unused parameter", "the parameter '{0}' is never used");

    /// <summary>Unused state.</summary>
    public static readonly DiagnosticDescriptor UnusedState = new("NL2014", Severity.Warning, "Unused state", "the state '{0}' is never read, recorded or measured");

    /// <summary>Unknown event.</summary>
    public static readonly DiagnosticDescriptor UnknownEvent = new("NL2015", Severity.Error, "Unknown event", "'{0}' has no event '{1}'");

    /// <summary>A unit that is also a variable.</summary>
    public static readonly DiagnosticDescriptor UnitOrVariable = new("NL2016", Severity.Warning, "A unit that is also a variable", "'{0}' in the unit '{1}' is also the name of {2}");

    /// <summary>Name without meaning here.</summary>
    public static readonly DiagnosticDescriptor MisplacedName = new("NL2017", Severity.Error, "Name without meaning here", "'{0}' has no meaning here: {1}");

    /// <summary>Unknown argument.</summary>
    public static readonly DiagnosticDescriptor UnknownArgument = new("NL2018", Severity.Error, "Unknown argument", "'{0}' has no argument '{1}'");

    /// <summary>Nested too deep.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new("NL2019", Severity.Error, "Nested too deep", "this {0} is nested too deep (more than {1} levels)");
}
