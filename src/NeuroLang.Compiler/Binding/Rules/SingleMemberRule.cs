using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>What a cell, a synapse or a circuit has once at most: <c>spike</c>, <c>update</c>, <c>method</c>, <c>step</c>.</summary>
internal sealed class SingleMemberRule(BindingSession session)
{
    private readonly Dictionary<string, Location> _first = new(StringComparer.Ordinal);

    /// <summary>True for the first; false (then reported) for every other.</summary>
    public bool Check(string member, Location location)
    {
        if (!_first.TryGetValue(member, out var first))
        {
            _first.Add(member, location);
            return true;
        }

        session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.DuplicateMember, location, $"'{member}'").WithRelated(first, "the first is here"));
        return false;
    }
}
