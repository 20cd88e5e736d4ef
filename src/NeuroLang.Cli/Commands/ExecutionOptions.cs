using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NeuroLang.Cli.Running;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Cli.Commands;

/// <summary>Options of all commands that execute programs.</summary>
internal sealed class ExecutionOptions
{
    private readonly Option<BigRational?> _step = new("--dt")
    {
        Description = "Step instead of the program's own, e.g. \"0.05 ms\"",
        HelpName = "TIME",
        CustomParser = ParseTime,
    };

    private readonly Option<uint?> _seed = new("--seed") { Description = "Seed instead of the program's own", HelpName = "N" };

    private readonly Option<string> _precision = CliContext.AcceptOnly(new Option<string>("--precision") { Description = "Precision instead of the program's own" }, "float32", "float64");

    private readonly Option<string> _target;

    private readonly Option<string> _width = CliContext.AcceptOnly(
        new Option<string>("--width") { Description = "Bits of a vector", DefaultValueFactory = _ => "auto" },
        "auto",
        "128",
        "256",
        "512",
        "scalar");

    private readonly Option<string?> _cpu = new("--cpu") { Description = "Processor that native code is made for, instead of this machine's own", HelpName = "NAME" };

    private readonly Option<int> _device = new("--device") { Description = "Number of the GPU that --target cuda runs on", HelpName = "N", DefaultValueFactory = _ => 0 };

    private readonly Option<int> _threads = new("--threads") { Description = "Number of threads; left out: as many as make the run faster", HelpName = "N" };

    private readonly Option<int?> _lanes = new("--lanes") { Description = "With --target fpga: lanes of the core, instead of 4", HelpName = "1|2|4|8" };

    private readonly Option<string?> _via = new("--via") { Description = "With --target fpga: verilator runs the core in Verilog instead of the emulator", HelpName = "verilator" };

    private readonly Option<bool> _noTrap = new("--no-trap") { Description = "Go on when a state becomes infinite or not a number" };

    /// <param name="targets">What can be chosen, the default first.</param>
    public ExecutionOptions(params string[] targets)
    {
        _target = CliContext.AcceptOnly(new Option<string>("--target") { Description = "What executes the program; all but fpga give the same bits", DefaultValueFactory = _ => "csharp" }, targets);
    }

    /// <summary>The targets that run a program.</summary>
    public static string[] Running => ["csharp", "llvm", "interpreter", "fastest", "cuda", "gpu-host", "fpga"];

    public void AddTo(Command command)
    {
        _threads.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads == 0)
            {
                result.AddError("The number of threads is at least 1.");
            }
        });
        AddLoweringTo(command);
        command.Options.Add(_threads);
        command.Options.Add(_noTrap);
        command.Options.Add(_device);
        _via.AcceptOnlyFromAmong("verilator");
        command.Options.Add(_lanes);
        command.Options.Add(_via);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_device) is { Implicit: false } && TargetOf(result) != "cuda")
            {
                result.AddError("--device belongs to --target cuda.");
            }

            if (result.GetValue(_lanes) is not (null or 1 or 2 or 4 or 8))
            {
                result.AddError("A core has 1, 2, 4 or 8 lanes.");
            }

            if (TargetOf(result) != "fpga" && (result.GetValue(_via) is not null || result.GetValue(_lanes) is not null))
            {
                result.AddError("--lanes and --via belong to --target fpga.");
            }
        });
    }

    /// <summary>Adds what concerns programs that are translated without being run.</summary>
    public void AddLoweringTo(Command command)
    {
        command.Options.Add(_target);
        command.Options.Add(_step);
        command.Options.Add(_seed);
        command.Options.Add(_precision);
        command.Options.Add(_width);
        command.Options.Add(_cpu);
        command.Validators.Add(result =>
        {
            if (TargetOf(result) == "fpga" && result.GetValue(_precision) is not null)
            {
                result.AddError("The core computes in fixed point; --precision does not concern it.");
            }
        });
    }

    /// <summary>The chosen target.</summary>
    public string TargetOf(SymbolResult result) => result.GetValue(_target) ?? "csharp";

    public RunOptions Read(ParseResult parsed) => new(
        ReadLowering(parsed),
        parsed.GetValue(_target) ?? "csharp",
        parsed.GetValue(_width) switch { "128" => 128, "256" => 256, "512" => 512, "scalar" => 1, _ => 0 },
        parsed.GetValue(_cpu),
        parsed.GetValue(_threads),
        !parsed.GetValue(_noTrap),
        parsed.GetValue(_device))
    {
        Core = parsed.GetValue(_target) == "fpga" ? new CoreOptions(parsed.GetValue(_lanes) ?? 4, parsed.GetValue(_via) is not null) : null,
    };

    private LoweringOptions ReadLowering(ParseResult parsed)
    {
        Precision? precision = parsed.GetValue(_precision) switch { "float32" => Precision.Float32, "float64" => Precision.Float64, _ => null };
        if (parsed.GetValue(_target) == "fpga")
        {
            // Fixed point is made from, and compared with, the finest numbers there are.
            precision = Precision.Float64;
        }

        return new LoweringOptions(parsed.GetValue(_step), precision, parsed.GetValue(_seed));
    }

    /// <summary>Reads <c>0.1 ms</c> or <c>0.1ms</c> exactly.</summary>
    private static BigRational? ParseTime(ArgumentResult result)
    {
        var text = string.Concat(result.Tokens.Select(t => t.Value)).Trim();
        var split = 0;
        while (split < text.Length && (char.IsAsciiDigit(text[split]) || text[split] is '.' or '_' || (text[split] is 'e' or 'E' or '-' or '+' && split > 0 && split + 1 < text.Length && (char.IsAsciiDigit(text[split + 1]) || text[split + 1] is '-' or '+'))))
        {
            split++;
        }

        if (BigRational.TryParse(text[..split], out var number) && number.Sign > 0 && UnitParser.TryParse(text[split..].Trim(), out var unit, out _) && unit is not null && unit.Dimension.Equals(Dimension.Second))
        {
            return number * unit.Scale;
        }

        result.AddError("'" + text + "' is not a time; write it with its unit, such as \"0.1 ms\".");
        return null;
    }
}
