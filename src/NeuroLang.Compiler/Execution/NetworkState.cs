using System.Collections.Immutable;

namespace NeuroLang.Compiler.Execution;

/// <summary>
/// All that steps and statements change in a network at a boundary between two steps, in a form that all targets share: a network that
/// takes it over goes on to the bit as the one it came from would have. Recordings are no part of it, and random numbers need none: they depend on the seed
/// and the step alone.
/// </summary>
/// <param name="Step">The boundary k.</param>
/// <param name="Seed">The seed of the network.</param>
/// <param name="Sections">Its arrays, named as <see cref="StateLayout"/> says.</param>
public sealed record NetworkState(long Step, uint Seed, ImmutableArray<StateSection> Sections)
{
    /// <summary>The section of that name, or null.</summary>
    public StateSection? Find(string name) => Sections.FirstOrDefault(s => s.Name == name);

    /// <summary>The sections by name.</summary>
    public IReadOnlyDictionary<string, StateSection> ByName() => Sections.ToDictionary(s => s.Name, StringComparer.Ordinal);
}
