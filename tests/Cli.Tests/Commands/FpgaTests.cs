using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Link;

namespace NeuroLang.Cli.Tests.Commands;

public sealed class FpgaTests
{
    [Fact]
    public void A_container_is_shown_and_made_again()
    {
        using var folder = new TemporaryFolder();
        var listing = folder.Write("net.txt", """
            program "net" step 100000 accumulators 16 seed 1
            code
              spkk r0 -> v0, p0, v0, #100, r0
            population "a" cells 3 code 0 1 reported
              variable "v" fraction 0 unit "mV"
                values 1*3
            """);
        Assert.Equal(0, CliRunner.Run("asm", listing, "--out", folder.File("net.nlfp")).ExitCode);
        var shown = CliRunner.Run("disasm", folder.File("net.nlfp"));
        Assert.Contains("  spkk r0 -> v0, p0, v0, #100, r0\n", shown.Output, StringComparison.Ordinal);
        Assert.Equal(0, CliRunner.Run("asm", folder.Write("again.txt", shown.Output), "--out", folder.File("again.nlfp")).ExitCode);
        Assert.Equal(File.ReadAllBytes(folder.File("net.nlfp")), File.ReadAllBytes(folder.File("again.nlfp")));
    }

    [Fact]
    public void What_is_no_container_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.nlfp", "hello, world");
        var result = CliRunner.Run("disasm", file);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"nlc: error NL6012: '{file}' is refused: this is no container: it does not start with NLFP\n", result.Error);
    }

    [Fact]
    public void What_is_no_listing_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.txt", "program \"net\" step 1 accumulators 16 seed 1\ncode\n  jump r1\n");
        var result = CliRunner.Run("asm", file, "--out", folder.File("net.nlfp"));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"nlc: error NL6013: '{file}' cannot be assembled: line 3: there is no instruction 'jump'\n", result.Error);
        Assert.False(File.Exists(folder.File("net.nlfp")));
    }

    /// <summary>Cells whose input hardly reaches the threshold fire late where v is rounded; with a wide tolerance the same program is built.</summary>
    [Theory]
    [InlineData("0", 1)]
    [InlineData("0.5", 0)]
    public void A_rate_beyond_the_tolerance_is_an_error(string tolerance, int exit)
    {
        using var folder = new TemporaryFolder();
        var program = folder.Write("net.nl", """
            cell Lif {
                param I = 1 mV/ms
                state v = 0 mV
                v' = I - v / (10 ms)
                spike when v > 10 mV { v = 0 mV }
            }
            circuit Many {
                step 0.1 ms
                population a : Lif[50] { I = 1 mV/ms + i * 0.001 mV/ms }
            }
            experiment E for Many {
                run 1 s
            }
            """);
        var result = CliRunner.Run("build", program, "--target", "fpga", "--tolerance", tolerance, "--out", folder.File("net.nlfp"));
        Assert.Equal(exit, result.ExitCode);
        Assert.Equal(exit == 1, result.Error.Contains("net.nl(11,12): error NL5304: In fixed point the rate of 'a' deviates by ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A core has 1, 2, 4 or 8 lanes.", "run", "net.nl", "--target", "fpga", "--lanes", "3")]
    [InlineData("--lanes and --via belong to --target fpga.", "run", "net.nl", "--lanes", "2")]
    [InlineData("The core computes in fixed point; --precision does not concern it.", "run", "net.nl", "--target", "fpga", "--precision", "float32")]
    [InlineData("Formats are chosen from a run of an experiment; --circuit has none.", "build", "net.nl", "--target", "fpga", "--circuit", "Net")]
    public void Command_lines_that_make_no_sense_are_refused(string message, params string[] args)
    {
        var result = CliRunner.Run(args);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_cores_have_codes_of_their_own()
    {
        Assert.Equal("nlc: error NL6301: the program does not fit the core: x", CliException.From(HostDiagnostics.CoreTooSmall, new LoadException("x").Message).Diagnostic.ToString());
        Assert.Equal("nlc: error NL6302: the core cannot be used: x", CliException.From(HostDiagnostics.CoreSilent, new LinkException("x").Message).Diagnostic.ToString());
        Assert.Equal("nlc: error NL6303: x", CliException.From(HostDiagnostics.CoreNotBuilt, "x").Diagnostic.ToString());
    }
}
