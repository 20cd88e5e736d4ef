using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Lockstep;

/// <summary>Programs with random instructions, populations, connectivity and plasticity; the same for the same seed.</summary>
public sealed class RandomProgram
{
    private readonly Random _random;
    private readonly ProgramOptions _options;
    private readonly List<Instruction> _code = [];
    private readonly List<BytecodePopulation> _populations = [];
    private readonly List<BytecodeProjection> _projections = [];
    private readonly List<BytecodeTable> _tables = [];

    private RandomProgram(int seed, ProgramOptions options) => (_random, _options) = (new Random(seed), options);

    /// <summary>Makes a program.</summary>
    public static BytecodeProgram Create(int seed, ProgramOptions options)
    {
        var maker = new RandomProgram(seed, options);
        return maker.Make(seed);
    }

    /// <summary>Channels of the ports of a program that spike in a step.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Inputs(BytecodeProgram program, int seed, long step)
    {
        var random = new Random(unchecked(seed * 7919 + (int)step));
        return [.. program.Populations.Where(p => p.Kind == PopulationKind.Port).Select(p => Enumerable.Range(0, p.Count).Where(_ => random.Next(8) == 0).ToArray())];
    }

    private BytecodeProgram Make(int seed)
    {
        for (var n = _random.Next(_options.Tables + 1); n > 0; n--)
        {
            _tables.Add(new BytecodeTable($"t{_tables.Count}", Numbers(256, 32768), Numbers(256, _random.Next(2) == 0 ? 300 : 32768)));
        }

        Populations();
        foreach (var source in Enumerable.Range(0, _populations.Count).Where(p => _populations[p].Kind != PopulationKind.Replicated))
        {
            for (var n = _random.Next(1, 3); n > 0; n--)
            {
                Projection(source);
            }
        }

        // Programs of cells are written last, when it is known what arrives, but stand first in the code.
        var synapseCode = _code.ToArray();
        _code.Clear();
        var replicas = _populations.Where(p => p.Kind == PopulationKind.Replicated).Select((p, n) => (n, p.Count, p.Variables.Length)).ToArray();
        for (var p = 0; p < _populations.Count; p++)
        {
            var population = _populations[p];
            if (population.Kind == PopulationKind.Port)
            {
                continue;
            }

            var isCells = population.Kind == PopulationKind.Cells;
            var program = new RandomInstructions(_random, _options, _tables.Count)
                .Cells(population.Variables.Length, population.Receptors.Length, isCells && _random.Next(6) > 0, isCells ? replicas : []);
            _populations[p] = population with { FirstInstruction = _code.Count, Length = program.Count };
            _code.AddRange(program);
        }

        var offset = _code.Count;
        _code.AddRange(synapseCode);
        return new BytecodeProgram($"random {seed.ToString(CultureInfo.InvariantCulture)}", 100_000, _options.AccumulatorBits, (uint)_random.NextInt64(1, 1L << 32), [.. _code], [.. _populations], [.. _tables], [.. _projections.Select(Moved)]);

        BytecodeProjection Moved(BytecodeProjection projection) => projection with
        {
            Pre = projection.Pre is { } pre ? pre with { FirstInstruction = pre.FirstInstruction + offset } : null,
            Post = projection.Post is { } post ? post with { FirstInstruction = post.FirstInstruction + offset } : null,
        };
    }

    private void Populations()
    {
        var ordinary = _random.Next(1, _options.MostPopulations + 1);
        var kinds = Enumerable.Repeat(PopulationKind.Cells, ordinary).ToList();
        if (_options.Has(CoreFeatures.Ports) && _random.Next(2) == 0)
        {
            kinds.Insert(_random.Next(kinds.Count + 1), PopulationKind.Port);
        }

        foreach (var kind in kinds)
        {
            AddPopulation(kind, _random.Next(1, _options.MostCells + 1));
        }

        if (_random.Next(2) == 0)
        {
            AddPopulation(PopulationKind.Replicated, _populations[_random.Next(_populations.Count)].Count);
        }
    }

    private int AddPopulation(PopulationKind kind, int count)
    {
        var isPort = kind == PopulationKind.Port;
        var variables = isPort ? 0 : _random.Next(1, _options.Variables + 1);
        var receptors = isPort ? 0 : _random.Next(1, _options.Receptors + 1);
        _populations.Add(new BytecodePopulation(
            $"p{_populations.Count}",
            kind,
            count,
            0,
            0,
            [.. Enumerable.Range(0, variables).Select(v => new BytecodeVariable($"v{v}", _random.Next(-2, 16), "mV", Numbers(count, 32768)))],
            [.. Enumerable.Range(0, receptors).Select(r => new BytecodeReceptor($"a{r}", _random.Next(16), ""))],
            kind == PopulationKind.Cells && _random.Next(4) > 0));
        return _populations.Count - 1;
    }

