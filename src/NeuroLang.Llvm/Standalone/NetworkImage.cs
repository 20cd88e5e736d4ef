using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Planning;
using NeuroLang.Runtime;
using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Llvm.Standalone;

/// <summary>
/// Takes a network apart that has just been built: the numbers of the first section say what the others are, in the order in which
/// <c>Engine/image.c</c> asks for them.
/// </summary>
internal sealed unsafe partial class NetworkImage
{
    private readonly IrModule _module;
    private readonly Simulation _simulation;
    private readonly List<long> _numbers = [];
    private readonly List<ImageSection> _sections = [];
    private readonly Dictionary<Accumulator, long> _slots = [];

    private readonly long _mostDrawn;

    private NetworkImage(IrModule module, Simulation simulation, long mostDrawn)
    {
        _module = module;
        _simulation = simulation;
        _mostDrawn = mostDrawn;
    }

    /// <summary>Writes the image of a network that was built and has not been run.</summary>
    /// <exception cref="ImageTooLargeException">A procedural connection has more synapses than an image can hold.</exception>
    public static void Write(Stream stream, IrModule kernels, Simulation simulation, byte[] fingerprint, long mostDrawn)
    {
        var image = new NetworkImage(kernels, simulation, mostDrawn);
        image.Targets();
        image.Cells();
        image.Connections();
        image.Pending();
        image._sections.Insert(0, ImageSection.Of(image._numbers));
        ImageFile.Write(stream, fingerprint, simulation.Seed, image._sections);
        GC.KeepAlive(simulation);
    }

    private void Targets()
    {
        foreach (var target in _simulation.Accumulators)
        {
            _slots[target] = 1;

            // The scale of contributions in two halves, each of which a float64 holds even where their product would overflow.
            _numbers.Add(Bits(target.Scale64));
            _numbers.Add(Bits(Math.ScaleB(1.0, target.Shift / 2)));
            _numbers.Add(Bits(Math.ScaleB(1.0, target.Shift - (target.Shift / 2))));
            _numbers.Add(Bits(target.Limit));
        }
    }

    private void Cells()
    {
        foreach (var population in _simulation.Populations)
        {
            for (var slot = 0; slot < population.Plan.Slots.Count; slot++)
            {
                _sections.Add(ImageSection.Of(population.Pointer(slot), (long)population.Size * population.SlotBytes(slot)));
            }
        }
    }

    private void Connections()
    {
        foreach (var projection in _simulation.Projections)
        {
            foreach (var drawn in projection.Blocks.OfType<ProceduralSynapses>().Where(drawn => drawn.Count > _mostDrawn || !StaticPart.FitsIndex(drawn)))
            {
                throw new ImageTooLargeException(projection.Name, drawn.Count);
            }
        }

        var blocks = _simulation.Projections.Select(p => p.Blocks.SelectMany(Parts).ToList()).ToList();
        var plans = NetworkPlanner.Plans(_module).ToList();
        _numbers.Add(blocks.Sum(parts => (long)parts.Count));
        for (var n = 0; n < blocks.Count; n++)
        {
            var projection = _simulation.Projections[n];
            _numbers.Add(blocks[n].Count + projection.Tables.Count);
            if (projection.Plan.Synapse is null)
            {
                blocks[n].ForEach(Block);
            }
            else
            {
                foreach (var table in projection.Tables)
                {
                    Table(table);
                }

                Order(plans[n].Connection, projection);
            }
        }
    }

    /// <summary>Blocks with the same source and target: those that are stored, as they are; those that are drawn again, as they are drawn.</summary>
    private IEnumerable<StaticPart> Parts(IStaticSynapses synapses) => synapses is SynapseBlock block
        ? [StaticPart.Of(block, PlaceOf(block.Shape.Target))]
        : StaticPart.Of((ProceduralSynapses)synapses, PlaceOf);

    private long PlaceOf(Accumulator target) => _simulation.Accumulators.TakeWhile(a => a != target).Count();

    private void Block(StaticPart part)
    {
        _numbers.AddRange(part.Numbers);
        _sections.AddRange(part.Sections);
    }

    /// <summary>What is on its way before the first step, since <c>on start</c> may send.</summary>
    private void Pending()
    {
        foreach (var target in _simulation.Accumulators)
        {
            var found = new List<(long Ahead, ImageSection Sums)>();
            for (var ahead = 0; ahead < target.Slots; ahead++)
            {
                var bytes = (long)target.Population.Size * target.LaneBytes;
                var sums = target.Ring + ((target.DueSlot + ahead) % target.Slots * target.SlotBytes);
                if (new ReadOnlySpan<byte>(sums, checked((int)bytes)).ContainsAnyExcept((byte)0))
                {
                    found.Add((ahead, ImageSection.Of(sums, bytes)));
                }
            }

            _numbers.Add(found.Count);
            foreach (var (ahead, sums) in found)
            {
                _numbers.Add(ahead);
                _sections.Add(sums);
            }
        }
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
