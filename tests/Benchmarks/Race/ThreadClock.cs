using System.Runtime.InteropServices;

namespace NeuroLang.Benchmarks.Race;

/// <summary>
/// Processor time of the calling thread: what the simulation takes, without the just-in-time compiler and the garbage collector, which work on other threads,
/// and without the time for which other programs had the processor.
/// </summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    /// <summary>Seconds since the thread started.</summary>
    public static double Seconds => GetTime(ThreadProcessorTime, out var time) == 0 ? time.Seconds + (1e-9 * time.Nanoseconds) : double.NaN;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
