namespace NeuroLang.Compiler.Diagnostics;

/// <summary>Types and units: <c>NL3xxx</c>.</summary>
public static class TypeDiagnostics
{
    /// <summary>Unknown unit.</summary>
    public static readonly DiagnosticDescriptor UnknownUnit = new("NL3001", Severity.Error, "Unknown unit", "'{0}' is not a unit");

    /// <summary>Unit mismatch.</summary>
    public static readonly DiagnosticDescriptor UnitMismatch = new("NL3002", Severity.Error, "Unit mismatch", "{0} needs {1}, but this is {2}");

    /// <summary>Sum of different units.</summary>
    public static readonly DiagnosticDescriptor CannotAdd = new("NL3003", Severity.Error, "Sum of different units", "cannot {0} in \"{1}\"");

    /// <summary>Comparison of different units.</summary>
    public static readonly DiagnosticDescriptor CannotCompare = new("NL3004", Severity.Error, "Comparison of different units", "cannot compare {0} with {1} in \"{2}\"");

    /// <summary>Plain number where a unit is needed.</summary>
    public static readonly DiagnosticDescriptor PlainNumber = new("NL3005", Severity.Error, "Plain number where a unit is needed", "'{0}' has no unit, but {1} needs {2}");

    /// <summary>Unit mismatch in an equation.</summary>
    public static readonly DiagnosticDescriptor EquationUnit = new("NL3006", Severity.Error, "Unit mismatch in an equation", "the equation of '{0}' needs {1} on its right, but this is {2}");

    /// <summary>A number without unit is needed.</summary>
    public static readonly DiagnosticDescriptor NotDimensionless = new("NL3007", Severity.Error, "A number without unit is needed", "{0} needs a number without unit, but this is {1}");

    /// <summary>Exponent of a quantity is not constant.</summary>
    public static readonly DiagnosticDescriptor ExponentNotConstant = new("NL3008", Severity.Error, "Exponent of a quantity is not constant", "the exponent of a quantity in {0} must be a constant number");

    /// <summary>Another type is needed.</summary>
    public static readonly DiagnosticDescriptor WrongType = new("NL3009", Severity.Error, "Another type is needed", "{0} needs {1}, but this is {2}");

    /// <summary>Wrong number of arguments.</summary>
    public static readonly DiagnosticDescriptor WrongArity = new("NL3010", Severity.Error, "Wrong number of arguments", "'{0}' takes {1}, not {2}");

    /// <summary>Vectors of different size.</summary>
    public static readonly DiagnosticDescriptor VectorSize = new("NL3011", Severity.Error, "Vectors of different size", "{0} has {1} elements, but {2} has {3}");

    /// <summary>Index on a scalar.</summary>
    public static readonly DiagnosticDescriptor NotAVector = new("NL3012", Severity.Error, "Index on a scalar", "'{0}' is not a vector");

    /// <summary>Vector without an index.</summary>
    public static readonly DiagnosticDescriptor VectorNeedsIndex = new("NL3013", Severity.Error, "Vector without an index", "'{0}' is a vector of {1}: choose an element");

    /// <summary>Element out of range.</summary>
    public static readonly DiagnosticDescriptor ElementOutOfRange = new("NL3014", Severity.Error, "Element out of range", "the index {0} is outside of '{1}' (0 to {2})");

    /// <summary>A constant is needed.</summary>
    public static readonly DiagnosticDescriptor NotConstant = new("NL3015", Severity.Error, "A constant is needed", "{0} must be constant");

    /// <summary>Invalid length.</summary>
    public static readonly DiagnosticDescriptor InvalidLength = new("NL3016", Severity.Error, "Invalid length", "{0} is not a length of a vector (1 to {1})");

    /// <summary>Number out of range.</summary>
    public static readonly DiagnosticDescriptor NumberOutOfRange = new("NL3017", Severity.Error, "Number out of range", "the number '{0}' is out of range");

    /// <summary>Missing initial value.</summary>
    public static readonly DiagnosticDescriptor MissingInitialValue = new("NL3018", Severity.Error, "Missing initial value", "the state '{0}' has no initial value");

    /// <summary>Missing type.</summary>
    public static readonly DiagnosticDescriptor MissingType = new("NL3019", Severity.Error, "Missing type", "the parameter '{0}' has neither a type nor a value");

    /// <summary>Removable singularity.</summary>
    public static readonly DiagnosticDescriptor RemovableSingularity = new("NL3020", Severity.Warning, "Removable singularity", "\"{0}\" is 0 / 0 where {1} is zero");

    /// <summary>Division by zero.</summary>
    public static readonly DiagnosticDescriptor DivisionByZero = new("NL3021", Severity.Error, "Division by zero", "division by zero in \"{0}\"");

    /// <summary>Unknown type.</summary>
    public static readonly DiagnosticDescriptor UnknownType = new("NL3022", Severity.Error, "Unknown type", "'{0}' is neither a type nor a unit");

    /// <summary>A whole number is needed.</summary>
    public static readonly DiagnosticDescriptor NotWhole = new("NL3023", Severity.Error, "A whole number is needed", "{0} is a whole number, but this may have a fraction");

    /// <summary>Branches of different units.</summary>
    public static readonly DiagnosticDescriptor BranchTypes = new("NL3024", Severity.Error, "Branches of different units", "one branch is {0}, the other {1}");

    /// <summary>Dead time is neither a time nor a condition.</summary>
    public static readonly DiagnosticDescriptor RefractoryType = new("NL3025", Severity.Error, "Dead time is neither a time nor a condition", "a dead time is a time or a condition, but this is {0}");

    /// <summary>Cells disagree about a variable.</summary>
    public static readonly DiagnosticDescriptor EndsDiffer = new("NL3026", Severity.Error, "Cells disagree about a variable", "'{0}' is {1} in '{2}' but {3} in '{4}'");

    /// <summary>Not a fixed-point format.</summary>
    public static readonly DiagnosticDescriptor NotAFormat = new("NL3027", Severity.Error, "Not a fixed-point format", "{0}");
}
