namespace NeuroLang.Llvm.Emission;

/// <content>Numbers of synapses and pairs.</content>
internal sealed partial class LlvmEmitter
{
    private Dictionary<(PairRole, int), PairFunction> Pairs()
    {
        var functions = PairUse.All(_module).GroupBy(use => use.Shape.Key, StringComparer.Ordinal).SelectMany(Share);
        return functions.ToDictionary(f => (f.Use.Role, f.Use.Connection), f => f.Function);
    }

    /// <summary>One function for uses of one shape; the numbers in which they differ are arguments.</summary>
    private IEnumerable<(PairUse Use, PairFunction Function)> Share(IEnumerable<PairUse> group)
    {
        var uses = group.ToList();
        var first = uses[0];
        var attributes = PairFunction.Reads(first.Values);
        var varying = PairUse.Varying(uses);
        var symbol = Add("", $"{first.Source.Name}.{first.Role}", name => PairFunctionWriter.Write(
            first.Values, name, attributes, varying, _pairLanes, _declarations, _places.Begin(name, first.Source.Place)));
        return uses.Select(use => (use, new PairFunction(symbol, attributes, [.. varying.Select(n => use.Shape.Numbers[n])])));
    }
}
