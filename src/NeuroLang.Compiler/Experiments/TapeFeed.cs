using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <summary>A file that is played into a port.</summary>
/// <param name="tape">What it holds.</param>
/// <param name="start">The boundary from which its times count.</param>
internal sealed class TapeFeed(Tape tape, long start) : PortFeed
{
    /// <summary>The boundary from which on it says nothing any more.</summary>
    public long End => tape.End == Tape.Endless ? Tape.Endless : start + tape.End;

    public override long Next(long boundary)
    {
        var place = Place(boundary);
        return Math.Min(End, place < tape.Steps.Length ? start + tape.Steps[place] : long.MaxValue);
    }

    public override bool Feed(ISimulation simulation)
    {
        var boundary = simulation.StepIndex;
        if (boundary >= End)
        {
            return false;
        }

        var place = Place(boundary);
        if (tape.Cells.IsEmpty)
        {
            simulation.Feed(tape.Population, tape.Values[place]);
        }
        else
        {
            simulation.FeedSpikes(tape.Population, tape.Cells[place]);
        }

        return true;
    }

    /// <summary>The first entry that is not before a boundary.</summary>
    private int Place(long boundary)
    {
        var place = Array.BinarySearch(tape.Steps, boundary - start);
        return place < 0 ? ~place : place;
    }
}
