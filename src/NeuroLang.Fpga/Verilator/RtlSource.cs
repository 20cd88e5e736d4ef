using System.Reflection;

namespace NeuroLang.Fpga.Verilator;

/// <summary>The core in Verilog and its benches, which this library carries.</summary>
public static class RtlSource
{
    private const string Prefix = "NeuroLang.Fpga.Source/";

    /// <summary>Writes the files into a folder, with the folders they have here.</summary>
    public static void Extract(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, name[Prefix.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var resource = assembly.GetManifestResourceStream(name)!;
            using var file = File.Create(path);
            resource.CopyTo(file);
        }
    }
}
