using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Link;

namespace NeuroLang.Fpga.Verilator;

/// <summary>The core in Verilog as a process that Verilator made, behind the same line as a board.</summary>
public static class VerilatedCore
{
    private const int LargestAddress = 16;
    private const string Packages = "Debian and Ubuntu: apt-get install verilator g++ make";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Builds the core with the parameters of a shape in a folder, unless it is there already, and loads a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="shape">How large the core is; sizes become powers of two.</param>
    /// <param name="folder">Folder for the source and for what is made of it.</param>
    /// <exception cref="VerilatorException">A tool is missing or failed.</exception>
    /// <exception cref="LoadException">The program does not fit.</exception>
    /// <exception cref="LinkException">The core does not answer.</exception>
    public static LinkedCore Start(BytecodeProgram program, CoreShape shape, string folder)
    {
        var bench = Build("serve", program, shape, folder);
        var process = Process.Start(new ProcessStartInfo(bench) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new VerilatorException($"'{bench}' does not start");
        var owner = new RunningProcess(process);
        try
        {
            var link = new HostLink(new StreamTransport(process.StandardOutput.BaseStream, process.StandardInput.BaseStream), Patience);
            return new LinkedCore(link, program, owner);
        }
        catch (Exception exception) when (exception is LinkException or LoadException)
        {
            process.StandardInput.Close();
            owner.Dispose();
            throw;
        }
    }

    /// <summary>Builds a bench around the core with the parameters of a shape, unless it is there already.</summary>
    /// <param name="bench">Its name: <c>serve</c>, which speaks the host link on its standard streams, or <c>lockstep</c>, which compares the core with a trace.</param>
    /// <param name="program">The program that it is to run.</param>
    /// <param name="shape">How large the core is; sizes become powers of two.</param>
    /// <param name="folder">Folder for the source and for what is made of it.</param>
    /// <returns>The file of the bench, in a folder of its own for each set of parameters.</returns>
    /// <exception cref="VerilatorException">The core is larger than its Verilog can be, or a tool is missing or failed.</exception>
    public static string Build(string bench, BytecodeProgram program, CoreShape shape, string folder)
    {
        if (shape.AddressBits > LargestAddress)
        {
            throw new VerilatorException($"the core in Verilog has at most {1 << LargestAddress} words of synapses in each lane, the program needs {shape.Depth}; take more lanes");
        }

        var parameters = Parameters(program, shape);
        var own = Path.Combine(folder, string.Join('-', parameters.Select(p => p.Replace("=", "", StringComparison.Ordinal))));
        var built = Path.Combine(own, bench);
        if (!File.Exists(built))
        {
            RtlSource.Extract(Path.Combine(folder, "source"));
            Make(bench, Path.Combine(folder, "source", "bench", "build.sh"), own, parameters);
        }

        return built;
    }

    /// <summary>The parameters of the Verilog for a core of a shape, each NAME=VALUE.</summary>
    /// <param name="program">The program that it is to run.</param>
    /// <param name="shape">How large it is; sizes become powers of two.</param>
    public static string[] Parameters(BytecodeProgram program, CoreShape shape)
    {
        var features = shape.Features;

        // Fields of no bits have no place in the Verilog: a core has two of each at least.
        return
        [
            $"T_LOG={Bits(shape.Tiles)}", $"L_LOG={Bits(shape.Lanes)}", $"TB={shape.SlotBits}", $"DB={Math.Max(1, shape.DelayBits)}", $"RB={Math.Max(1, Bits(shape.Receptors))}", $"VB={Math.Max(1, Bits(shape.Variables))}",
            $"AW={Math.Max(4, Bits(shape.Depth))}", $"IW={Math.Max(4, Bits(shape.Incoming))}", $"SB={Bits(shape.SynapseVariables)}", $"B={(shape.AccumulatorBits <= 16 ? 16 : 32)}", $"CB={Math.Max(2, Bits(shape.CodeDepth))}",
            $"TABLES={(shape.Tables == 0 ? -1 : Bits(shape.Tables)).ToString(CultureInfo.InvariantCulture)}", $"RW={Math.Max(4, Bits(shape.Rows))}", $"EB={Math.Max(2, Bits(shape.Schedule))}",
            $"PB={Math.Max(1, Bits(program.Populations.Length))}", $"RANDOM={Has(CoreFeatures.Random)}", $"BITOPS={Has(CoreFeatures.BitOperations)}", $"PLASTIC={Has(CoreFeatures.Plastic)}",
            $"WIDE={Has(CoreFeatures.Wide)}", $"PORTS={Has(CoreFeatures.Ports)}",
            // What costs much is there where the program asks for it.
            $"DENSE={(program.Projections.Any(p => p.IsDense) ? Has(CoreFeatures.Dense) : 0)}", $"GRADED={(program.Projections.Any(p => p.PayloadVariable is not null) ? Has(CoreFeatures.Graded) : 0)}",
        ];

        int Has(CoreFeatures feature) => (features & feature) != 0 ? 1 : 0;
    }

    private static int Bits(int values)
    {
        var bits = 0;
        while (1 << bits < values)
        {
            bits++;
        }

        return bits;
    }

    private static void Make(string bench, string script, string folder, string[] parameters)
    {
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo("verilator", ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            throw new VerilatorException($"verilator was not found ({Packages})");
        }

        var start = new ProcessStartInfo("bash", [script, folder, .. parameters]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["NEUROLANG_BENCH"] = bench;
        process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new VerilatorException($"the core could not be built ({Packages}):\n{output.Result}{error}");
        }
    }

    /// <summary>The process ends with the end of its input; one that does not is ended.</summary>
    private sealed class RunningProcess(Process process) : IDisposable
    {
        public void Dispose()
        {
            if (!process.WaitForExit(TimeSpan.FromSeconds(2)))
            {
                process.Kill();
            }

            process.Dispose();
        }
    }
}
