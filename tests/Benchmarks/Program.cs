using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(NeuroLang.Benchmarks.CompilerBenchmarks).Assembly).Run(args);
