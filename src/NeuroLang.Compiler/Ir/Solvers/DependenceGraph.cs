namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>Groups states that depend on each other in a circle (Tarjan 1972).</summary>
internal sealed class DependenceGraph
{
    private readonly Dictionary<string, string[]> _edges;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _low = new(StringComparer.Ordinal);
    private readonly Stack<string> _stack = new();
    private readonly HashSet<string> _onStack = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _components = [];

    private DependenceGraph(IReadOnlyList<string> states, Func<string, IEnumerable<string>> reads)
    {
        _edges = states.ToDictionary(s => s, s => reads(s).Where(states.Contains).OrderBy(r => r, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The strongly connected components; states within one, and components by their first state, in the given order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Components(IReadOnlyList<string> states, Func<string, IEnumerable<string>> reads)
    {
        var graph = new DependenceGraph(states, reads);
        foreach (var state in states)
        {
            if (!graph._index.ContainsKey(state))
            {
                graph.Visit(state);
            }
        }

        var order = states.ToList();
        return [.. graph._components.Select(c => c.OrderBy(order.IndexOf).ToList()).OrderBy(c => order.IndexOf(c[0]))];
    }

    private void Visit(string state)
    {
        _low[state] = _index[state] = _index.Count;
        _stack.Push(state);
        _onStack.Add(state);
        foreach (var other in _edges[state])
        {
            if (!_index.ContainsKey(other))
            {
                Visit(other);
                _low[state] = Math.Min(_low[state], _low[other]);
            }
            else if (_onStack.Contains(other))
            {
                _low[state] = Math.Min(_low[state], _index[other]);
            }
        }

        if (_low[state] != _index[state])
        {
            return;
        }

        var component = new List<string>();
        string member;
        do
        {
            member = _stack.Pop();
            _onStack.Remove(member);
            component.Add(member);
        }
        while (member != state);

        _components.Add(component);
    }
}
