namespace NeuroLang.Package.Tests;

/// <summary>A small program whose spikes can be counted on the fingers, and a host for it.</summary>
internal static class Programs
{
    /// <summary>
    /// Hand i spikes whenever it has counted to 10 + i steps of 1 ms. Its spike takes 2 ms to bell i, is added in the step behind that boundary, and rings at the end of this step.
    /// Plastic synapses and drawn ones are there to be built and stepped.
    /// </summary>
    public const string Clocks =
        """
        import std.synapses

        cell Counter {
            param period = 10
            state n = 0
            update {
                n = n + 1
            }
            spike when n >= period { n = 0 }
        }

        cell Bell {
            state x = 0
            spike when x > 0.5 { x = 0 }
        }

        /// Two clocks.
        circuit Clocks {
            step 1 ms
            population hand : Counter[2] { period = 10 + i }
            population bell : Bell[2]
            connect hand -> bell.x  weight 1  delay 2 ms  by one_to_one
            connect hand -> bell.x  weight uniform(0, 0)  via PairStdp(w_max = 0)  by probability(50%)
        }

        """;

    /// <summary>What the program of <see cref="HostIn"/> prints: the spikes of the first 28 ms.</summary>
    public static readonly string[] Spikes = ["10 hand 0", "11 hand 1", "13 bell 0", "14 bell 1", "20 hand 0", "22 hand 1", "23 bell 0", "25 bell 1"];

    /// <summary>A program that prints spikes of the class <c>Clocks</c> in a namespace.</summary>
    public static string HostIn(string name) =>
        $$"""
        using {{name}};

        using var clocks = new Clocks(seed: 1);
        for (var step = 0; step < 28; step++)
        {
            clocks.Step();
            foreach (var cell in clocks.Hand.Spikes)
                Console.WriteLine($"{clocks.Time:F0} hand {cell}");
            foreach (var cell in clocks.Bell.Spikes)
                Console.WriteLine($"{clocks.Time:F0} bell {cell}");
        }

        """;

    /// <summary>A project that uses the package.</summary>
    public static string Project(string framework, string properties = "") =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="NeuroLang" Version="{PackageFeed.Version}" />
          </ItemGroup>
        </Project>
        """;
}
