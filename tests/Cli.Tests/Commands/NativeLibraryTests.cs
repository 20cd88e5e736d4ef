using NeuroLang.Cli.Hosting;
using NeuroLang.Llvm.Codegen;

namespace NeuroLang.Cli.Tests.Commands;

/// <summary><c>nlc build --target native</c> where it makes libraries.</summary>
[RequiresLlvm]
[Collection("libLLVM")]
public sealed class NativeLibraryTests
{
    private static readonly MachineChoice Foreign = new("aarch64-unknown-linux-gnu", "generic", "", 128);

    [Fact]
    public void The_files_of_a_library_lie_beside_each_other()
    {
        using var folder = new TemporaryFolder();

        var result = CliRunner.Run("build", folder.Write("clock.nl", Programs.Clock), "--target", "native", "--out", folder.File("clock.o"));

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(["clock.h", "clock.nl", "clock.nlimage", "clock.o"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("NLIMAGE\u001a", File.ReadAllText(folder.File("clock.nlimage"), System.Text.Encoding.Latin1)[..8]);
    }

    [Fact]
    public void An_image_has_a_place_of_its_own_or_is_left_out()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("clock.nl", Programs.Clock);

        Assert.Equal(0, CliRunner.Run("build", file, "--target", "native", "--out", folder.File("a.o"), "--image", folder.File("net.bin")).ExitCode);
        Assert.Equal(0, CliRunner.Run("build", file, "--target", "native", "--out", folder.File("b.o"), "--no-image").ExitCode);

        Assert.Equal(["a.h", "a.o", "b.h", "b.o", "clock.nl", "net.bin"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllBytes(folder.File("a.o")), File.ReadAllBytes(folder.File("b.o")));
    }

    [Fact]
    public void A_network_that_cannot_be_built_has_no_image()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("net.nl", """
            cell C { param tau = 10 ms where tau > 0 ms  state v = 1 mV  v' = -v / tau }
            circuit Net {
                population p : C[3] { tau = uniform(-2 ms, -1 ms) }
            }
            """);

        var result = CliRunner.Run("build", file, "--target", "native", "--out", folder.File("net.o"));

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(file + "(3,16): error NL6102: ", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("net.nlimage")));
    }

    [Fact]
    public void There_is_no_shared_library_for_WebAssembly()
    {
        using var folder = new TemporaryFolder();

        var result = CliRunner.Run("build", folder.Write("clock.nl", Programs.Clock), "--target", "native", "--shared", "--triple", "wasm32");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("nlc: error NL5212: no shared library is made for 'wasm32-unknown-unknown'; --object makes an object file for it\n", result.Error);
    }

    [Fact]
    public void Without_a_linker_it_says_what_to_install()
    {
        var exception = Assert.Throws<CliException>(() => NativeLinker.Link("net.o", "net.so", Foreign, []));

        Assert.Equal("NL5210", exception.Diagnostic.Code);
        Assert.Null(exception.Diagnostic.Location);
        Assert.Contains("(looked for aarch64-linux-gnu-gcc, ld.lld, ld.lld-19, aarch64-linux-gnu-ld); install one (Debian and Ubuntu: apt-get install gcc-aarch64-linux-gnu)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_linker_says_is_passed_on()
    {
        using var folder = new TemporaryFolder();
        var linker = folder.Write("ld.lld", "#!/bin/sh\necho no such thing >&2\nexit 1\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(linker, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var exception = Assert.Throws<CliException>(() => NativeLinker.Link("net.o", "net.so", Foreign, [folder.Path]));

        Assert.Equal("NL5211", exception.Diagnostic.Code);
        Assert.Null(exception.Diagnostic.Location);
        Assert.Equal($"'{Path.Combine(folder.Path, "ld.lld")}' could not link the library: no such thing", exception.Message);
    }
}
