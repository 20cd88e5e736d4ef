using System.Reflection;
using NeuroLang.Cli.Hosting;
using NeuroLang.Compiler;
using NeuroLang.Compiler.Backends.CSharp;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;
using SimulationOptions = NeuroLang.Compiler.Execution.SimulationOptions;

namespace NeuroLang.Conformance.Tests.CSharp;

/// <summary>The class that a program becomes for hosts, whose constructor gets the tunable parameters.</summary>
/// <param name="program">The program with any values.</param>
/// <param name="values">The values for the constructor, by the names of the program.</param>
/// <param name="width">The width of kernels.</param>
/// <param name="compiler">Compiles the class.</param>
internal sealed class HostClassFactory(LoweredProgram program, IReadOnlyDictionary<string, double> values, VectorWidth width, CSharpCompiler compiler) : ISimulationFactory
{
    private const string ClassName = "Host";

    public string Target => "csharp";

    public ISimulation Create(IrModule module, uint seed, SimulationOptions options)
    {
        var type = compiler.Compile(CSharpEmitter.EmitForHost(program, new CSharpOptions("User", ClassName, width), new DiagnosticBag())).GetType("User." + ClassName, throwOnError: true);
        var constructor = type?.GetConstructors().OrderBy(c => c.GetParameters().Length).First() ?? throw new InvalidOperationException("The class has no constructor.");
        return new CSharpSimulation(module, settings => (Simulation)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. constructor.GetParameters().Select(p => Argument(p, seed, settings))], null), options);
    }

    private object? Argument(ParameterInfo parameter, uint seed, Runtime.SimulationOptions settings) => parameter.Name switch
    {
        "seed" => seed,
        "options" => settings,
        _ => values.First(v => v.Key.Replace("_", "", StringComparison.Ordinal).Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)).Value,
    };
}
