using System.Runtime.InteropServices;
using NeuroLang.Llvm.Emission;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Synapses;

namespace NeuroLang.Llvm.Execution;

/// <summary>The words that the kernels of one table of synapses are called with; see <see cref="SynapseFrame"/>.</summary>
internal sealed unsafe class SynapseMemory
{
    private readonly SynapseTable _table;
    private readonly NativeWords _words;
    private readonly List<NativeWords> _blocks = [];
    private readonly List<TargetWords> _targets = [];
    private long _step = -1;

    public SynapseMemory(SynapseFrame frame, SynapseTable table, uint seed, (SynapseUniformKind Kind, int Number)[] uniforms)
    {
        Frame = frame;
        Uniforms = uniforms;
        _table = table;
        _words = new NativeWords(frame.Words);
        Words[SynapseFrame.Seed] = seed;
        Words[SynapseFrame.PreSalt] = table.PreSalt;
        Words[SynapseFrame.PostSalt] = table.PostSalt;
        Words[SynapseFrame.DendriticSteps] = table.DendriticSteps;
        Words[SynapseFrame.Dendritic] = table.HasDendritic ? Address(table.Dendritic(0, table.Count)) : 0;
        Words[SynapseFrame.Values] = (long)table.Values;
        Place(SynapseFrame.Slot(0), table.Slots);
        Place(frame.PreSlots, table.PreLanes);
        Place(frame.PostSlots, table.PostLanes);
        Place(frame.PreReads, table.Pre, frame.Storage.PreReads);
        Place(frame.PostReads, table.Post, frame.Storage.PostReads);
        for (var c = 0; c < frame.Contributions; c++)
        {
            if (table.Targets(c) is { Length: > 0 } elements)
            {
                var blocks = new NativeWords(elements.Length * SynapseFrame.ContributionWords);
                Words[frame.Contribution(c, SynapseFrame.Ring)] = (long)blocks.Pointer;
                _blocks.Add(blocks);
                for (var e = 0; e < elements.Length; e++)
                {
                    _targets.Add(new TargetWords(elements[e], blocks.Pointer + (e * SynapseFrame.ContributionWords)));
                }
            }
            else
            {
                _targets.Add(new TargetWords(table.Target(c), Words + frame.Contribution(c, 0)));
            }
        }

        foreach (var block in _targets)
        {
            var target = block.Target;
            var words = block.Words;
            words[SynapseFrame.Ring] = (long)target.Ring;
            words[SynapseFrame.SlotBytes] = target.SlotBytes;
            words[SynapseFrame.RingSlots] = target.Slots;
            words[SynapseFrame.LaneBytes] = target.LaneBytes;

            // In two halves, each of which a float64 holds even where their product would overflow.
            words[SynapseFrame.FirstFactor] = BitConverter.DoubleToInt64Bits(Math.ScaleB(1.0, target.Shift / 2));
            words[SynapseFrame.SecondFactor] = BitConverter.DoubleToInt64Bits(Math.ScaleB(1.0, target.Shift - (target.Shift / 2)));
            words[SynapseFrame.Limit] = BitConverter.DoubleToInt64Bits(target.Limit);
        }
    }

    /// <summary>The places of the words.</summary>
    public SynapseFrame Frame { get; }

    /// <summary>What the uniforms of the frame stand for.</summary>
    public (SynapseUniformKind Kind, int Number)[] Uniforms { get; }

    /// <summary>The first word.</summary>
    public long* Words => _words.Pointer;

    /// <summary>Stores a float64.</summary>
    public void SetDouble(int word, double value) => Words[word] = BitConverter.DoubleToInt64Bits(value);

    /// <summary>Says which step it is.</summary>
    public void Clock(long step, double time)
    {
        if (step == _step)
        {
            return;
        }

        _step = step;
        Words[SynapseFrame.Step] = step;
        SetDouble(SynapseFrame.Time, time);
        foreach (var block in _targets)
        {
            block.Words[SynapseFrame.Due] = block.Target.DueSlot;
        }
    }

    /// <summary>Points what is read of pre cells to what they were some boundaries ago.</summary>
    public void LookBack(int read, bool isInteger, bool is32, int delay) => Words[Frame.PreReads + read] = (isInteger, is32) switch
    {
        (false, true) => Address(_table.PreReadAt32(read, delay)),
        (false, false) => Address(_table.PreReadAt64(read, delay)),
        (true, true) => Address(_table.PreReadAtInt32(read, delay)),
        _ => Address(_table.PreReadAtInt64(read, delay)),
    };

    /// <summary>Reports the contribution that did not fit.</summary>
    /// <exception cref="SimulationException">Always.</exception>
    public void ThrowOverflow()
    {
        var contribution = (int)Words[SynapseFrame.OverflowContribution];
        var element = (int)Words[SynapseFrame.OverflowElement];
        var target = element < 0 ? _table.Target(contribution) : _table.Targets(contribution)[element];
        target.ThrowOverflow(BitConverter.Int64BitsToDouble(Words[SynapseFrame.OverflowValue]), (int)Words[SynapseFrame.OverflowCell]);
    }

    private static long Address<T>(ReadOnlySpan<T> span)
        where T : unmanaged => (long)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(span));

    private void Place(int first, LaneSet lanes)
    {
        for (var slot = 0; slot < lanes.Slots; slot++)
        {
            Words[first + slot] = (long)lanes.Pointer(slot);
        }
    }

    private void Place(int first, Population cells, List<string> names)
    {
        for (var n = 0; n < names.Count; n++)
        {
            Words[first + n] = (long)cells.Pointer(cells.SlotIndex(names[n]));
        }
    }

    private readonly struct TargetWords(Accumulator target, long* words)
    {
        public readonly Accumulator Target = target;
        public readonly long* Words = words;
    }
}
