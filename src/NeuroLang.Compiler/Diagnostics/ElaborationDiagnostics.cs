namespace NeuroLang.Compiler.Diagnostics;

/// <summary><c>NL45xx</c>: what is found when a circuit is instantiated with its numbers.</summary>
public static class ElaborationDiagnostics
{
    /// <summary>A number that must be known before the network runs.</summary>
    public static readonly DiagnosticDescriptor NotConstant = Error("NL4501", "Not known before the run", "The value of {0} must be known before the network runs");

    /// <summary>A slice beyond a population.</summary>
    public static readonly DiagnosticDescriptor IndexOutOfRange = Error("NL4502", "Index out of range", "There is no cell {0}: the {1} cells are numbered from 0");

    /// <summary>A circuit's parameter without a value.</summary>
    public static readonly DiagnosticDescriptor MissingArgument = Error("NL4503", "Missing circuit parameter", "The parameter {0} of the circuit {1} has no default and is not given");

    /// <summary>A bad step.</summary>
    public static readonly DiagnosticDescriptor InvalidStep = Error("NL4504", "Invalid step", "The step must be a positive time that is known before the run");

    /// <summary>A bad population size.</summary>
    public static readonly DiagnosticDescriptor InvalidSize = Error("NL4505", "Invalid population size", "The size of {0} must be a whole number of at least 1, not {1}");

    /// <summary>An absurd population.</summary>
    public static readonly DiagnosticDescriptor PopulationTooLarge = Error("NL4506", "Population too large", "{0} would have {1} cells and need about {2} of memory; a population holds at most 2147483647 cells");

    /// <summary>A delay between two steps.</summary>
    public static readonly DiagnosticDescriptor DelayOffGrid = Warning("NL4507", "Delay off the grid", "The delay {0} ms is not a whole number of steps of {1} ms: {2} ms is used (its neighbours are {3} ms and {4} ms)");

    /// <summary>Another duration between two steps.</summary>
    public static readonly DiagnosticDescriptor DurationOffGrid = Warning("NL4508", "Duration off the grid", "{0} of {1} ms is not a whole number of steps of {2} ms: {3} ms is used (its neighbours are {4} ms and {5} ms)");

    /// <summary>A tunable parameter where a number is needed before the network is built.</summary>
    public static readonly DiagnosticDescriptor TunedStructure = Error("NL4509", "Tunable parameter in the structure", "The value of {0} must be known when the program is compiled, but the tunable parameter {1} has its value when a network is built");

    /// <summary>A violated guard.</summary>
    public static readonly DiagnosticDescriptor GuardViolated = Error("NL4510", "Guard violated", "{0} = {1} violates \"{2}\"");

    /// <summary>Views of different sizes.</summary>
    public static readonly DiagnosticDescriptor SizeMismatch = Error("NL4511", "Sizes differ", "one_to_one needs as many source cells as target cells: there are {0} and {1}");

    /// <summary>A probability outside of 0 to 1.</summary>
    public static readonly DiagnosticDescriptor InvalidProbability = Error("NL4513", "Invalid probability", "A probability lies between 0 and 1: this one is {0}");

    /// <summary>A weight against Dale's law.</summary>
    public static readonly DiagnosticDescriptor DaleViolated = Error("NL4514", "Weight against Dale's law", "{0} is {1}, but this weight is {2}");

    /// <summary>A duration that is not positive.</summary>
    public static readonly DiagnosticDescriptor InvalidDuration = Error("NL4515", "Invalid duration", "{0} must be {1}: it is {2} ms");

    /// <summary>A loop that cannot be unrolled.</summary>
    public static readonly DiagnosticDescriptor LoopTooLong = Error("NL4516", "Loop too long", "A loop in a handler is written out and may have at most {0} turns, not {1}");

    /// <summary>A setting that must come first.</summary>
    public static readonly DiagnosticDescriptor SettingTooLate = Error("NL4518", "Setting inside a block", "\"{0}\" is fixed for the whole experiment: write it once, outside of loops and conditions");

    /// <summary>A variable that is measured in the course of time without being recorded.</summary>
    public static readonly DiagnosticDescriptor NothingToRun = Error("NL4519", "Nothing to run", "The file declares no circuit: there is nothing to run");

    /// <summary>The index of a copy that does not exist.</summary>
    public static readonly DiagnosticDescriptor PartOutOfRange = Error("NL4520", "Copy out of range", "There is no {0}[{1}]: its {2} copies are numbered from 0");

    /// <summary>Copies of parts without number.</summary>
    public static readonly DiagnosticDescriptor TooManyInstances = Error("NL4521", "Too many parts", "There are more than {0} copies of parts, or combinations of their free indices");

