using System.Globalization;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Interpreter.Cells;
using NeuroLang.Interpreter.Draws;
using NeuroLang.Interpreter.Values;

namespace NeuroLang.Interpreter.Connections;

/// <summary>
/// Makes the synapses of a connection: the rule chooses pairs; then pairs of the same cell, repeated pairs and pairs the filter
/// refuses are removed, in this order; what is left is numbered and given delays and weights, all in float64.
/// </summary>
internal sealed class ProjectionBuilder(IrModule module, IReadOnlyList<CellPopulation> populations, RandomKey random, Evaluator evaluator, long memoryLimit)
{
    /// <summary>The synapses of a connection.</summary>
    /// <exception cref="SimulationException">A rule, weight or delay has no meaning, or there are too many synapses.</exception>
    public Projection Build(IrConnection connection)
    {
        var pre = CellAddress.Of(connection.Pre);
        var post = CellAddress.Of(connection.Post);
        var table = module.Tables.FirstOrDefault(t => t.Name == connection.Rule.Table);
        var pair = new PairSurroundings(populations, pre, post, random, table, connection.Rule.Convolution?.KernelColumns ?? 1);
        var synapses = new List<Synapse>();
        var multiplicity = new Dictionary<(int, int), int>();
        foreach (var (i, j) in Choose(connection, new RuleSampler(connection, pre, post, random, evaluator, table), pair))
        {
            multiplicity.TryGetValue((i, j), out var m);
            multiplicity[(i, j)] = m + 1;
            (pair.Pre, pair.Post, pair.Multiplicity) = (i, j, m);
            var elements = connection.Sends.Select(send => send.Element is null ? 0 : Element(connection, send.Element, send.Elements.Length, pair)).ToArray();
            synapses.Add(new Synapse(i, j, m, Delay(connection, pair), [.. connection.Sends.Select(send => Weight(connection, send, pair))])
            {
                Slots = [.. connection.Sends.Zip(elements, (send, element) => send.Slots[element])],
                Element = elements.FirstOrDefault(),
            });
            SizeEstimate.Refuse(synapses.Count * SizeEstimate.SynapseBytes, memoryLimit, $"connection '{connection.Name}'");
        }

        return new Projection(connection, pre, post, synapses);
    }

    /// <summary>The synapses of a connection with a synapse model.</summary>
    /// <exception cref="SimulationException">A rule, start value or delay has no meaning, or there are too many synapses.</exception>
    public PlasticProjection BuildPlastic(int index, IrConnection connection)
    {
        var pre = CellAddress.Of(connection.Pre);
        var post = CellAddress.Of(connection.Post);
        var model = module.GetSynapse(connection.Synapse ?? "");
        var table = module.Tables.FirstOrDefault(t => t.Name == connection.Rule.Table);
        var pair = new PairSurroundings(populations, pre, post, random, table, connection.Rule.Convolution?.KernelColumns ?? 1);
        var synapses = new List<PlasticSynapse>();
        var multiplicity = new Dictionary<(int, int), int>();
        foreach (var (i, j) in Choose(connection, new RuleSampler(connection, pre, post, random, evaluator, table), pair))
        {
            multiplicity.TryGetValue((i, j), out var m);
            multiplicity[(i, j)] = m + 1;
            (pair.Pre, pair.Post, pair.Multiplicity) = (i, j, m);
            var synapse = new PlasticSynapse(i, j, pre[i], post[j], m, Delay(connection, pair), Delay(connection, connection.DendriticSteps, connection.Dendritic, pair));
            Start(connection, model, synapse, pair);
            synapses.Add(synapse);
            SizeEstimate.Refuse(synapses.Count * SizeEstimate.SynapseBytes, memoryLimit, $"connection '{connection.Name}'");
        }

        return new PlasticProjection(index, connection, model, synapses);
    }