    private void Projection(int source)
    {
        var targets = Enumerable.Range(0, _populations.Count).Where(p => _populations[p].Kind != PopulationKind.Port).ToArray();
        var target = targets[_random.Next(targets.Length)];
        var plastic = _options.Has(CoreFeatures.Plastic) && _populations[target].Kind == PopulationKind.Cells && _random.Next(3) == 0;
        var dense = !plastic && _options.Has(CoreFeatures.Dense) && _random.Next(3) == 0;
        var bits = plastic ? 16 : _options.Has(CoreFeatures.Wide) ? 4 << _random.Next(3) : 4;
        var signed = bits == 16 || _random.Next(2) == 0;
        var (starts, cells, delays) = Rows(_populations[source].Count, _populations[target].Count, dense);
        var variables = plastic ? _random.Next(1, _options.SynapseVariables + 1) : 1;
        var least = signed ? -(1 << (bits - 1)) : 0;
        var most = signed ? (1 << (bits - 1)) - 1 : (1 << bits) - 1;
        var projection = new BytecodeProjection(
            $"c{_projections.Count}",
            source,
            target,
            _random.Next(_populations[target].Receptors.Length),
            bits,
            signed,
            plastic ? 0 : 2 * _random.Next(4),
            starts,
            cells,
            delays,
            [.. Enumerable.Range(0, variables).Select(v => new BytecodeVariable(v == 0 ? "w" : $"s{v}", 0, "", [.. Enumerable.Range(0, cells.Length).Select(_ => (short)_random.Next(least, most + 1))]))])
        {
            IsDense = dense,
        };
        if (!plastic && _options.Has(CoreFeatures.Graded) && _populations[source].Kind == PopulationKind.Cells && _random.Next(3) == 0)
        {
            var isContinuous = _options.Tiles > 1 || _random.Next(2) == 0;
            projection = projection with { WeightShift = 0, PayloadVariable = _random.Next(_populations[source].Variables.Length), PayloadShift = _random.Next(20), IsContinuous = isContinuous };
        }

        _projections.Add(plastic ? WithPrograms(projection) : projection);
    }

    private BytecodeProjection WithPrograms(BytecodeProjection projection)
    {
        var count = _populations[projection.Source].Count;
        var replicas = Enumerable.Range(0, _populations.Count).Where(p => _populations[p].Kind == PopulationKind.Replicated && _populations[p].Count == count).ToArray();
        int? replica = replicas.Length > 0 ? replicas[0] : null;
        var pre = replica is { } r ? _populations[r].Variables.Length : 0;
        var post = _populations[projection.Target].Variables.Length;
        var kind = _random.Next(4);
        return projection with
        {
            Replica = replica,
            Pre = kind != 0 ? Program(new RandomInstructions(_random, _options, _tables.Count).Synapses(post, pre, projection.Variables.Length, sends: true)) : null,
            Post = kind < 3 ? Program(new RandomInstructions(_random, _options, _tables.Count).Synapses(post, pre, projection.Variables.Length, sends: false)) : null,
        };
    }

    private SynapseProgram Program(List<Instruction> instructions)
    {
        var first = _code.Count;
        _code.AddRange(instructions);
        return new SynapseProgram(first, instructions.Count, (ushort)_random.Next(65536));
    }

    private (ImmutableArray<int> Starts, ImmutableArray<int> Targets, ImmutableArray<byte> Delays) Rows(int sources, int targets, bool dense)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var cells = ImmutableArray.CreateBuilder<int>();
        var delays = ImmutableArray.CreateBuilder<byte>();
        var longest = _random.Next(3) == 0 ? 1 : _options.Ring;
        for (var row = 0; row < sources; row++)
        {
            starts.Add(cells.Count);
            var count = dense ? targets : _random.Next(4) == 0 ? 0 : _random.Next(_options.MostTargets + 1);
            var synapses = Enumerable.Range(0, count).Select(n => (Delay: dense ? 0 : _random.Next(longest), Cell: dense ? n : _random.Next(targets))).Order();
            foreach (var (delay, cell) in synapses)
            {
                cells.Add(cell);
                delays.Add((byte)delay);
            }
        }

        starts.Add(cells.Count);
        return (starts.ToImmutable(), cells.ToImmutable(), delays.ToImmutable());
    }

    private ImmutableArray<short> Numbers(int count, int size) => [.. Enumerable.Range(0, count).Select(_ => (short)_random.Next(-size, size))];
}
