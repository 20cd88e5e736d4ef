// Runs one second of examples/cuba from C#, by P/Invoke.
//
//     nlc build --target native --shared examples/cuba/cuba.nl
//     dotnet run examples/cuba/native/client.cs -- ./cuba.so cuba.nlimage
#:property AllowUnsafeBlocks=true
#:property PublishAot=false

using System.Runtime.InteropServices;
using System.Text;

NativeLibrary.SetDllImportResolver(typeof(Cuba).Assembly, (name, assembly, path) => name == Cuba.Library ? NativeLibrary.Load(Path.GetFullPath(args[0])) : 0);
var reason = new byte[256];
var network = Cuba.Open(args[1], reason, reason.Length);
if (network == 0)
{
    Console.Error.WriteLine(Encoding.UTF8.GetString(reason).TrimEnd('\0'));
    return 1;
}

try
{
    // A span over the network's own memory: it shows every step, and what is written to it is what the next step reads.
    var v = Cuba.Values(network, Cuba.Exc, Cuba.ExcV);
    var sum = 0.0;
    for (var step = 0; step < 10_000; step++)
    {
        if (Cuba.Step(network) != 0)
        {
            Console.Error.WriteLine(Marshal.PtrToStringUTF8(Cuba.Message(network)));
            return 1;
        }

        sum += v[0];
    }

    Console.WriteLine($"exc {Cuba.EventCount(network, Cuba.Exc, 0)}");
    Console.WriteLine($"inh {Cuba.EventCount(network, Cuba.Inh, 0)}");
    Console.WriteLine(FormattableString.Invariant($"mean membrane potential of the first cell: {sum / 10_000:0.00} mV"));
}
finally
{
    Cuba.Destroy(network);
}

return 0;

/// <summary>What this program uses of cuba.h.</summary>
internal static partial class Cuba
{
    public const string Library = "cuba";
    public const long Exc = 0;
    public const long Inh = 1;
    public const long ExcV = 0;

    [LibraryImport(Library, EntryPoint = "Cuba_open", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint Open(string path, byte[] message, long capacity);

    [LibraryImport(Library, EntryPoint = "Cuba_destroy")]
    public static partial void Destroy(nint network);

    [LibraryImport(Library, EntryPoint = "Cuba_step")]
    public static partial long Step(nint network);

    [LibraryImport(Library, EntryPoint = "Cuba_message")]
    public static partial nint Message(nint network);

    [LibraryImport(Library, EntryPoint = "Cuba_event_count")]
    public static partial long EventCount(nint network, long population, long which);

    public static unsafe ReadOnlySpan<float> Values(nint network, long population, long variable) =>
        new((void*)Values0(network, population, variable), (int)Size(network, population));

    [LibraryImport(Library, EntryPoint = "Cuba_values")]
    private static partial nint Values0(nint network, long population, long variable);

    [LibraryImport(Library, EntryPoint = "Cuba_size")]
    private static partial long Size(nint network, long population);
}
