namespace NeuroLang.States;

/// <summary>Which arrays the states of a network have.</summary>
/// <param name="Populations">Those of its populations, in order.</param>
/// <param name="Connections">For each connection those of its synapses; null for a connection without a synapse model.</param>
internal sealed record StateShape(IReadOnlyList<PopulationShape> Populations, IReadOnlyList<SynapseShape?> Connections)
{
    /// <summary>Why arrays cannot be taken over by a network of this shape, or null where they can.</summary>
    public string? Mismatch(IReadOnlyList<StateArray> arrays)
    {
        var byName = arrays.ToDictionary(a => a.Name, StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var population in Populations)
        {
            foreach (var slot in population.Slots)
            {
                var name = StateNames.Slot(population.Name, slot.Name);
                known.Add(name);
                if (byName.TryGetValue(name, out var array))
                {
                    if (array.Type != slot.Type || array.Bits.LongLength != population.Size)
                    {
                        return $"{population.Name}.{slot.Name} has another size or precision";
                    }
                }
                else if (!slot.IsOptional)
                {
                    return $"it holds no {population.Name}.{slot.Name}";
                }
            }

            known.UnionWith(population.Events.Select(e => StateNames.Events(population.Name, e)));
            known.UnionWith(population.Targets.Select(t => StateNames.PendingPrefix(population.Name, t))
                .SelectMany(prefix => byName.Values.Where(a => a.Name.StartsWith(prefix, StringComparison.Ordinal) && a.Bits.LongLength == population.Size))
                .Select(a => a.Name));
        }

        known.UnionWith(Enumerable.Range(0, Connections.Count).Select(StateNames.Lesioned));
        known.UnionWith(byName.Keys.Where(k => k.Contains("@-")));
        for (var c = 0; c < Connections.Count; c++)
        {
            if (Connections[c] is not { } synapses)
            {
                continue;
            }

            if (synapses.Needed.FirstOrDefault(n => !byName.ContainsKey(n)) is { } missing)
            {
                return $"it holds no {missing.Replace('/', '.')}";
            }

            known.UnionWith(synapses.Needed);
            known.UnionWith(synapses.Flags);
            known.UnionWith(StateNames.EventColumns.Select(column => StateNames.UnderWay(c, column)));
        }

        // A flag that is not set says nothing; anything else would be lost.
        return arrays.FirstOrDefault(a => !known.Contains(a.Name) && !a.IsZero) is { } lost ? $"it holds {lost.Name.Replace('/', '.')}, which nothing changes here" : null;
    }
}
