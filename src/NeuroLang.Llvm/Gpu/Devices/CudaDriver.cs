using System.Globalization;
using System.Runtime.InteropServices;

namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>
/// NVIDIA's driver API (CUDA Driver API reference, NVIDIA), as far as it is used: functions of <c>libcuda</c>, which comes with the driver. They are looked up by
/// <c>cuGetProcAddress</c>, which gives each in the version that is asked for.
/// </summary>
internal sealed unsafe class CudaDriver
{
    /// <summary>The version of the interface that is bound: CUDA 11.8, the first whose drivers assemble PTX for compute capability 9.0.</summary>
    public const int Version = 11080;

    private const string Variable = "NEUROLANG_LIBCUDA";
    private const int Success = 0;
    private const int NoDevice = 100;
    private readonly delegate* unmanaged<byte*, void**, int, ulong, int> _find;
    private readonly delegate* unmanaged<int, byte**, int> _errorText;

    private CudaDriver(nint library)
    {
        _find = (delegate* unmanaged<byte*, void**, int, ulong, int>)Export(library, "cuGetProcAddress");
        _errorText = (delegate* unmanaged<int, byte**, int>)Find("cuGetErrorString", 6000);
        Initialise();
        GetDevice = (delegate* unmanaged<int*, int, int>)Find("cuDeviceGet", 2000);
        GetName = (delegate* unmanaged<byte*, int, int, int>)Find("cuDeviceGetName", 2000);
        GetAttribute = (delegate* unmanaged<int*, int, int, int>)Find("cuDeviceGetAttribute", 2000);
        RetainContext = (delegate* unmanaged<nint*, int, int>)Find("cuDevicePrimaryCtxRetain", 7000);
        ReleaseContext = (delegate* unmanaged<int, int>)Find("cuDevicePrimaryCtxRelease", 11000);
        SetContext = (delegate* unmanaged<nint, int>)Find("cuCtxSetCurrent", 4000);
        LoadModule = (delegate* unmanaged<nint*, byte*, uint, int*, void**, int>)Find("cuModuleLoadDataEx", 2010);
        UnloadModule = (delegate* unmanaged<nint, int>)Find("cuModuleUnload", 2000);
        GetFunction = (delegate* unmanaged<nint*, nint, byte*, int>)Find("cuModuleGetFunction", 2000);
        MemoryInfo = (delegate* unmanaged<nuint*, nuint*, int>)Find("cuMemGetInfo", 3020);
        Allocate = (delegate* unmanaged<ulong*, nuint, int>)Find("cuMemAlloc", 3020);
        Free = (delegate* unmanaged<ulong, int>)Find("cuMemFree", 3020);
        CopyTo = (delegate* unmanaged<ulong, void*, nuint, int>)Find("cuMemcpyHtoD", 3020);
        CopyFrom = (delegate* unmanaged<void*, ulong, nuint, int>)Find("cuMemcpyDtoH", 3020);
        Fill = (delegate* unmanaged<ulong, byte, nuint, nint, int>)Find("cuMemsetD8Async", 3020);
        Launch = (delegate* unmanaged<nint, uint, uint, uint, uint, uint, uint, uint, nint, void**, void**, int>)Find("cuLaunchKernel", 4000);
        CreateStream = (delegate* unmanaged<nint*, uint, int>)Find("cuStreamCreate", 2000);
        DestroyStream = (delegate* unmanaged<nint, int>)Find("cuStreamDestroy", 4000);
        BeginCapture = (delegate* unmanaged<nint, int, int>)Find("cuStreamBeginCapture", 10010);
        EndCapture = (delegate* unmanaged<nint, nint*, int>)Find("cuStreamEndCapture", 10000);
        InstantiateGraph = (delegate* unmanaged<nint*, nint, ulong, int>)Find("cuGraphInstantiateWithFlags", 11040);
        LaunchGraph = (delegate* unmanaged<nint, nint, int>)Find("cuGraphLaunch", 10000);
        DestroyGraph = (delegate* unmanaged<nint, int>)Find("cuGraphExecDestroy", 10000);
        DestroyCapture = (delegate* unmanaged<nint, int>)Find("cuGraphDestroy", 10000);
    }

    public delegate* unmanaged<int*, int, int> GetDevice { get; }

    public delegate* unmanaged<byte*, int, int, int> GetName { get; }

    public delegate* unmanaged<int*, int, int, int> GetAttribute { get; }

    public delegate* unmanaged<nint*, int, int> RetainContext { get; }

    public delegate* unmanaged<int, int> ReleaseContext { get; }

    public delegate* unmanaged<nint, int> SetContext { get; }

