using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;

namespace NeuroLang.Fpga.Link;

/// <summary>A core at the end of a line. States are read when they are asked for, once a step.</summary>
public sealed class LinkedCore : ICore
{
    private readonly HostLink _link;
    private readonly List<int>[] _spikes;
    private readonly Dictionary<(int Population, int Variable), short[]> _states = [];
    private readonly List<ushort> _output = [];
    private readonly IDisposable? _owner;
    private CoreStatus _status = new(false, false, StepFlags.None, 0, 0);

    /// <summary>Lays the program out for the core and loads it.</summary>
    /// <param name="link">The line; it is disposed of with this.</param>
    /// <param name="program">The program.</param>
    /// <param name="owner">What else is to be disposed of, such as the process at the other end.</param>
    /// <exception cref="LoadException">The program does not fit the core.</exception>
    /// <exception cref="LinkException">The core does not answer.</exception>
    public LinkedCore(HostLink link, BytecodeProgram program, IDisposable? owner = null)
    {
        (_link, _owner) = (link, owner);
        Image = CoreImageBuilder.Build(program, link.Shape);
        _spikes = [.. program.Populations.Select(_ => new List<int>())];
        _link.Load(Image);
    }

    /// <inheritdoc/>
    public CoreImage Image { get; }

    /// <inheritdoc/>
    public long Steps { get; private set; }

    /// <inheritdoc/>
    public long Cycles => _status.Cycles;

    /// <inheritdoc/>
    public StepFlags Flags => _status.Flags;

    /// <inheritdoc/>
    public void Step(IReadOnlyList<IReadOnlyList<int>>? ports = null)
    {
        _states.Clear();
        _output.Clear();
        Array.ForEach(_spikes, list => list.Clear());
        var input = new List<ushort>();
        for (var port = 0; port < Image.Program.Populations.Count(p => p.Kind == PopulationKind.Port); port++)
        {
            input.AddRange((ports?[port] ?? []).Select(channel => (ushort)channel));
            input.Add(0x8000);
        }

        _link.Run(1);
        var words = input.ToArray();
        for (var sent = 0; sent < words.Length;)
        {
            sent += _link.Push(words.AsSpan(sent));
        }

        int before;
        do
        {
            before = _output.Count;
            _status = _link.Poll(_output);
        }
        while (_status.IsRunning || _output.Count > before);

        Steps++;
        if (_status.Steps != (uint)Steps)
        {
            throw new LinkException($"the core stands at step {_status.Steps} where {Steps} were asked for");
        }

        Sort();
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> Spikes(int population) => _spikes[population];

    /// <inheritdoc/>
    public ReadOnlySpan<short> State(int population, int variable)
    {
        if (!_states.TryGetValue((population, variable), out var values))
        {
            values = Read(population, variable);
            _states.Add((population, variable), values);
        }

        return values;
    }

    /// <inheritdoc/>
    public void Write(int population, int variable, ReadOnlySpan<short> values)
    {
        var layout = Image.Layout;
        var first = layout.Base(population);
        for (var lane = 0; lane < Image.Shape.Width; lane++)
        {
            var words = new ushort[layout.SlotsOf(population)];
            for (var cell = 0; cell < values.Length; cell++)
            {
                if (layout.Lives(population, cell, lane))
                {
                    words[layout.Slot(population, cell) - first] = (ushort)values[cell];
                }
            }

            _link.Write(MemorySpace.State, lane, (variable * Image.Shape.Slots) + first, words);
        }

        _states[(population, variable)] = values.ToArray();
    }

    /// <inheritdoc/>
    public ReadOnlySpan<short> Synapses(int projection, int variable)
    {
        var values = new short[Image.Program.Projections[projection].Targets.Length];
        var places = Image.Projections[projection].Places;
        for (var lane = 0; lane < places.Length; lane++)
        {
            if (places[lane].Count == 0)
            {
                continue;
            }

            var (first, last) = (places[lane].Values.Min(), places[lane].Values.Max());
            var words = _link.Read(MemorySpace.SynapseVariables, lane, variable * Image.Shape.Depth + first, last - first + 1);
            foreach (var (synapse, place) in places[lane])
            {
                values[synapse] = (short)words[place - first];
            }
        }

        return values;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _link.Dispose();
        _owner?.Dispose();
    }

    private short[] Read(int population, int variable)
    {
        var layout = Image.Layout;
        var first = layout.Base(population);
        var values = new short[Image.Program.Populations[population].Count];
        for (var lane = 0; lane < Image.Shape.Width; lane++)
        {
            var words = _link.Read(MemorySpace.State, lane, variable * Image.Shape.Slots + first, layout.SlotsOf(population));
            for (var cell = 0; cell < values.Length; cell++)
            {
                if (layout.Lives(population, cell, lane))
                {
                    values[cell] = (short)words[layout.Slot(population, cell) - first];
                }
            }
        }

        return values;
    }

    private void Sort()
    {
        foreach (var word in _output.Where(word => (word & 0x8000) == 0))
        {
            var population = Enumerable.Range(0, _spikes.Length).Last(p => Image.Program.Populations[p].Kind == PopulationKind.Cells && Image.Layout.First(p) <= word);
            _spikes[population].Add(word - Image.Layout.First(population));
        }

        Array.ForEach(_spikes, list => list.Sort());
    }
}
