namespace NeuroLang.Conformance.Tests;

/// <summary>White noise in the equations of synapses.</summary>
public abstract partial class ConformanceSuite
{
    /// <summary>
    /// Six steps of 0.25 ms from an independent program that follows the written rules: normal quantiles (AS 241) of words of Philox4x32-10, seed 7, streams "n/xi/", "n/xi/other" and "heun/xi/" with those of "p" and,
    /// rotated left by 16, of "q"; cells 0 and 1, 1 and 2 twice with the multiplicities 0 and 1; boundaries 0 to 5. x + h f + √h g N for x, y and z; for s two slopes with N/√h in the place of the noise.
    /// </summary>
    [Theory]
    [InlineData(
        "float32",
        1e-5,
        new[] { 8.220664322546268, -3.3372133147430607, 0.709117935060076 },
        new[] { 7.340098406957792, -1.8802657647224714, 0.5189923898788317 },
        new[] { 0.13794572413755546, 0.503308361405157, 0.4776467055087711 },
        new[] { 0.5970131637624321, 0.3831555241731002, 1.6568514791974647 })]
    [InlineData(
        "float64",
        1e-13,
        new[] { 8.22065831679064, -3.337213693244417, 0.7091169766861883 },
        new[] { 7.34009347451225, -1.8802661122863578, 0.5189916131536086 },
        new[] { 0.13794573549748612, 0.5033084313708812, 0.47764672137964764 },
        new[] { 0.5970131925790715, 0.38315552046157175, 1.656850978892763 })]
    public void NoiseOfASynapseIsItsOwnAndGrowsWithTheRootOfTheStep(string precision, double relative, double[] x, double[] y, double[] z, double[] s)
    {
        using var simulation = Program(
            """
            synapse Noisy {
                state x = 1   state y = 0   state z = 1
                x' = -x / (4 ms) + 3 * xi / sqrt(1 ms)
                y' = (2 * xi - 0.5 * xi(other)) / sqrt(1 ms)
                z' = 0.5 * z * xi(other) / sqrt(1 ms)
                on pre { send 1 }
            }
            synapse Stratonovich {
                state s = 1
                method heun
                s' = 0.5 * s * xi / sqrt(1 ms)
                on pre { send 1 }
            }
            """,
            "population p : Train[2]\n population q : Sink[3]\n connect p -> q.v via Noisy by list((0, 1), (1, 2), (1, 2)) called n\n connect p -> q.v via Stratonovich by list((0, 1), (1, 2), (1, 2)) called heun",
            "step 0.25 ms",
            precision);
        simulation.Run(6, CancellationToken.None);
        foreach (var (name, expected) in new[] { ("x", x), ("y", y), ("z", z) })
        {
            Near(expected, Variable(simulation, name));
        }

        Near(s, Variable(simulation, "s", 1));

        void Near(double[] expected, double[] actual)
        {
            Assert.Equal(expected.Length, actual.Length);
            foreach (var (e, a) in expected.Zip(actual))
            {
                Close(e, a, relative);
            }
        }
    }
}