    /// <summary>A free index whose range nothing tells.</summary>
    public static readonly DiagnosticDescriptor UnboundedIndex = Error("NL4522", "Free index without a range", "Nothing tells the range of the free index {0}: let it be the index of a part, times a number and plus a number where needed");

    /// <summary>A sweep that cannot be carried out.</summary>
    public static readonly DiagnosticDescriptor InvalidSweep = Error("NL4540", "Sweep cannot be carried out", "The sweep of {0} {1}");

    /// <summary>A bound that is no pair of numbers.</summary>
    public static readonly DiagnosticDescriptor BoundForm = Error("NL4530", "Bound of another form", "The bound of the state {0} of a synapse compares it with numbers: \"where {0} >= a\", \"where {0} <= b\", both with \"and\", or \"where {0} in a .. b\"");

    /// <summary>Plasticity against Dale's law.</summary>
    public static readonly DiagnosticDescriptor DaleUnproved = Error("NL4531", "Plasticity against Dale's law", "{0} is {1}, but what the synapse {2} sends may have the other sign: send a state, or clip what is sent");

    /// <summary>A drive into a state.</summary>
    public static readonly DiagnosticDescriptor DriveNeedsInput = Error("NL4532", "Continuous contribution to a state", "A continuous contribution is added in every step, so its target is an input, but {0} is a state");

    /// <summary>Places that nothing gives.</summary>
    public static readonly DiagnosticDescriptor NoPlaces = Error("NL4550", "Cells without places", "The cells of {0} have no places: say where they are with \"at\"");

    /// <summary>A geometry that makes no sense.</summary>
    public static readonly DiagnosticDescriptor InvalidGeometry = Error("NL4551", "Impossible geometry", "{0}: {1}");

    /// <summary>A distance between spaces that repeat differently.</summary>
    public static readonly DiagnosticDescriptor PeriodsDiffer = Error("NL4552", "Periods differ", "There is no distance along {0} between {1}, which {2}, and {3}, which {4}");

    /// <summary>A data file that is not there.</summary>
    public static readonly DiagnosticDescriptor DataFileMissing = Error("NL4560", "Data file not found", "There is no file \"{0}\"");

    /// <summary>A data file that is not what it should be.</summary>
    public static readonly DiagnosticDescriptor InvalidData = Error("NL4561", "Invalid data", "{0}: {1}");

    /// <summary>A column that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingColumn = Error("NL4562", "Column not found", "{0} has no column \"{1}\": there are {2}");

    /// <summary>A label that no cell has.</summary>
    public static readonly DiagnosticDescriptor UnknownLabel = Error("NL4563", "Unknown label", "No cell of {0} has the label \"{1}\"{2}");

    /// <summary>A column where there is no table.</summary>
    public static readonly DiagnosticDescriptor ColumnWithoutTable = Error("NL4564", "Column without a table", "column(\"{0}\") needs a table: \"from table(…)\" for a population, \"by table(…)\" or \"by matrix(…)\" for a connection");

    /// <summary>A convolution that does not fit.</summary>
    public static readonly DiagnosticDescriptor InvalidConvolution = Error("NL4570", "Impossible convolution", "The convolution does not fit: {0}");

    /// <summary>A position in a kernel where there is none.</summary>
    public static readonly DiagnosticDescriptor NoKernel = Error("NL4571", "Kernel position without a convolution", "\"{0}\" is a position in the kernel of a convolution; this connection has another rule");

    /// <summary>A state file that all cases of a sweep would write.</summary>
    public static readonly DiagnosticDescriptor SaveInSweep = Error("NL4541", "Save in a sweep", "All cases of the sweep would write this file, side by side");

    /// <summary>A connection that cannot be drawn anew at every spike.</summary>
    public static readonly DiagnosticDescriptor NotProcedural = Error("NL4572", "Connection that must be stored", "A procedural connection is drawn anew at every spike: {0}");

    /// <summary>Weights that cannot be tied.</summary>
    public static readonly DiagnosticDescriptor NotShared = Error("NL4573", "Weights that cannot be shared", "Weights cannot be shared here: {0}");

    /// <summary>A modulator that belongs to neither end.</summary>
    public static readonly DiagnosticDescriptor ModulatorSize = Error("NL4574", "Modulator of other cells", "The modulator reads {0} cells: it has to be one, or as many as the target has ({1}), or as many as the source has ({2})");

    /// <summary>The index of a connection that does not exist.</summary>
    public static readonly DiagnosticDescriptor NoSuchConnection = Error("NL4575", "No such connection", "There is no connection {0}: the parts between which it would be do not exist");

    private static DiagnosticDescriptor Error(string code, string title, string format) => new(code, Severity.Error, title, format);

    private static DiagnosticDescriptor Warning(string code, string title, string format) => new(code, Severity.Warning, title, format);
}
