using BenchmarkDotNet.Running;
using NeuroLang.Benchmarks.Emulation;
using NeuroLang.Benchmarks.Race;

// `race …` compares with programs of others (eng/race.sh), `emulator PROGRAM STEPS LANES…` the emulated core with the one in Verilator; everything else is BenchmarkDotNet's.
if (args is ["race", ..])
{
    return RaceCommand.Run(RaceOptions.Parse(args.AsSpan(1)));
}

if (args is ["emulator", ..])
{
    return EmulatorCommand.Run(args.AsSpan(1));
}

// In this process: BenchmarkDotNet would build a project that has the assembly's name, and this one is named after its folder.
BenchmarkSwitcher.FromAssembly(typeof(NeuroLang.Benchmarks.CompilerBenchmarks).Assembly).Run([.. args, "--inProcess"]);
return 0;
