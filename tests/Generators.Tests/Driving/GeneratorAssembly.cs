using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace NeuroLang.Generators.Tests.Driving;

/// <summary>
/// The generator with the assemblies that the C# compiler would load with it: those for .NET Standard 2.0, apart from the compiler library that the tests use themselves.
/// </summary>
internal sealed class GeneratorAssembly : AssemblyLoadContext
{
    private static readonly GeneratorAssembly Instance = new();

    private readonly string _folder = Path.Combine(Repository.Root, "generators", "NeuroLang.Generators", "bin", Repository.Configuration, "netstandard2.0");

    private GeneratorAssembly()
        : base("NeuroLang.Generators")
    {
    }

    public static Assembly Assembly => Instance.LoadFromAssemblyPath(Path.Combine(Instance._folder, "NeuroLang.Generators.dll"));

    public static Assembly Compiler => Instance.LoadFromAssemblyName(new AssemblyName("NeuroLang.Compiler"));

    public static ISourceGenerator Create() => (Activator.CreateInstance(Type("NeuroLangGenerator")) as IIncrementalGenerator ?? throw new InvalidOperationException("There is no generator.")).AsSourceGenerator();

    public static Type Type(string name) => Assembly.GetType("NeuroLang.Generators." + name, throwOnError: true) ?? throw new InvalidOperationException(name);

    /// <summary>A program without imports, as the generator's pipeline has it.</summary>
    public static object Input(string path, string? content)
    {
        var file = Type("Model.ProgramFile");
        var array = Type("Model.EquatableArray`1");
        var root = Activator.CreateInstance(file, path, content, Activator.CreateInstance(array.MakeGenericType(typeof(string))), Activator.CreateInstance(array.MakeGenericType(Type("Model.DeclarationRange"))));
        return Activator.CreateInstance(Type("Model.ProgramInput"), root, Activator.CreateInstance(array.MakeGenericType(file))) ?? throw new InvalidOperationException();
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return assemblyName.Name is "NeuroLang.Compiler" or "Antlr4.Runtime.Standard" ? LoadFromAssemblyPath(path) : null;
    }
}
