using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>What the states of the network are made of, for the runtime.</content>
public sealed partial class CSharpEmitter
{
    private void States()
    {
        _writer.Line();
        _writer.Line("/// <inheritdoc/>");
        _writer.Line("protected override StatePlan? CreateStatePlan() => new(");
        _writer.Indent();
        _writer.Line(_arguments.IsEmpty ? CSharpNames.Literal(_fingerprint) + "," : $"BindFingerprint({CSharpNames.Literal(_fingerprint)}, {string.Join(", ", _arguments.Select(a => a.Property))}),");
        List(_module.Populations.Select((_, p) => $"[{string.Join(", ", StateLayout.Slots(_module, p).Select(s => StateSlot(p, s.Name)))}]"), ",");
        List(_module.Connections.Select(StateConnection), ",");
        _writer.Line($"[{string.Join(", ", _module.Probes.Select(p => CSharpNames.Literal(p.Name)))}]);");
        _writer.Outdent();
    }

    private string StateSlot(int population, string slot)
    {
        var model = _module.GetModel(_module.Populations[population].Model);
        var isFlag = model.FindSlot(slot)?.Kind == IrSlotKind.Counter;
        var isOptional = StateLayout.IsOptional(model, slot);
        return $"new({CSharpNames.Integer(_storage[model.Name][slot])}{(isOptional ? ", IsOptional: true" : "")}{(isOptional && isFlag ? ", IsFlag: true" : "")})";
    }

    private string StateConnection(IrConnection connection)
    {
        if (connection.Synapse is not { } name)
        {
            return $"new({CSharpNames.Integer(connection.Sends.Length)})";
        }

        var synapse = _module.GetSynapse(name);
        var variables = StateLayout.Variables(synapse).Select(v => $"new({CSharpNames.Literal(v.Name)}{(v.Type is IrType.Int32 or IrType.Int64 ? ", LaneKind.Integer" : "")})");
        return $"new(1, new([{string.Join(", ", variables)}], [{Names(synapse.Propagations.Select(p => p.Name))}], [{Names(StateLayout.FormerSlots(synapse))}], [{Names(StateLayout.FormerProbes(synapse))}]))";
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(CSharpNames.Literal));
}
