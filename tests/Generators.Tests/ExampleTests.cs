using NeuroLang.Cli;
using NeuroLang.Compiler.Execution;
using NeuroLang.Generators.Tests.Driving;
using NeuroLang.Interpreter;
using NeuroLang.Runtime;

namespace NeuroLang.Generators.Tests;

/// <summary>Every circuit of the examples as a generated class.</summary>
public sealed class ExampleTests
{
    private const int Steps = 100;

    public static TheoryData<string> Programs => new(Examples.Paths);

    /// <summary>The generator and the command print one text.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void The_class_is_that_of_nlc_build(string path)
    {
        var files = Examples.Files(path).ToList();
        var project = Project.Create(files);

        Assert.Empty(project.Result.Diagnostics);
        var circuits = Examples.Circuits(files);
        Assert.NotEmpty(circuits);
        foreach (var circuit in circuits)
        {
            using var output = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            var exit = NlcApplication.Run(
                ["build", Path.Combine(Repository.Root, path), "--circuit", circuit.Name, "--namespace", "User", "--width", "256"],
                new CliConsole(output, error, false, false, 100),
                CancellationToken.None);
            Assert.True(exit == 0, error.ToString());
            Assert.Equal(output.ToString(), project.Sources.Single(s => s.Key.EndsWith("." + circuit.Name + ".g.cs", StringComparison.Ordinal)).Value);
        }
    }

    /// <summary>
    /// The state of a network after some steps, written by the generated class, is to the byte what the interpreter writes of its own network; and each goes on from the
    /// other's file to the same end.
    /// </summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void The_class_gives_the_bits_of_the_interpreter(string path)
    {
        // The interpreter keeps each synapse as an object of its own: networks that have a scale are made smaller for it.
        var files = Examples.Files(path, text => text.Replace("scale = 1)", "scale = 0.1)", StringComparison.Ordinal).Replace("scale = 1.0,", "scale = 0.02,", StringComparison.Ordinal)).ToList();
        var assembly = Project.Create(files).Load();
        foreach (var circuit in Examples.Circuits(files))
        {
            var program = Examples.Lower(files, circuit.Name);
            using var expected = new InterpreterFactory().Create(program.Module, program.Seed, Compiler.Execution.SimulationOptions.Default);
            using var generated = (Simulation)(Activator.CreateInstance(assembly.GetType("User." + circuit.Name, throwOnError: true)!, program.Seed, null) ?? throw new InvalidOperationException());
            expected.Run(Steps, CancellationToken.None);
            generated.Run(Steps);
            var state = Saved(generated);
            Assert.Equal(Saved(expected, program), state);

            generated.Run(3);
            generated.Load(new MemoryStream(Saved(expected, program)));
            expected.Import(StateFile.Read(new MemoryStream(state), program));
            expected.Run(Steps, CancellationToken.None);
            for (var step = 0; step < Steps; step++)
            {
                generated.Step();
            }

            Assert.Equal(Saved(expected, program), Saved(generated));
        }
    }

    private static byte[] Saved(Simulation simulation)
    {
        using var stream = new MemoryStream();
        simulation.Save(stream);
        return stream.ToArray();
    }

    private static byte[] Saved(ISimulation simulation, Compiler.LoweredProgram program)
    {
        using var stream = new MemoryStream();
        StateFile.Write(stream, simulation.Export(), program);
        return stream.ToArray();
    }
}
