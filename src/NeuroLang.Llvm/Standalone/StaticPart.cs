using NeuroLang.Runtime;
using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Llvm.Standalone;

/// <summary>Static synapses from one population to one target, as an image holds them.</summary>
/// <param name="Numbers">Their shape, in the order of <c>nl_read_block</c> in <c>Engine/image.c</c>.</param>
/// <param name="Sections">Row starts, index and weights, where they have them.</param>
internal sealed unsafe record StaticPart(IReadOnlyList<long> Numbers, IReadOnlyList<ImageSection> Sections)
{
    /// <summary>Stored synapses, which as lists lie in memory as an image holds them.</summary>
    public static StaticPart Of(SynapseBlock block, long target)
    {
        block.StoreLists();
        var shape = block.Shape;
        var sections = new List<ImageSection>();
        if (!shape.IsDense)
        {
            sections.Add(ImageSection.Of(block.Starts, (shape.Rows + 1L) * sizeof(long)));
            sections.Add(ImageSection.Of(block.Index, block.Count * shape.IndexBytes));
        }

        if (block.Weights != null)
        {
            sections.Add(ImageSection.Of(block.Weights, block.Count * shape.Target.LaneBytes));
        }

        return new StaticPart(
            [
                shape.Pre.Index, EventOf(shape.Pre, shape.Source), target, shape.FirstCell, shape.Rows, shape.IndexBytes, shape.HasDelays ? 1 : 0, shape.DelaySteps,
                shape.DenseStart, shape.DenseCount, block.Count, block.Weights == null ? 0 : shape.Target.LaneBytes, block.Constant,
            ],
            sections);
    }

    /// <summary>Whether an index of 32 bits counts through all delays and cells that synapses end at.</summary>
    public static bool FitsIndex(ProceduralSynapses synapses) => synapses.Targets.All(target => (synapses.LongestDelay + 1L) * (long)target.Population.Padded <= uint.MaxValue);

    /// <summary>Synapses that are drawn again at each event: an image holds them drawn, one part for each target.</summary>
    public static IEnumerable<StaticPart> Of(ProceduralSynapses synapses, Func<Accumulator, long> place)
    {
        var rows = synapses.Pre.Size;
        foreach (var target in synapses.Targets.Distinct())
        {
            var found = synapses.Synapses().Where(s => s.Post == target.Population).OrderBy(s => s.PreCell).ToList();
            var starts = new long[rows + 1];
            foreach (var synapse in found)
            {
                starts[synapse.PreCell + 1]++;
            }

            for (var row = 0; row < rows; row++)
            {
                starts[row + 1] += starts[row];
            }

            var lanes = (long)target.Population.Padded;
            var index = found.Select(s => unchecked((int)checked((uint)((s.DelaySteps * lanes) + s.PostCell)))).ToList();
            var weights = found.Select(s => (long)Math.ScaleB(s.Weight, target.Shift)).ToList();
            yield return new StaticPart(
                [synapses.Pre.Index, EventOf(synapses.Pre, synapses.Source), place(target), 0, rows, sizeof(int), 1, 0, 0, 0, found.Count, target.LaneBytes, 0],
                [ImageSection.Of(starts), ImageSection.Of(index), target.LaneBytes == sizeof(int) ? ImageSection.Of(weights.ConvertAll(w => (int)w)) : ImageSection.Of(weights)]);
        }
    }

    private static long EventOf(Population population, SpikeList source) => population.EventLists.TakeWhile(e => e != source).Count();
}
