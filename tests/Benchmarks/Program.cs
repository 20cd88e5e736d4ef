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

BenchmarkSwitcher.FromAssembly(typeof(NeuroLang.Benchmarks.CompilerBenchmarks).Assembly).Run(args);
return 0;
