namespace NeuroLang.Compiler.Ir.Solvers;

/// <summary>
/// <c>x' = A x + c + B u</c>: states that depend on each other linearly and, besides that, only on inputs that stand still within a step.
/// </summary>
internal sealed class LinearSystem
{
    /// <summary>Makes the system of these states from their forms, in the given order.</summary>
    public LinearSystem(IReadOnlyList<string> states, IReadOnlyDictionary<string, AffineForm> forms)
    {
        States = states;
        Forms = [.. states.Select(s => forms[s])];
        Matrix = new Coefficient[states.Count, states.Count];
        for (var i = 0; i < states.Count; i++)
        {
            for (var j = 0; j < states.Count; j++)
            {
                Matrix[i, j] = Forms[i].States.TryGetValue(states[j], out var coefficient) ? coefficient : Coefficient.Zero;
            }
        }
    }

    public IReadOnlyList<string> States { get; }

    public IReadOnlyList<AffineForm> Forms { get; }

    /// <summary>The matrix A: row i is the equation of state i.</summary>
    public Coefficient[,] Matrix { get; }

    /// <summary>Whether anything but the states of the system drives state i.</summary>
    public bool HasInflow(int i) => !Forms[i].Constant.IsZero || Forms[i].Inputs.Count > 0;

    /// <summary>The same system with some states standing still: their equations are zero, the others read them as constants.</summary>
    public LinearSystem WithHeld(ISet<string> held)
    {
        var forms = States.ToDictionary(s => s, s => held.Contains(s) ? AffineForm.OfConstant(Coefficient.Zero) : Forms[IndexOf(s)], StringComparer.Ordinal);
        return new LinearSystem(States, forms);
    }

    /// <summary>The states that depend on some of these, over any number of equations, themselves included.</summary>
    public HashSet<string> ReachedFrom(ISet<string> sources)
    {
        var reached = new HashSet<string>(sources.Where(States.Contains), StringComparer.Ordinal);
        for (var grown = true; grown;)
        {
            grown = false;
            for (var i = 0; i < States.Count; i++)
            {
                if (!reached.Contains(States[i]) && Forms[i].States.Keys.Any(reached.Contains))
                {
                    grown = reached.Add(States[i]);
                }
            }
        }

        return reached;
    }

    public int IndexOf(string state)
    {
        for (var i = 0; i < States.Count; i++)
        {
            if (States[i] == state)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Splits states into groups that do not depend on each other, each in the given order, ordered by their first state.</summary>
    public static IEnumerable<LinearSystem> Split(IReadOnlyList<string> states, IReadOnlyDictionary<string, AffineForm> forms)
    {
        var group = states.ToDictionary(s => s, s => s, StringComparer.Ordinal);
        foreach (var state in states)
        {
            foreach (var other in forms[state].States.Keys)
            {
                var (from, to) = (group[other], group[state]);
                if (from == to)
                {
                    continue;
                }

                foreach (var member in states.Where(m => group[m] == from))
                {
                    group[member] = to;
                }
            }
        }

        return states.GroupBy(s => group[s]).Select(g => new LinearSystem([.. g], forms));
    }
}
