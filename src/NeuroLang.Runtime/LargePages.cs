using System.Runtime.InteropServices;

namespace NeuroLang.Runtime;

/// <summary>
/// Asks Linux for pages of 2 MB for large blocks. Rows of synapses are read where spikes happen to be, so each takes a translation of its own with pages of 4 KB, which a virtual machine looks up
/// in two sets of tables; and a block that is filled for the first time faults 512 times as often.
/// </summary>
internal static unsafe partial class LargePages
{
    /// <summary>Where blocks should start that are large enough for such pages.</summary>
    public const long PageBytes = 2 << 20;

    private const int HugePageAdvice = 14;

    /// <summary>How many bytes of a block should lie in large pages: as many as fill them, and the rest where it would fill a half of one.</summary>
    public static long Covered(long bytes) => bytes >= PageBytes && OperatingSystem.IsLinux() ? (bytes + (PageBytes / 2)) / PageBytes * PageBytes : 0;

    /// <summary>Asks for large pages from <paramref name="start"/> on, which nothing has touched. Systems without them, or where they are forbidden, say so and nothing changes.</summary>
    public static void Advise(void* start, long bytes)
    {
        try
        {
            _ = AdviseMemory(start, (nuint)bytes, HugePageAdvice);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // Then there is nobody to ask.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int AdviseMemory(void* start, nuint bytes, int advice);
}
