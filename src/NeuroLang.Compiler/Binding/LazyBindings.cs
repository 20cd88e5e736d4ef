using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary>
/// Definitions that are bound when they are first needed, so that their order in the file does not matter.
/// A definition that needs itself is reported once.
/// </summary>
internal sealed class LazyBindings(BindingSession session)
{
    private const int MaximalDepth = 100;

    private readonly Dictionary<Symbol, Action> _waiting = [];
    private readonly List<Symbol> _running = [];

    /// <summary>Registers how a symbol is bound.</summary>
    public void Register(Symbol symbol, Action bind) => _waiting[symbol] = bind;

    /// <summary>True for a symbol that nothing has needed yet.</summary>
    public bool IsWaiting(Symbol symbol) => _waiting.ContainsKey(symbol);

    /// <summary>Binds a symbol unless it is bound; false where it is being bound, which makes it recursive.</summary>
    public bool Complete(Symbol symbol, Location use)
    {
        var first = _running.IndexOf(symbol);
        if (first >= 0)
        {
            var names = _running.Skip(first).Append(symbol).Select(s => s.Name);
            var diagnostic = Diagnostic.Create(NameDiagnostics.RecursiveDefinition, use, symbol.Name, string.Join(" -> ", names));
            session.Diagnostics.Add(_running.Skip(first).Aggregate(diagnostic, (d, s) => d.WithRelated(s.Location, $"'{s.Name}' is defined here")));
            return false;
        }

        if (!_waiting.TryGetValue(symbol, out var bind))
        {
            return true;
        }

        if (_running.Count >= MaximalDepth)
        {
            session.Diagnostics.Report(NameDiagnostics.NestedTooDeep, use, "chain of definitions", MaximalDepth);
            return false;
        }

        _waiting.Remove(symbol);
        _running.Add(symbol);
        try
        {
            bind();
        }
        finally
        {
            _running.RemoveAt(_running.Count - 1);
        }

        return true;
    }
}
