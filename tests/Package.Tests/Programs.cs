namespace NeuroLang.Package.Tests;

/// <summary>A small program whose spikes can be counted on the fingers, and a host for it.</summary>
internal static class Programs
{
    /// <summary>Cell i spikes whenever it has counted to 10 + i steps of 1 ms.</summary>
    public const string Clocks =
        """
        cell Counter {
            param period = 10
            state n = 0
            update {
                n = n + 1
            }
            spike when n >= period { n = 0 }
        }

        /// Two clocks.
        circuit Clocks {
            step 1 ms
            population hand : Counter[2] { period = 10 + i }
        }

        """;

    /// <summary>Prints the spikes of the first 33 ms, by the class of <see cref="HostIn"/>.</summary>
    public const string Host =
        """
        using NAMESPACE;
        using System.Globalization;

        using var clocks = new Clocks(seed: 1);
        for (var step = 0; step < 33; step++)
        {
            clocks.Step();
            foreach (var cell in clocks.Hand.Spikes)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clocks.Time} {cell}"));
        }

        """;

    /// <summary>What <see cref="Host"/> prints.</summary>
    public static readonly string[] Spikes = ["10 0", "11 1", "20 0", "22 1", "30 0", "33 1"];

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

    /// <summary>The host for classes in a namespace.</summary>
    public static string HostIn(string name) => Host.Replace("NAMESPACE", name, StringComparison.Ordinal);
}
