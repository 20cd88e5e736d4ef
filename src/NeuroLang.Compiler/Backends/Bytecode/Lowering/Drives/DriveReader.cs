using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering.Drives;

/// <summary>Finds the connections that add continuously, and refuses those that the core cannot run.</summary>
public static class DriveReader
{
    /// <summary>The drives of a module; empty where one cannot be run, which <see cref="BytecodeLowering"/> reports.</summary>
    /// <param name="module">The module, in its model form or later.</param>
    public static ImmutableArray<DriveTerm> ReadOrNone(IrModule module)
    {
        try
        {
            return Read(module);
        }
        catch (UnrepresentableException)
        {
            return [];
        }
    }

    /// <summary>The drives in the order of the connections.</summary>
    /// <exception cref="UnrepresentableException">The core cannot run one.</exception>
    internal static ImmutableArray<DriveTerm> Read(IrModule module)
    {
        var result = ImmutableArray.CreateBuilder<DriveTerm>();
        var derived = new Dictionary<(int Population, IrExpr Payload), string>();
        for (var c = 0; c < module.Connections.Length; c++)
        {
            if (IsDrive(module, module.Connections[c]))
            {
                result.AddRange(Read(module, c, module.GetSynapse(module.Connections[c].Synapse ?? ""), derived));
            }
        }

        return result.ToImmutable();
    }

    /// <summary>Whether a connection adds in every step.</summary>
    internal static bool IsDrive(IrModule module, IrConnection connection) => connection is { Synapse: { } name, Target: not null } && !module.GetSynapse(name).Drives.IsEmpty;

    private static IEnumerable<DriveTerm> Read(IrModule module, int index, IrSynapse synapse, Dictionary<(int Population, IrExpr Payload), string> derived)
    {
        var connection = module.Connections[index];
        var named = $"synapse \"{synapse.Name}\"";
        UnrepresentableException No(string what, IrDrive? drive = null) => new(FpgaDiagnostics.Unsupported, what) { Place = drive?.Place ?? connection.Place };
        if (!synapse.Handlers.IsEmpty || !synapse.Timed.IsEmpty || !synapse.Integrate.IsEmpty || !synapse.Propagations.IsEmpty || !synapse.Equations.IsEmpty)
        {
            throw No($"the continuous drive of the {named}, which has equations or handlers besides");
        }

        if (!connection.Elements.IsEmpty)
        {
            throw No("synapses that end at different elements of a vector");
        }

        foreach (var drive in synapse.Drives)
        {
            foreach (var leaf in IrTraversal.PostOrder([drive.Value]).Where(e => !e.IsConst && (e.Args.IsEmpty || e.Op is IrOp.Random or IrOp.Reduce)))
            {
                if (leaf.Op != IrOp.Load || IrProbe.IsReadBy(leaf))
                {
                    throw No($"the continuous drive of the {named}, which reads more than its synapse and the presynaptic cell: an aggregate, a modulator, the time or a draw", drive);
                }

                if (leaf.Name is { } name && name.StartsWith(IrSynapse.Post, StringComparison.Ordinal))
                {
                    throw No($"the continuous drive of the {named}, which reads \"{name}\"", drive);
                }
            }

            var products = new DriveProduct(module.Factory).Of(drive.Value) ?? throw No($"the continuous drive of the {named}, which is no sum of products of a number of the synapse and a function of the presynaptic cell", drive);
            foreach (var (weight, payload) in products)
            {
                yield return Term(module, index, weight, payload ?? throw No($"the continuous drive of the {named}, of which a part reads nothing of the presynaptic cell", drive), derived, what => No(what, drive));
            }
        }
    }

    private static DriveTerm Term(IrModule module, int index, IrExpr weight, IrExpr payload, Dictionary<(int Population, IrExpr Payload), string> derived, Func<string, UnrepresentableException> no)
    {
        var connection = module.Connections[index];
        var own = new IrRewriter(module.Factory, e => e.Op == IrOp.Load && e.Name is { } name ? module.Factory.Load(name.Substring(IrSynapse.Pre.Length), e.Type) : e).Rewrite(payload);
        var slots = ImmutableDictionary.CreateBuilder<int, string>();
        foreach (var population in connection.Pre.Ranges.Select(r => r.Population).Distinct())
        {
            var model = module.GetModel(module.Populations[population].Model);
            foreach (var load in IrTraversal.PostOrder([own]).Where(e => e.Op == IrOp.Load))
            {
                if (load.Type != module.Real || model.FindSlot(load.Name ?? "") is not { Kind: IrSlotKind.State or IrSlotKind.Parameter or IrSlotKind.Derived })
                {
                    throw no($"a continuous drive that reads \"{load.Name}\" of the presynaptic cell, which is kept from no step to the next");
                }

                if (model.Targets.Contains(load.Name ?? ""))
                {
                    throw no($"a continuous drive that reads \"{load.Name}\" of the presynaptic cell, at which synapses end");
                }
            }

            if (own.Op == IrOp.Load && model.FindSlot(own.Name ?? "") is { Kind: IrSlotKind.State })
            {
                slots.Add(population, own.Name ?? "");
                continue;
            }

            if (!derived.TryGetValue((population, own), out var slot))
            {
                slot = FormattableString.Invariant($"{DriveTerm.Derived}{derived.Keys.Count(k => k.Population == population)}");
                derived.Add((population, own), slot);
            }

            slots.Add(population, slot);
        }

        return new DriveTerm(index, connection.Target ?? "", own, weight, slots.ToImmutable());
    }
}
