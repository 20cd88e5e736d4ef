using NeuroLang.Compiler.Ir;

namespace NeuroLang.Conformance.Tests;

/// <summary>Kernels over grids, against a convolution written down from its definition.</summary>
public abstract partial class ConformanceSuite
{
    [Theory]
    [InlineData("4 x 5", "2 x 3", "3", 3, 3, 1, 1, 0, 0)]
    [InlineData("4 x 5", "4 x 5", "3, padding = 1", 3, 3, 1, 1, 1, 1)]
    [InlineData("5 x 6", "2 x 4", "kernel = (2, 3), stride = (2, 1)", 2, 3, 2, 1, 0, 0)]
    [InlineData("6 x 6", "3 x 3", "3, 2, 1", 3, 3, 2, 2, 1, 1)]
    [InlineData("3 x 3", "2 x 4", "(4, 2), padding = (1, 1)", 4, 2, 1, 1, 1, 1)]
    [InlineData("7 x 5", "2 x 2", "2, 4, (0, 1)", 2, 2, 4, 4, 0, 1)]
    public void ConvolutionMeetsTheCellsUnderTheKernel(string pre, string post, string rule, int kernelRows, int kernelColumns, int rowStride, int columnStride, int rowPadding, int columnPadding)
    {
        var program = $$"""
            cell C { state v = 0  spike when v > 1e9 }
            circuit Net {
                population a : C[{{pre}}]
                population b : C[{{post}}]
                connect a -> b.v weight 1 + krow * 100 + kcol by convolution({{rule}}) where krow + kcol != 1
            }
            experiment E for Net { step 1 ms  run 1 ms }
            """;
        using var simulation = Build(program, Precision.Float64);
        var (w, h) = (Size(pre).Columns, Size(pre).Rows);
        var expected = new List<(int, int, double)>();
        for (var r = 0; r < Size(post).Rows; r++)
        {
            for (var c = 0; c < Size(post).Columns; c++)
            {
                for (var kr = 0; kr < kernelRows; kr++)
                {
                    for (var kc = 0; kc < kernelColumns; kc++)
                    {
                        var (y, x) = ((r * rowStride) - rowPadding + kr, (c * columnStride) - columnPadding + kc);
                        if (y >= 0 && y < h && x >= 0 && x < w && kr + kc != 1)
                        {
                            expected.Add(((y * w) + x, (r * Size(post).Columns) + c, 1 + (kr * 100) + kc));
                        }
                    }
                }
            }
        }

        var synapses = simulation.Synapses(0);
        Assert.Equal(expected.Order(), synapses.Pre.Zip(synapses.Post, synapses.Weights[0]));
    }

    [Fact]
    public void KernelsComeFromFiles()
    {
        const string Program = """
            cell C { state v = 0  spike when v > 1e9 }
            circuit Net {
                population a : C[3 x 3]
                population b : C[2 x 2]
                connect a -> b.v by convolution("kernel.csv")
                connect a -> b.v weight column("value") * 10 + krow by convolution("kernel.csv") where j == 3
            }
            experiment E for Net { step 1 ms  run 1 ms }
            """;
        using var simulation = Build(Program, Precision.Float64, ("kernel.csv", "1,-2\n0,4\n"));
        var synapses = simulation.Synapses(0);
        Assert.Equal(
            [(0, 0, 1), (1, 0, -2), (1, 1, 1), (2, 1, -2), (3, 2, 1), (4, 0, 4), (4, 2, -2), (4, 3, 1), (5, 1, 4), (5, 3, -2), (7, 2, 4), (8, 3, 4)],
            synapses.Pre.Zip(synapses.Post, synapses.Weights[0].Select(v => (int)v)));
        Assert.Equal([10, -20, 41], simulation.Synapses(1).Weights[0]);
    }

    private static (int Rows, int Columns) Size(string text) => text.Split(" x ") is [var rows, var columns]
        ? (int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture), int.Parse(columns, System.Globalization.CultureInfo.InvariantCulture))
        : throw new ArgumentException(text);
}
