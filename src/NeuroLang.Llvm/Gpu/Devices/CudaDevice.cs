using System.Globalization;
using System.Text;

namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>An NVIDIA GPU. Launches and copies are in the order of one stream; a copy to the host waits for what was asked before.</summary>
internal sealed unsafe class CudaDevice : IDevice
{
    private const int ThreadsPerBlock = 128;
    private const int Warp = 32;
    private const int MostThreadsPerMultiprocessor = 39;
    private const int MostRows = 65535;
    private const int Multiprocessors = 16;
    private const int MemoryClockKilohertz = 36;
    private const int MemoryBusBits = 37;
    private const int CapabilityMajor = 75;
    private const int CapabilityMinor = 76;
    private readonly CudaDriver _driver;
    private readonly int _device;
    private readonly nint _context;
    private readonly long _threads;
    private readonly CudaGraphs _graphs;
    private nint _module;

    /// <summary>Opens a device.</summary>
    /// <exception cref="DeviceException">There is no driver, or no such device.</exception>
    public CudaDevice(int number)
    {
        _driver = CudaDriver.Load();
        if (number < 0 || number >= _driver.Devices)
        {
            throw new DeviceException(DeviceError.NoDevice, $"there is no device {Text(number)}; the driver finds {Text(_driver.Devices)}, counted from 0");
        }

        int device;
        nint context;
        _driver.Check(_driver.GetDevice(&device, number), "the device cannot be opened");
        _device = device;
        _driver.Check(_driver.RetainContext(&context, device), "the device cannot be opened");
        _context = context;
        Enter();
        Capability = (10 * Attribute(CapabilityMajor)) + Attribute(CapabilityMinor);
        _threads = (long)Attribute(Multiprocessors) * Attribute(MostThreadsPerMultiprocessor);
        BytesPerSecond = 2.0 * 1000 * AttributeOrNone(MemoryClockKilohertz) * AttributeOrNone(MemoryBusBits) / 8;
        Description = Name();
        _graphs = new CudaGraphs(_driver);
    }

    /// <inheritdoc/>
    public string Description { get; }

    /// <summary>Its compute capability, times ten.</summary>
    public int Capability { get; }

    /// <summary>The most bytes a second that its memory gives: twice its clock times the width of its bus; 0 where the driver does not say.</summary>
    public double BytesPerSecond { get; }

    /// <inheritdoc/>
    public bool HasOwnMemory => true;

    /// <inheritdoc/>
    public long FreeBytes
    {
        get
        {
            nuint free, all;
            Enter();
            _driver.Check(_driver.MemoryInfo(&free, &all), "the device does not say how much memory is free");
            return (long)free;
        }
    }

    /// <inheritdoc/>
    public long MostThreads => Math.Max(ThreadsPerBlock, _threads);

    /// <summary>Has the driver assemble kernels.</summary>
    /// <exception cref="DeviceException">It refuses them; with the log of its assembler.</exception>
    public void Load(string ptx)
    {
        const int ErrorLog = 5;
        const int ErrorLogBytes = 6;
        const int LogBytes = 1 << 14;
        Enter();
        var log = new byte[LogBytes];
        nint module;
        int code;
        fixed (byte* text = Encoding.UTF8.GetBytes(ptx + "\0"), error = log)
        {
            var options = stackalloc int[] { ErrorLog, ErrorLogBytes };
            var values = stackalloc void*[] { error, (void*)LogBytes };
            code = _driver.LoadModule(&module, text, 2, options, values);
        }

        var said = Encoding.UTF8.GetString(log).Split('\0')[0].Trim();
        _driver.Check(code, "the driver does not assemble the kernels" + (said.Length > 0 ? $" ({said})" : ""));
        _module = module;
    }

    /// <inheritdoc/>
    public ulong Allocate(long bytes)
    {
        ulong address;
        Enter();
        _driver.Check(_driver.Allocate(&address, (nuint)Math.Max(bytes, 1)), $"{Text(bytes)} bytes of the memory of {Description} cannot be allocated");
        Clear(address, bytes);
        return address;
    }

