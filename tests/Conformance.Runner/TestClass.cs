using System.Globalization;
using System.Reflection;
using NeuroLang.Conformance.Tests;
using NeuroLang.Tests.Skipping;
using Xunit;
using Xunit.Sdk;

namespace NeuroLang.Conformance.Runner;

/// <summary>A class of tests, run one after the other: facts, and theories with all their data.</summary>
/// <param name="name">The name of the class, without its namespace.</param>
internal sealed class TestClass(string name)
{
    private readonly Type? _type = typeof(ConformanceSuite).Assembly.GetTypes().FirstOrDefault(t => t.Name == name && !t.IsAbstract);

    /// <summary>Says how the program is used; the exit code.</summary>
    public static int Usage(TextWriter writer)
    {
        writer.WriteLine("conformance CLASS…, such as: conformance CudaTests DifferentialTests");
        return 2;
    }

    /// <summary>Runs the tests; how many failed.</summary>
    public int Run(TextWriter writer)
    {
        if (_type is null)
        {
            writer.WriteLine($"there is no class of tests {name}");
            return 1;
        }

        if (_type.GetCustomAttribute<RequirementAttribute>()?.Absence is { } absence)
        {
            writer.WriteLine($"{name}: skipped: {absence}");
            return 1;
        }

        var (passed, failed) = (0, 0);
        foreach (var (method, arguments) in Tests())
        {
            if (Failure(method, arguments) is { } failure)
            {
                failed++;
                writer.WriteLine($"{name}.{method.Name}({string.Join(", ", arguments.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture)))}) failed: {failure}");
            }
            else
            {
                passed++;
            }
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {passed} passed, {failed} failed"));
        return failed;
    }

    private IEnumerable<(MethodInfo Method, object?[] Arguments)> Tests() =>
        from method in _type!.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is { Skip: null }
        from arguments in method.GetCustomAttribute<TheoryAttribute>() is null ? [[]] : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method))
        select (method, arguments);

    private string? Failure(MethodInfo method, object?[] arguments)
    {
        object? instance = null;
        try
        {
            instance = Activator.CreateInstance(_type!);
            (method.Invoke(instance, arguments) as Task)?.GetAwaiter().GetResult();
            return null;
        }
        catch (Exception exception)
        {
            return (exception is TargetInvocationException { InnerException: { } inner } ? inner : exception).ToString();
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }
}
