namespace NeuroLang.Llvm.Emission;

/// <summary>The intrinsics that a module declares and the helper functions it contains, each once, in a fixed order.</summary>
internal sealed class ModuleDeclarations
{
    private readonly SortedSet<string> _declarations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _helpers = new(StringComparer.Ordinal);

    /// <summary>Declarations of intrinsics.</summary>
    public IEnumerable<string> Intrinsics => _declarations;

    /// <summary>Definitions of helpers.</summary>
    public IEnumerable<string> Helpers => _helpers.Values;

    /// <summary>Adds a declaration.</summary>
    public void Declare(string declaration) => _declarations.Add(declaration);

    /// <summary>Adds a helper where it is not there yet.</summary>
    public void Require(string helper, Func<ModuleDeclarations, string> define)
    {
        if (_helpers.TryAdd(helper, ""))
        {
            _helpers[helper] = define(this);
        }
    }
}