    /// <inheritdoc/>
    public void Free(ulong address)
    {
        // A device that was lost has nothing to be freed.
        if (address != 0)
        {
            Enter();
            _ = _driver.Free(address);
        }
    }

    /// <inheritdoc/>
    public void Upload(ulong to, void* from, long bytes)
    {
        Enter();
        _driver.Check(bytes == 0 ? 0 : _driver.CopyTo(to, from, (nuint)bytes), "nothing can be copied to the device");
    }

    /// <inheritdoc/>
    public void Download(void* to, ulong from, long bytes)
    {
        Enter();
        _driver.Check(bytes == 0 ? 0 : _driver.CopyFrom(to, from, (nuint)bytes), "nothing can be copied from the device");
    }

    /// <inheritdoc/>
    public void Clear(ulong address, long bytes)
    {
        Enter();
        _driver.Check(bytes == 0 ? 0 : _driver.Fill(address, 0, (nuint)bytes, 0), "the memory of the device cannot be written");
    }

    /// <inheritdoc/>
    public nint Kernel(string name)
    {
        nint function;
        Enter();
        fixed (byte* text = Encoding.ASCII.GetBytes(name + "\0"))
        {
            _driver.Check(_driver.GetFunction(&function, _module, text), $"the device has no {name}");
        }

        return function;
    }

    /// <inheritdoc/>
    public void Launch(in DeviceLaunch launch) => Launch(launch, 0);

    /// <inheritdoc/>
    public void Launch(ReadOnlySpan<DeviceLaunch> batch, bool isLast)
    {
        Enter();
        if (!_graphs.TryLaunch(batch, Launch))
        {
            foreach (ref readonly var launch in batch)
            {
                Launch(launch, 0);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Enter();
        _graphs.Dispose();
        if (_module != 0)
        {
            _ = _driver.UnloadModule(_module);
            _module = 0;
        }

        _ = _driver.ReleaseContext(_device);
    }

    private void Launch(DeviceLaunch launch, nint stream)
    {
        if (Math.Max(launch.Rows, launch.CaseCount) > MostRows)
        {
            throw new DeviceException(DeviceError.Failed, $"a grid has {Text(MostRows)} rows at most, and the network has {Text(launch.Rows)} blocks of synapses or populations for one launch");
        }

        var wanted = Math.Max(1, launch.Items) * (launch.IsSpread ? Warp : 1);
        var most = Math.Max(ThreadsPerBlock, _threads / Math.Max(1, (long)launch.Rows * launch.CaseCount));
        var blocks = (uint)((Math.Min(wanted, most) + ThreadsPerBlock - 1) / ThreadsPerBlock);
        var (control, words, ahead, number, cases) = (launch.Control, launch.Words, launch.Ahead, launch.Number, launch.Cases);
        var parameters = stackalloc void*[] { &control, &words, &ahead, &number, &cases };
        _driver.Check(_driver.Launch(launch.Kernel, blocks, (uint)launch.Rows, (uint)launch.CaseCount, ThreadsPerBlock, 1, 1, 0, stream, parameters, null), "a kernel cannot be launched");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    // The context belongs to a thread, and any may come.
    private void Enter() => _ = _driver.SetContext(_context);

    private int Attribute(int number)
    {
        int value;
        _driver.Check(_driver.GetAttribute(&value, number, _device), "the device does not say what it is");
        return value;
    }

    private int AttributeOrNone(int number)
    {
        int value;
        return _driver.GetAttribute(&value, number, _device) == 0 ? value : 0;
    }

    private string Name()
    {
        const int MostBytes = 256;
        var name = stackalloc byte[MostBytes];
        _driver.Check(_driver.GetName(name, MostBytes, _device), "the device does not say its name");
        return System.Runtime.InteropServices.Marshal.PtrToStringUTF8((nint)name) ?? "";
    }
}
