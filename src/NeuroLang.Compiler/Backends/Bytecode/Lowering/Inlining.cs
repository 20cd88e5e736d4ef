namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Writes out the sum of a state and what arrives where one sum alone reads it: then neither needs a register.</summary>
internal static class Inlining
{
    /// <summary>Changes the shapes of a step.</summary>
    public static void Apply(CellStep step)
    {
        var reached = ReachedValues.Of(step).OrderBy(v => v.Id).ToList();
        foreach (var arrived in reached.Where(v => v.Kind == RealKind.Sum && v.Sum is { Count: 2 } sum && sum.Values.Any(a => a.Kind == RealKind.Arrival) && sum.Values.Any(a => a.Kind == RealKind.State)))
        {
            var readers = reached.Where(v => v.Kind == RealKind.Sum && step.Shaper.Of(v).Values.Contains(arrived)).ToList();
            var others = reached.Count(v => v.Args.Contains(arrived)) + step.Next.Count(n => n.Value.Values.Contains(arrived));
            if (readers.Count == 1 && others == 0 && step.Shaper.Of(readers[0]).Terms.All(t => t.Key.Degree < 2 || !t.Key.Factors.Contains(arrived)))
            {
                var shape = step.Shaper.Of(readers[0]);
                var factor = shape.Coefficient(Monomial.Of([arrived]));
                step.Shaper.Replace(readers[0], shape + ((step.Shaper.Of(arrived) - Polynomial.Of(arrived)) * factor));
            }
        }
    }
}
