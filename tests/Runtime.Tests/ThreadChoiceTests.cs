using System.Diagnostics;
using NeuroLang.Runtime.Threads;

namespace NeuroLang.Runtime.Tests;

/// <summary>One thread or a team, on a clock that says how long a step of each takes.</summary>
public sealed class ThreadChoiceTests
{
    private const int Slice = 16;
    private long _now;

    [Theory]
    [InlineData(20e-6, 11e-6, true)]
    [InlineData(20e-6, 30e-6, false)]
    [InlineData(20e-6, 4e-3, false)]
    [InlineData(0.9e-6, 2e-6, false)]
    [InlineData(1e-3, 0.6e-3, true)]
    public void MostStepsAreTakenTheFasterWay(double one, double team, bool isTeam)
    {
        var choice = new ThreadChoice(() => _now) { Slice = Slice };
        var seconds = Run(choice, 5, () => one, () => team);
        var faster = isTeam ? seconds.Team : seconds.One;
        Assert.InRange(faster / (seconds.One + seconds.Team), 0.9, 1);
    }

    [Fact]
    public void ATeamThatCostsMuchBeforeItsFirstStepIsTriedLate()
    {
        var choice = new ThreadChoice(() => _now, preparation: 0.05) { Slice = Slice };
        var before = Run(choice, 0.45, () => 20e-6, () => 11e-6);
        Assert.Equal(0, before.Team);
        var after = Run(choice, 5, () => 20e-6, () => 11e-6);
        Assert.InRange(after.Team / (after.One + after.Team), 0.9, 1);
    }

    // Where both take the same, neither is changed for the other but to try it.
    [Fact]
    public void EquallyFastWaysAreTriedSeldom()
    {
        var choice = new ThreadChoice(() => _now) { Slice = Slice };
        var changes = 0;
        var last = choice.IsTeam;
        for (var n = 0; n < 5000; n++)
        {
            Run(choice, 0, () => 10e-6, () => 10e-6);
            changes += choice.IsTeam != last ? 1 : 0;
            last = choice.IsTeam;
        }
        Assert.InRange(changes, 2, 60);
    }

    [Fact]
    public void AProcessorThatIsTakenAwayIsNoticedWithinATenthOfASecond()
    {
        var choice = new ThreadChoice(() => _now) { Slice = Slice };
        Run(choice, 3, () => 20e-6, () => 11e-6);
        Assert.True(Run(choice, 1, () => 20e-6, () => 11e-6).Team > 0.9);
        var busy = Run(choice, 1, () => 22e-6, () => 100e-6);
        Assert.InRange(busy.Team, 0, 0.1);
        var free = Run(choice, 4, () => 20e-6, () => 11e-6);
        Assert.InRange(free.One, 0, 1.2);
    }

    [Fact]
    public void NoMoreStepsAreTakenThanThereAre()
    {
        var choice = new ThreadChoice(() => _now) { Slice = Slice };
        for (var steps = 1; steps < 100; steps++)
        {
            var taken = choice.Begin(steps);
            Assert.InRange(taken, 1, steps);
            _now += (long)(taken * 1e-6 * Stopwatch.Frequency);
            choice.End(taken);
        }
    }

    // Goes on for so many seconds, or for one stretch; says how many of them each way took.
    private (double One, double Team) Run(ThreadChoice choice, double seconds, Func<double> one, Func<double> team)
    {
        var (alone, together) = (0.0, 0.0);
        do
        {
            var steps = choice.Begin(1_000_000);
            var taken = steps * (choice.IsTeam ? team() : one());
            (alone, together) = choice.IsTeam ? (alone, together + taken) : (alone + taken, together);
            _now += (long)(taken * Stopwatch.Frequency);
            choice.End(steps);
        }
        while (alone + together < seconds);
        return (alone, together);
    }
}
