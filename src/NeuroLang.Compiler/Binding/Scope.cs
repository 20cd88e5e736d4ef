using NeuroLang.Compiler.Binding.Symbols;

namespace NeuroLang.Compiler.Binding;

/// <summary>Names that are visible at a place, with those of the surroundings behind them.</summary>
internal sealed class Scope(Scope? parent)
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly List<string> _skipped = [];
    private readonly HashSet<string> _pending = new(StringComparer.Ordinal);

    /// <summary>Every visible name, the innermost first.</summary>
    public IEnumerable<Symbol> Visible
    {
        get
        {
            for (var scope = this; scope is not null; scope = scope.Parent)
            {
                foreach (var symbol in scope._symbols.Values)
                {
                    yield return symbol;
                }
            }
        }
    }

    /// <summary>The names of this scope itself.</summary>
    public IEnumerable<Symbol> Own => _symbols.Values;

    /// <summary>The surroundings.</summary>
    public Scope? Parent { get; } = parent;

    /// <summary>Adds a name unless this scope itself has it.</summary>
    public bool TryDeclare(Symbol symbol)
    {
        if (_symbols.ContainsKey(symbol.Name))
        {
            return false;
        }

        _symbols.Add(symbol.Name, symbol);
        _pending.Remove(symbol.Name);
        return true;
    }

    /// <summary>Remembers text that the parser skipped: the names in it may have been declarations.</summary>
    public void Skip(string text) => _skipped.Add(text);

    /// <summary>True where skipped text in reach has the name, so that its lack is no news.</summary>
    public bool WasSkipped(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._skipped.Any(t => ContainsWord(t, name)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsWord(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !IsWord(text[at - 1])) && (end == text.Length || !IsWord(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>Announces a name that a later statement of the same block declares.</summary>
    public void Announce(string name) => _pending.Add(name);

    /// <summary>The symbol of a name, or null.</summary>
    public Symbol? Lookup(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._symbols.TryGetValue(name, out var symbol))
            {
                return symbol;
            }
        }

        return null;
    }

    /// <summary>The symbol that this scope itself has, or null.</summary>
    public Symbol? LookupOwn(string name) => _symbols.TryGetValue(name, out var symbol) ? symbol : null;

    /// <summary>True where a later statement of the block, or of one around it, declares the name.</summary>
    public bool IsPending(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._symbols.ContainsKey(name))
            {
                return false;
            }

            if (scope._pending.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
