using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NeuroLang.Runtime.Threads;

/// <summary>
/// Keeps the threads of a team on processors of their own, on Linux. Its scheduler starts and wakes a thread where the thread that wakes it runs if it sees no idle processor, and in a virtual
/// machine it takes one that idles for one that the host has taken away. Then threads that should work side by side take turns on one processor, until the scheduler looks again: for
/// milliseconds at best, and for the whole of a run where they sleep and wake at every meeting. A thread that finds itself on the processor of another leaves it by forbidding it to itself and
/// allowing it again: afterwards it may run where it could before.
/// </summary>
internal sealed unsafe class ThreadPlacement(int threads)
{
    private const int MaskWords = 16;
    private const int MaskBytes = MaskWords * sizeof(ulong);
    private const int CallingThread = 0;

    // The scheduler may have reasons to bring a thread back: on a busy machine neither side gives in.
    private static readonly long Rest = Stopwatch.Frequency / 500;

    // A cache line each: every thread writes its own once a slice.
    private const int Stride = 64 / sizeof(int);

    private static readonly delegate* unmanaged[SuppressGCTransition]<int> Processor = (delegate* unmanaged[SuppressGCTransition]<int>)Export("sched_getcpu");
    private static readonly delegate* unmanaged<int, nint, ulong*, int> Allowed = (delegate* unmanaged<int, nint, ulong*, int>)Export("sched_getaffinity");
    private static readonly delegate* unmanaged<int, nint, ulong*, int> Allow = (delegate* unmanaged<int, nint, ulong*, int>)Export("sched_setaffinity");

    // Numbers of processors plus one; 0 where nothing is known.
    private readonly int[] _at = new int[threads * Stride];
    private readonly long[] _moved = new long[threads];
    private volatile bool _isFull = Processor == null || Allowed == null || Allow == null;

    /// <summary>Called by each thread when it begins a slice. Threads leave those of lower numbers alone, so that the caller of a run stays where it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Settle(int thread)
    {
        if (_isFull)
            return;
        var here = Processor() + 1;
        Volatile.Write(ref _at[thread * Stride], here);
        for (var other = 0; other < thread; other++)
        {
            if (Volatile.Read(ref _at[other * Stride]) == here)
            {
                Leave(thread);
                return;
            }
        }
    }

    private void Leave(int thread)
    {
        var now = Stopwatch.GetTimestamp();
        if (now - _moved[thread] < Rest)
            return;
        _moved[thread] = now;
        var allowed = stackalloc ulong[MaskWords];
        var free = stackalloc ulong[MaskWords];
        if (Allowed(CallingThread, MaskBytes, allowed) != 0)
        {
            _isFull = true;
            return;
        }
        new ReadOnlySpan<ulong>(allowed, MaskWords).CopyTo(new Span<ulong>(free, MaskWords));
        for (var other = 0; other < thread; other++)
        {
            if (Volatile.Read(ref _at[other * Stride]) - 1 is >= 0 and < 64 * MaskWords and var taken)
                free[taken / 64] &= ~(1UL << (taken % 64));
        }

        // Fewer processors than threads: nothing is gained by moving.
        if (!new ReadOnlySpan<ulong>(free, MaskWords).ContainsAnyExcept(0UL) || Allow(CallingThread, MaskBytes, free) != 0)
        {
            _isFull = true;
            return;
        }
        _ = Allow(CallingThread, MaskBytes, allowed);
        Volatile.Write(ref _at[thread * Stride], Processor() + 1);
    }

    private static nint Export(string name) =>
        OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), name, out var address) ? address : 0;
}