    private void Start(IrConnection connection, IrSynapse model, PlasticSynapse synapse, PairSurroundings pair)
    {
        foreach (var slot in model.Slots)
        {
            synapse.Stored[slot.Name] = Arithmetic.Convert(Value.Of(0.0), slot.Type);
        }

        foreach (var initializer in connection.Initializers)
        {
            var type = model.FindSlot(initializer.Slot)?.Type ?? module.Real;
            if (initializer.Slot == IrSynapse.Element)
            {
                synapse.Element = Element(connection, initializer.Value, connection.Elements.Length, pair);
            }

            synapse.Stored[initializer.Slot] = Arithmetic.Convert(evaluator.Evaluate(initializer.Value, pair), type);
        }

        foreach (var propagation in model.Propagations)
        {
            synapse.Stamps[propagation.Name] = 0;
        }
    }

    private IEnumerable<(int I, int J)> Choose(IrConnection connection, RuleSampler sampler, PairSurroundings pair)
    {
        var known = new HashSet<(int, int)>();
        foreach (var (i, j) in sampler.Sample(pair))
        {
            if (!connection.Autapses && sampler.IsAutapse(i, j))
            {
                continue;
            }

            if (!connection.Multapses && !known.Add((i, j)))
            {
                continue;
            }

            (pair.Pre, pair.Post, pair.Multiplicity) = (i, j, 0);
            if (connection.Where is null || evaluator.Evaluate(connection.Where, pair).Bool)
            {
                yield return (i, j);
            }
        }
    }

    private int Delay(IrConnection connection, PairSurroundings pair) => Delay(connection, connection.DelaySteps, connection.Delay, pair);

    private int Delay(IrConnection connection, long? known, IrExpr? expression, PairSurroundings pair)
    {
        if (expression is null)
        {
            return (int)(known ?? 0);
        }

        var delay = evaluator.Number(expression, pair);
        var steps = Math.Round(delay / module.StepMilliseconds, MidpointRounding.ToEven);
        return delay >= 0 && steps < int.MaxValue
            ? (int)steps
            : throw new SimulationException(
                SimulationErrorKind.InvalidDelay,
                string.Format(CultureInfo.InvariantCulture, "Connection '{0}': the delay from {1} to {2} is {3} ms.", connection.Name, pair.Pre, pair.Post, delay))
            {
                Connection = connection.Name,
                Value = delay,
            };
    }

    private int Element(IrConnection connection, IrExpr expression, int elements, PairSurroundings pair)
    {
        var element = evaluator.Number(expression, pair);
        return element >= 0 && element < elements && Math.Floor(element) == element
            ? (int)element
            : throw new SimulationException(
                SimulationErrorKind.InvalidElement,
                string.Format(CultureInfo.InvariantCulture, "Connection '{0}': from {1} to {2} there is no element {3} of {4}.", connection.Name, pair.Pre, pair.Post, element, elements))
            {
                Connection = connection.Name,
                Value = element,
            };
    }

    private double Weight(IrConnection connection, IrSend send, PairSurroundings pair)
    {
        pair.IsTied = connection.TiesKernel;
        var weight = evaluator.Number(send.Weight, pair);
        pair.IsTied = false;
        if (weight * pair.Sign < 0)
        {
            throw new SimulationException(
                SimulationErrorKind.DaleViolated,
                string.Format(CultureInfo.InvariantCulture, "Connection '{0}': the weight from {1} to {2} is {3}, against Dale's law.", connection.Name, pair.Pre, pair.Post, weight))
            {
                Connection = connection.Name,
                Variable = send.Slot,
                Value = weight,
            };
        }

        return double.IsFinite(weight)
            ? weight
            : throw new SimulationException(
                SimulationErrorKind.InvalidWeight,
                string.Format(CultureInfo.InvariantCulture, "Connection '{0}': the weight from {1} to {2} is {3}.", connection.Name, pair.Pre, pair.Post, weight))
            {
                Connection = connection.Name,
                Variable = send.Slot,
                Value = weight,
            };
    }
}
