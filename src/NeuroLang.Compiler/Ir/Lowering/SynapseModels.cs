using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <summary>The synapse models of a circuit: connections that agree in everything share one.</summary>
internal sealed class SynapseModels
{
    private readonly Dictionary<string, IrSynapse> _models = new(StringComparer.Ordinal);
    private readonly List<IrSynapse> _order = [];

    /// <summary>The models in the order of the connections that need them first.</summary>
    public ImmutableArray<IrSynapse> All => [.. _order];

    /// <summary>The model under a name of its own, or the one before it that says the same.</summary>
    /// <param name="name">The synapse's name.</param>
    /// <param name="model">The model.</param>
    /// <param name="starts">Start values; where synapses grow again, the constants among them are part of the model.</param>
    public IrSynapse Share(string name, IrSynapse model, ImmutableArray<IrInitializer> starts)
    {
        var restarts = model.FindSlot(IrSynapse.Alive) is null ? [] : starts.Where(s => s.Value.IsConst).Select(s => s.Slot + IrPrinter.Print(s.Value));
        var key = name + "\n" + IrPrinter.Print(model) + string.Join("\n", restarts);
        if (!_models.TryGetValue(key, out var shared))
        {
            var others = _order.Count(s => s.Name == name || s.Name.StartsWith(name + "#", StringComparison.Ordinal));
            shared = model with { Name = others == 0 ? name : name + "#" + (others + 1).ToString(CultureInfo.InvariantCulture) };
            _models.Add(key, shared);
            _order.Add(shared);
        }

        return shared;
    }
}
