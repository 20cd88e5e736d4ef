using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using NeuroLang.Llvm.Interop;

namespace NeuroLang.Llvm;

/// <summary>
/// The file libLLVM is loaded from. Several versions lie side by side on real machines, and their C APIs differ: one of
/// <see cref="Major"/> is taken and no other. A process loads one library, the first that was asked for.
/// </summary>
public sealed class LlvmLibrary
{
    /// <summary>The version that is bound.</summary>
    public const int Major = 19;

    // The runtime binds imports once for the whole process, so that the library it binds them to is one for the process too.
    private static readonly Lock Gate = new();
    private static LlvmLibrary? _loaded;
    private static nint _handle;

    private readonly string _name;

    private LlvmLibrary(string name, string version)
    {
        _name = name;
        Version = version;
    }

    /// <summary>The file that was loaded, by its full path where the system tells it.</summary>
    public string File => FullPath(_name);

    /// <summary>Its version, e.g. <c>19.1.7</c>.</summary>
    public string Version { get; }

    /// <summary>Loads the library.</summary>
    /// <param name="path">The file to load, or null to look for it where systems keep it.</param>
    /// <exception cref="LlvmUnavailableException">There is none of the right version; the message says how to install it.</exception>
    public static LlvmLibrary Load(string? path)
    {
        lock (Gate)
        {
            if (_loaded is not null && path is null)
            {
                return _loaded;
            }

            var (handle, name, version) = Find(path is null ? Candidates() : [path], path is not null);
            if (_loaded is not null)
            {
                return handle == _handle ? _loaded : throw new LlvmUnavailableException($"'{_loaded.File}' is in use already, and a process has one libLLVM");
            }

            _handle = handle;
            NativeLibrary.SetDllImportResolver(typeof(LlvmLibrary).Assembly, Resolve);
            LLVMTargetRef.InitializeAll();
            return _loaded = new LlvmLibrary(name, version);
        }
    }

    /// <summary>Names and places of the library on this system, in the order they are tried.</summary>
    internal static IReadOnlyList<string> Candidates()
    {
        var major = Major.ToString(CultureInfo.InvariantCulture);
        if (OperatingSystem.IsWindows())
        {
            return ["LLVM-C.dll", Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LLVM", "bin", "LLVM-C.dll")];
        }

        return OperatingSystem.IsMacOS()
            ? [$"/opt/homebrew/opt/llvm@{major}/lib/libLLVM.dylib", $"/usr/local/opt/llvm@{major}/lib/libLLVM.dylib", "/opt/homebrew/opt/llvm/lib/libLLVM.dylib", "libLLVM.dylib"]
            : [$"libLLVM.so.{major}.1", $"libLLVM-{major}.so.1", $"libLLVM-{major}.so", $"/usr/lib/llvm-{major}/lib/libLLVM.so.1", $"/usr/lib/llvm{major}/lib/libLLVM.so", "libLLVM.so"];
    }

    private static (nint Handle, string Name, string Version) Find(IReadOnlyList<string> candidates, bool isGiven)
    {
        var others = new List<string>();
        foreach (var candidate in candidates)
        {
            if (!NativeLibrary.TryLoad(candidate, out var handle))
            {
                continue;
            }

            if (VersionOf(handle) is { } version)
            {
                if (version.Major == Major)
                {
                    return (handle, candidate, version.ToString());
                }

                others.Add($"'{candidate}' is version {version}");
            }
            else
            {
                others.Add($"'{candidate}' is not libLLVM, or older than its version 16");
            }

            NativeLibrary.Free(handle);
        }

        var reason = others.Count > 0 ? string.Join(", ", others)
            : isGiven ? $"'{candidates[0]}' cannot be loaded"
            : "looked for " + string.Join(", ", candidates);
        throw new LlvmUnavailableException(reason);
    }

    private static unsafe Version? VersionOf(nint handle)
    {
        if (!NativeLibrary.TryGetExport(handle, "LLVMGetVersion", out var address))
        {
            return null;
        }

        uint major, minor, patch;
        ((delegate* unmanaged<uint*, uint*, uint*, void>)address)(&major, &minor, &patch);
        return new Version((int)major, (int)minor, (int)patch);
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name == LLVM.Library ? _handle : 0;

    private static string FullPath(string name)
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var version = Major.ToString(CultureInfo.InvariantCulture);
        var files = process.Modules.Cast<System.Diagnostics.ProcessModule>().Select(module => module.FileName).Where(file => Path.GetFileName(file).Contains("LLVM", StringComparison.Ordinal)).ToList();
        return files.Find(file => Path.GetFileName(file).Contains(version, StringComparison.Ordinal)) ?? files.FirstOrDefault() ?? name;
    }
}