    public delegate* unmanaged<nint*, byte*, uint, int*, void**, int> LoadModule { get; }

    public delegate* unmanaged<nint, int> UnloadModule { get; }

    public delegate* unmanaged<nint*, nint, byte*, int> GetFunction { get; }

    public delegate* unmanaged<nuint*, nuint*, int> MemoryInfo { get; }

    public delegate* unmanaged<ulong*, nuint, int> Allocate { get; }

    public delegate* unmanaged<ulong, int> Free { get; }

    public delegate* unmanaged<ulong, void*, nuint, int> CopyTo { get; }

    public delegate* unmanaged<void*, ulong, nuint, int> CopyFrom { get; }

    public delegate* unmanaged<ulong, byte, nuint, nint, int> Fill { get; }

    public delegate* unmanaged<nint, uint, uint, uint, uint, uint, uint, uint, nint, void**, void**, int> Launch { get; }

    public delegate* unmanaged<nint*, uint, int> CreateStream { get; }

    public delegate* unmanaged<nint, int> DestroyStream { get; }

    public delegate* unmanaged<nint, int, int> BeginCapture { get; }

    public delegate* unmanaged<nint, nint*, int> EndCapture { get; }

    public delegate* unmanaged<nint*, nint, ulong, int> InstantiateGraph { get; }

    public delegate* unmanaged<nint, nint, int> LaunchGraph { get; }

    public delegate* unmanaged<nint, int> DestroyGraph { get; }

    public delegate* unmanaged<nint, int> DestroyCapture { get; }

    /// <summary>How many devices there are.</summary>
    public int Devices { get; private set; }

    /// <summary>Loads the driver.</summary>
    /// <exception cref="DeviceException">There is none, it is too old, or it finds no device.</exception>
    public static CudaDriver Load()
    {
        var name = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1";
        return NativeLibrary.TryLoad(name, out var library) ? new CudaDriver(library) : throw new DeviceException(DeviceError.NoDriver, $"there is no driver for NVIDIA GPUs: '{name}' cannot be loaded");
    }

    /// <summary>Throws where a call failed.</summary>
    /// <exception cref="DeviceException">With the words of the driver.</exception>
    public void Check(int code, string what)
    {
        const int OutOfMemory = 2;
        const int InvalidPtx = 218;
        const int UnsupportedPtx = 222;
        if (code == Success)
        {
            return;
        }

        var error = code switch
        {
            OutOfMemory => DeviceError.OutOfMemory,
            NoDevice => DeviceError.NoDevice,
            InvalidPtx or UnsupportedPtx => DeviceError.TooOld,
            _ => DeviceError.Failed,
        };
        throw new DeviceException(error, $"{what}: {Text(code)} ({code.ToString(CultureInfo.InvariantCulture)})");
    }

    private static nint Export(nint library, string name) =>
        NativeLibrary.TryGetExport(library, name, out var address) ? address : throw new DeviceException(DeviceError.TooOld, $"the driver has no {name}: it is older than CUDA {Release(Version)}");

    private static string Release(int version) => $"{(version / 1000).ToString(CultureInfo.InvariantCulture)}.{(version % 1000 / 10).ToString(CultureInfo.InvariantCulture)}";

    private void* Find(string name, int version)
    {
        void* address = null;
        var bytes = System.Text.Encoding.ASCII.GetBytes(name + "\0");
        int code;
        fixed (byte* text = bytes)
        {
            code = _find(text, &address, version, 0);
        }

        return code == Success && address is not null ? address : throw new DeviceException(DeviceError.TooOld, $"the driver has no {name}: it is older than CUDA {Release(Version)}");
    }

    private void Initialise()
    {
        var code = ((delegate* unmanaged<uint, int>)Find("cuInit", 2000))(0);
        if (code == NoDevice)
        {
            throw new DeviceException(DeviceError.NoDevice, $"the driver finds no device: {Text(code)}");
        }

        Check(code, "the driver does not start");
        int version, devices;
        Check(((delegate* unmanaged<int*, int>)Find("cuDriverGetVersion", 2020))(&version), "the driver does not say its version");
        if (version < Version)
        {
            throw new DeviceException(DeviceError.TooOld, $"the driver is for CUDA {Release(version)}; at least {Release(Version)} is needed");
        }

        Check(((delegate* unmanaged<int*, int>)Find("cuDeviceGetCount", 2000))(&devices), "the driver does not count devices");
        Devices = devices;
    }

    private string Text(int code)
    {
        byte* text = null;
        _ = _errorText(code, &text);
        return Marshal.PtrToStringUTF8((nint)text) ?? "unknown error";
    }
}
