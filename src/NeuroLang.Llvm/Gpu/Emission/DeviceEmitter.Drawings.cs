using NeuroLang.Llvm.Emission;
using NeuroLang.Llvm.Planning;

namespace NeuroLang.Llvm.Gpu.Emission;

/// <content>Connections that a device draws.</content>
internal sealed partial class DeviceEmitter
{
    /// <summary>What draws each connection of the plan that a device can draw.</summary>
    private Dictionary<int, DrawingCode> Drawings()
    {
        var plans = NetworkPlanner.Plan(_module).Connections;
        var drawn = Enumerable.Range(0, plans.Count).Where(n => DrawingRule.CanDraw(plans[n])).ToList();
        var uses = PairUse.All(_module).Where(use => drawn.Contains(use.Connection) && DrawingRule.Needs(plans[use.Connection], use.Role));
        var functions = uses.GroupBy(use => use.Shape.Key, StringComparer.Ordinal).SelectMany(Share).ToDictionary(f => (f.Use.Connection, f.Use.Role), f => f.Function);
        var kernels = new Dictionary<string, string>(StringComparer.Ordinal);
        var drawings = new Dictionary<int, DrawingCode>();
        foreach (var n in drawn.Where(n => DrawingWriter.Roles.All(role => !DrawingRule.Needs(plans[n], role) || functions.ContainsKey((n, role)))))
        {
            var own = DrawingWriter.Roles.Where(role => functions.ContainsKey((n, role))).ToDictionary(role => role, role => functions[(n, role)]);
            var symbols = DrawingWriter.Roles.Select(role => own.TryGetValue(role, out var function) ? function.Symbol : null).ToArray();
            var key = string.Join(" ", symbols);
            if (!kernels.TryGetValue(key, out var kernel))
            {
                kernel = Symbol($"draw.{LlvmNames.Integer(kernels.Count)}");
                _functions.Add(DrawingWriter.Kernel(kernel, symbols));
                _functions.Add(LaunchWriter.Launch(kernel, _binding));
                kernels.Add(key, kernel);
            }

            drawings.Add(n, new DrawingCode(kernel, own));
        }

        return drawings;
    }

    private IEnumerable<(PairUse Use, PairFunction Function)> Share(IEnumerable<PairUse> group)
    {
        var uses = group.ToList();
        var symbol = Symbol($"{uses[0].Source.Name}.{uses[0].Role}");
        _functions.Add(DrawingWriter.Function(uses, symbol, _declarations));
        var varying = PairUse.Varying(uses);
        return uses.Select(use => (use, new PairFunction(symbol, PairFunction.Reads(use.Values), [.. varying.Select(n => use.Shape.Numbers[n])])));
    }
}
