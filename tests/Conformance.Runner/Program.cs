using NeuroLang.Conformance.Runner;

// Runs the tests of the classes that are named, on machines that have no `dotnet test`: conformance CudaTests DifferentialTests
return args.Length == 0 ? TestClass.Usage(Console.Error) : args.Sum(name => new TestClass(name).Run(Console.Out)) > 0 ? 1 : 0;
