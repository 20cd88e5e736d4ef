namespace NeuroLang.Compiler.Tests.Binding;

/// <summary>Arguments of geometries.</summary>
public sealed class GeometryTests : BindingTestBase
{
    [Theory]
    [InlineData("grid(50 um)", "[2 x 2]")]
    [InlineData("grid(spacing = 50 um, x = 1 um, y = -1 mm, periodic = true)", "[2 x 2]")]
    [InlineData("line(spacing = 50 um, periodic = false)", "[4]")]
    [InlineData("ring(radius = 1 mm, y = 3 um)", "[4]")]
    [InlineData("random(box(1 mm))", "[4]")]
    [InlineData("random(box(1 mm, height = 1 mm, depth = 50 um, z = 3 um, periodic = true))", "[4]")]
    public void GoodGeometriesAreQuiet(string geometry, string size) =>
        Assert.Empty(Bind(Program(geometry, size)).Diagnostics.Where(d => d.Severity == Compiler.Diagnostics.Severity.Error));

    [Theory]
    [InlineData("grid()", "NL4022")]
    [InlineData("grid(50 mV)", "NL3002")]
    [InlineData("grid(50 um, 60 um)", "NL3010")]
    [InlineData("grid(50 um, spacing = 60 um)", "NL4001")]
    [InlineData("grid(spaceing = 60 um)", "NL2018")]
    [InlineData("line(50 um, y = 3 um)", "NL2018")]
    [InlineData("ring(50 um, periodic = true)", "NL2018")]
    [InlineData("line(50 um, periodic = 1)", "NL3009")]
    [InlineData("random(1 mm)", "NL4022")]
    [InlineData("random(box())", "NL4022")]
    [InlineData("gird(50 um)", "NL4016")]
    public void BadGeometriesAreReported(string geometry, string code) =>
        Assert.Equal([code], Bind(Program(geometry, "[4]")).Diagnostics.Where(d => d.Severity == Compiler.Diagnostics.Severity.Error).Select(d => d.Code));

    private static string Program(string geometry, string size) => $$"""
        cell C { state v = 0 mV  v' = -v / 10 ms  spike when v > 10 mV }
        circuit Net {
            population p : C{{size}} at {{geometry}}
            connect p -> p.v weight 1 mV
        }
        """;
}
