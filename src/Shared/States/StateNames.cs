using System.Globalization;

namespace NeuroLang.States;

/// <summary>
/// The names of a state's arrays: <c>exc/v</c> a slot of a population, <c>exc#spike</c> the number of its events until now,
/// <c>exc&lt;v@3</c> the integer sums that arrive at a target three boundaries later, <c>connection 0/lesioned</c> a flag of a connection, <c>connection 0/w</c> a variable
/// of its synapses, <c>connection 0&gt;cell</c> a column of the events that have still to reach them, <c>exc/v@-2</c> what delayed drives read.
/// </summary>
internal static class StateNames
{
    /// <summary>In front of the name of a group of event-driven variables: the boundary at which it was stored.</summary>
    public const string Stamp = "stamp.";

    /// <summary>What a state says of each event that has still to reach synapses.</summary>
    public static readonly string[] EventColumns = ["side", "population", "event", "stamp", "cell"];

    public static string Slot(string population, string slot) => population + "/" + slot;

    public static string Events(string population, string eventName) => population + "#" + eventName;

    public static string Pending(string population, string slot, long ahead) => PendingPrefix(population, slot) + ahead.ToString(CultureInfo.InvariantCulture);

    public static string PendingPrefix(string population, string slot) => population + "<" + slot + "@";

    public static string Lesioned(int connection) => Variable(connection, "lesioned");

    public static string Variable(int connection, string slot) => "connection " + connection.ToString(CultureInfo.InvariantCulture) + "/" + slot;

    public static string Stamps(int connection, string group) => Variable(connection, Stamp + group);

    public static string Frozen(int connection, string slot) => Variable(connection, "frozen." + slot);

    public static string UnderWay(int connection, string column) => "connection " + connection.ToString(CultureInfo.InvariantCulture) + ">" + column;

    public static string Former(string population, string slot, long ago) => Slot(population, slot) + "@-" + ago.ToString(CultureInfo.InvariantCulture);

    public static string FormerProbe(string probe, long ago) => "aggregate/" + probe + "@-" + ago.ToString(CultureInfo.InvariantCulture);
}
