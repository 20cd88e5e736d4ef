namespace NeuroLang.Llvm.Gpu.Devices;

/// <summary>
/// Batches of launches that came before, as graphs of the driver: the driver checks and lays out a graph once, and starts it in one call. A batch is launched one by one when it
/// comes first, and becomes a graph when it comes again.
/// </summary>
/// <param name="driver">The driver.</param>
internal sealed unsafe class CudaGraphs(CudaDriver driver) : IDisposable
{
    private const int Most = 8;
    private const int Relaxed = 2;
    private const uint NonBlocking = 1;
    private readonly List<(DeviceLaunch[] Batch, nint Graph)> _graphs = [];
    private DeviceLaunch[] _last = [];

    /// <summary>Starts a batch as a graph; false where it comes for the first time.</summary>
    /// <param name="batch">The launches.</param>
    /// <param name="launch">Launches on a stream.</param>
    /// <exception cref="DeviceException">The driver fails.</exception>
    public bool TryLaunch(ReadOnlySpan<DeviceLaunch> batch, Action<DeviceLaunch, nint> launch)
    {
        for (var n = 0; n < _graphs.Count; n++)
        {
            if (batch.SequenceEqual(_graphs[n].Batch))
            {
                Start(_graphs[n].Graph);
                return true;
            }
        }

        if (!batch.SequenceEqual(_last))
        {
            _last = batch.ToArray();
            return false;
        }

        if (_graphs.Count == Most)
        {
            _ = driver.DestroyGraph(_graphs[0].Graph);
            _graphs.RemoveAt(0);
        }

        _graphs.Add((_last, Capture(launch)));
        Start(_graphs[^1].Graph);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, graph) in _graphs)
        {
            _ = driver.DestroyGraph(graph);
        }

        _graphs.Clear();
    }

    private void Start(nint graph) => driver.Check(driver.LaunchGraph(graph, 0), "a batch of kernels cannot be launched");

    private nint Capture(Action<DeviceLaunch, nint> launch)
    {
        // A stream that knows nothing of others: what other threads ask of the device meanwhile must not be waited for.
        nint stream, captured, graph;
        driver.Check(driver.CreateStream(&stream, NonBlocking), "the device has no stream");
        driver.Check(driver.BeginCapture(stream, Relaxed), "a batch of kernels cannot be kept");
        foreach (var one in _last)
        {
            launch(one, stream);
        }

        driver.Check(driver.EndCapture(stream, &captured), "a batch of kernels cannot be kept");
        driver.Check(driver.InstantiateGraph(&graph, captured, 0), "a batch of kernels cannot be kept");
        _ = driver.DestroyCapture(captured);
        _ = driver.DestroyStream(stream);
        return graph;
    }
}
