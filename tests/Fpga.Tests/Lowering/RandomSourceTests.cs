using System.Globalization;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Containers;
using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Lockstep;

namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Random programs whose synapses learn are lowered, keep the rules of the core, and do the same on one lane, on four, and on the scalar emulator. NEUROLANG_FPGA_SOURCES gives another number of them.</summary>
public sealed class RandomSourceTests
{
    private const int Steps = 200;

    [Fact]
    public void Random_programs_learn_the_same_everywhere()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("NEUROLANG_FPGA_SOURCES"), CultureInfo.InvariantCulture, out var number) ? number : 12;
        var changed = 0;
        for (var seed = 1; seed <= count; seed++)
        {
            var program = Fixture.Interpreted(RandomSource.Create(seed)).Result.Program;
            Assert.Null(BytecodeVerifier.Check(program));
            Assert.Equal(ContainerWriter.Write(new Container(program)), ContainerWriter.Write(ContainerReader.Read(ContainerWriter.Write(new Container(program)))));
            using var one = new Emulator(CoreImageBuilder.Build(program, Execution.CoreShapes.For(program, 1)));
            using var four = new Emulator(CoreImageBuilder.Build(program, Execution.CoreShapes.For(program, 4)));
            var scalar = new ReferenceEmulator(CoreImageBuilder.Build(program, Execution.CoreShapes.For(program, 1)));
            for (var step = 0; step < Steps; step++)
            {
                one.Step();
                four.Step();
                scalar.Step();
            }

            foreach (var projection in Enumerable.Range(0, program.Projections.Length).Where(p => program.Projections[p].Pre is not null))
            {
                for (var variable = 0; variable < program.Projections[projection].Variables.Length; variable++)
                {
                    var learnt = one.Synapses(projection, variable).ToArray();
                    Assert.Equal(learnt, four.Synapses(projection, variable).ToArray());
                    Assert.Equal(learnt, scalar.Synapses(projection, variable).ToArray());
                    changed += learnt.SequenceEqual(program.Projections[projection].Variables[variable].Values) ? 0 : 1;
                }
            }
        }

        Assert.InRange(changed, count / 2, int.MaxValue);
    }
}
