using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <summary>What plans give for each part of a view and tables need for each population.</summary>
internal static class ViewParts
{
    /// <summary>The value of an element that all parts of a population share.</summary>
    public static int ValueOf(IReadOnlyList<ViewPart> parts, Population population, IReadOnlyList<IReadOnlyList<int>> values, int element, ConnectionPlan connection) =>
        ValueOf(parts, population, values.Select(part => part[element]).ToArray(), connection);

    /// <summary>The value that all parts of a population share; 0 where there are no values.</summary>
    public static int ValueOf(IReadOnlyList<ViewPart> parts, Population population, IReadOnlyList<int> values, ConnectionPlan connection)
    {
        int? found = null;
        for (var part = 0; part < parts.Count && values.Count > 0; part++)
        {
            if (parts[part].Population != population.Index || parts[part].Count == 0)
                continue;
            if (part >= values.Count || (found is { } other && other != values[part]))
                throw new SimulationException(SimulationError.InvalidPlan, $"connection '{connection.Name}': the parts of population '{population.Name}' disagree") { Variable = connection.Name };
            found = values[part];
        }
        return found ?? 0;
    }
}
