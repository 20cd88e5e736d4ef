using NeuroLang.Cli;
using NeuroLang.Conformance.Tests.Native;
using NeuroLang.Conformance.Tests.Programs;

namespace NeuroLang.Conformance.Tests.Gpu;

/// <summary>What <c>nlc run --target cuda</c> says where a GPU or its driver does not do what is asked of it, with drivers that are made to fail.</summary>
[RequiresTools("cc")]
[Collection("libcuda")]
public sealed class CudaFailureTests : IDisposable
{
    private const string Variable = "NEUROLANG_LIBCUDA";

    private const string Program = """
        cell Cell { state v = 1 mV  v' = -v / 10 ms  spike when v > 15 mV { v = 0 mV } }
        circuit Net { step 0.1 ms  population a : Cell[100]  population more : Cell[20000]  connect a -> a.v weight 0.1 mV by all_to_all }
        experiment Run for Net { record v of a[0]  run 100 ms  plot trace(a[0].v), histogram(v of a)  expect mean(v of a) >= 0 mV }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("neurolang").FullName;
    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    [Theory]
    [InlineData(1, "NL5221", "the driver finds no device: no CUDA-capable device is detected")]
    [InlineData(2, "NL5222", "the driver is for CUDA 11.4; at least 11.8 is needed")]
    [InlineData(3, "NL5223", "MB of device memory, and 1 MB of Imitated GPU are free")]
    [InlineData(5, "NL5222", "ptxas fatal : Unsupported .version 7.8")]
    [InlineData(6, "NL5222", "Imitated GPU has compute capability 5.0; at least 7.0 is needed")]
    [InlineData(7, "NL5222", "the driver has no cuGetErrorString: it is older than CUDA 11.8")]
    public void WhatADriverCannotDoIsSaid(int failure, string code, string reason)
    {
        var (exitCode, error) = Run(failure);

        Assert.Equal(1, exitCode);
        Assert.Contains("error " + code + ": ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    /// <summary>
    /// More than 3000 launches, in batches of 256 steps with some five each: the device is lost in one of the later batches, when it is asked to compute or to give, or has no room for events. What was
    /// recorded before is written, and drawn; the state of the cells, which is not known, is not.
    /// </summary>
    [Theory]
    [InlineData(4, "NL5224", "a batch of kernels cannot be launched: unspecified launch failure (719)")]
    [InlineData(9, "NL5224", "nothing can be copied from the device: unspecified launch failure (719)")]
    [InlineData(10, "NL5223", "cannot be allocated: out of memory (2)")]
    public void RecordingsOfALostDeviceAreKept(int failure, string code, string reason)
    {
        var (exitCode, error) = Run(failure);

        Assert.Equal(1, exitCode);
        Assert.Contains("error " + code + ": ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.True(File.ReadAllLines(Path.Combine(_folder, "out", "traces.csv")).Length > 512, "what was recorded in the first two batches");
        Assert.True(File.Exists(Path.Combine(_folder, "out", "trace.svg")));
        Assert.Contains("n = 0", File.ReadAllText(Path.Combine(_folder, "out", "histogram.svg")), StringComparison.Ordinal);
    }

    /// <summary>A batch that comes a second time is a graph of the driver, which fails here.</summary>
    [Fact]
    public void BatchesThatComeAgainAreGraphs()
    {
        var (exitCode, error) = Run(8);

        Assert.Equal(1, exitCode);
        Assert.Contains("error NL5224: a batch of kernels cannot be launched: unspecified launch failure (719)", error, StringComparison.Ordinal);
        Assert.Equal(256 + 1, File.ReadAllLines(Path.Combine(_folder, "out", "traces.csv")).Length);
    }

    [Fact]
    public void WithoutADriverTheTargetSaysWhatToDo()
    {
        Environment.SetEnvironmentVariable(Variable, Path.Combine(_folder, "none.so"));
        var (exitCode, error) = Run();

        Assert.Equal(1, exitCode);
        Assert.Contains($"error NL5220: there is no driver for NVIDIA GPUs: '{Path.Combine(_folder, "none.so")}' cannot be loaded; install NVIDIA's driver", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AGpuIsNamedByItsNumber()
    {
        Make(0);
        var (exitCode, error) = Run("--device", "3");

        Assert.Equal(1, exitCode);
        Assert.Contains("error NL5221: there is no device 3; the driver finds 1, counted from 0", error, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, _before);
        Directory.Delete(_folder, recursive: true);
    }

    private (int ExitCode, string Error) Run(int failure)
    {
        Make(failure);
        return Run();
    }

    private void Make(int failure)
    {
        var library = Path.Combine(_folder, "libcuda.so");
        Tool.Run(_folder, "cc", "-shared", "-fPIC", "-DFAILURE=" + failure, "-o", library, Path.Combine(RepositoryFolder.Path, "tests", "Conformance.Tests", "Gpu", "driver.c"));
        Environment.SetEnvironmentVariable(Variable, library);
    }

    private (int ExitCode, string Error) Run(params string[] options)
    {
        var file = Path.Combine(_folder, "net.nl");
        File.WriteAllText(file, Program);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = NlcApplication.Run(["run", file, "--target", "cuda", "--out", Path.Combine(_folder, "out"), .. options], new CliConsole(output, error, false, false, 100), CancellationToken.None);
        return (exitCode, error.ToString());
    }
}
