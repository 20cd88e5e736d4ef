using System.Numerics;
using System.Runtime.InteropServices;
using NeuroLang.Runtime.Threads;

namespace NeuroLang.Runtime.Tests;

/// <summary>Threads of a team that find themselves on one processor.</summary>
[RequiresLinuxProcessors]
public sealed unsafe partial class ThreadPlacementTests
{
    private const int Words = 16;
    private const int CallingThread = 0;

    [Fact]
    public void AThreadLeavesTheProcessorOfAnotherAndMayReturn() => OnAThread(() =>
    {
        var allowed = Allowed();
        var placement = new ThreadPlacement(2);
        var taken = BitOperations.TrailingZeroCount(allowed[0]);
        Allow(Only(taken));
        placement.Settle(0);
        Allow(allowed);
        placement.Settle(1);
        Assert.NotEqual(taken, Processor());
        Assert.Equal(allowed, Allowed());
    });

    [Fact]
    public void WhereThereIsNoOtherProcessorAThreadStays() => OnAThread(() =>
    {
        var placement = new ThreadPlacement(2);
        var only = Only(BitOperations.TrailingZeroCount(Allowed()[0]));
        Allow(only);
        placement.Settle(0);
        placement.Settle(1);
        Assert.Equal(only, Allowed());
    });

    [Fact]
    public void TheCallerOfARunIsNotMoved() => OnAThread(() =>
    {
        var allowed = Allowed();
        var placement = new ThreadPlacement(2);
        var taken = BitOperations.TrailingZeroCount(allowed[0]);
        Allow(Only(taken));
        placement.Settle(1);
        placement.Settle(0);
        Assert.Equal(taken, Processor());
        Assert.Equal(Only(taken), Allowed());
    });

    // What a thread is allowed is its own: that of the test runner stays as it is.
    private static void OnAThread(Action action)
    {
        var failure = default(Exception);
        var thread = new Thread(() => failure = Record.Exception(action));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static ulong[] Only(int processor)
    {
        var mask = new ulong[Words];
        mask[processor / 64] = 1UL << (processor % 64);
        return mask;
    }

    private static ulong[] Allowed()
    {
        var mask = new ulong[Words];
        fixed (ulong* words = mask)
            Assert.Equal(0, GetAllowed(CallingThread, Words * sizeof(ulong), words));
        return mask;
    }

    private static void Allow(ulong[] mask)
    {
        fixed (ulong* words = mask)
            Assert.Equal(0, SetAllowed(CallingThread, Words * sizeof(ulong), words));
    }

    [LibraryImport("libc", EntryPoint = "sched_getcpu")]
    private static partial int Processor();

    [LibraryImport("libc", EntryPoint = "sched_getaffinity")]
    private static partial int GetAllowed(int thread, nint bytes, ulong* mask);

    [LibraryImport("libc", EntryPoint = "sched_setaffinity")]
    private static partial int SetAllowed(int thread, nint bytes, ulong* mask);
}
