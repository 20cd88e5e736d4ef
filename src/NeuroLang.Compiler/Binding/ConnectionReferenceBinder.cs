using System.Collections.Immutable;
using NeuroLang.Compiler.Binding.Rules;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds the names of connections in experiments, those inside of parts too.</summary>
/// <param name="session">The session.</param>
/// <param name="context">Where the name is written; connections of the circuit are in its scope.</param>
internal sealed class ConnectionReferenceBinder(BindingSession session, ExpressionContext context)
{
    /// <summary>Whether the text leads to a connection; nothing is reported.</summary>
    public bool IsConnection(ExpressionSyntax syntax) => Find(syntax) is ConnectionSymbol;

    /// <summary>The connection, or null where it is none or its indices are wrong (then reported).</summary>
    public BoundConnection? Bind(ExpressionSyntax syntax)
    {
        if (Find(syntax) is not ConnectionSymbol symbol)
        {
            Report(syntax);
            return null;
        }

        var indices = ImmutableArray.CreateBuilder<BoundExpression>();
        var name = SyntaxFacts.Strip(syntax);
        for (; name is IndexSyntax index; name = SyntaxFacts.Strip(index.Target))
        {
            indices.Insert(0, Index(index.Index));
        }

        var path = name is MemberAccessSyntax member ? Path(member.Target) : [];
        if (path is not { } steps || indices.Any(i => i.Type.IsError))
        {
            return null;
        }

        if (indices.Count > 0 && indices.Count != symbol.PartIndices.Length)
        {
            session.Diagnostics.Report(TypeDiagnostics.NotAVector, context.At(syntax.Span), symbol.Name);
            return null;
        }

        return new BoundConnection(symbol, steps, indices.ToImmutable(), context.At(syntax.Span));
    }

    private Symbol? Find(ExpressionSyntax syntax)
    {
        switch (SyntaxFacts.Strip(syntax))
        {
            case NameSyntax name:
                return context.Scope.Lookup(name.Identifier.Text);
            case MemberAccessSyntax member:
                return Scope(member.Target)?.LookupOwn(member.Name.Text);
            case IndexSyntax index:
                return Find(index.Target) is PartSymbol or ConnectionSymbol ? Find(index.Target) : null;
            default:
                return null;
        }
    }

    /// <summary>The names inside of a part, where the text leads to one.</summary>
    private Scope? Scope(ExpressionSyntax syntax) =>
        Find(syntax) is PartSymbol part && session.Lazy.Complete(part, context.At(syntax.Span)) && part.Circuit is { } circuit && session.CircuitScopes.TryGetValue(circuit, out var scope) ? scope : null;

    /// <summary>The parts of a path, or null after an error.</summary>
    private ImmutableArray<BoundPartStep>? Path(ExpressionSyntax syntax)
    {
        switch (SyntaxFacts.Strip(syntax))
        {
            case NameSyntax when Find(syntax) is PartSymbol part:
                return [new BoundPartStep(part, null)];
            case MemberAccessSyntax member when Find(syntax) is PartSymbol inner:
                return Path(member.Target)?.Add(new BoundPartStep(inner, null));
            case IndexSyntax index when Path(index.Target) is { IsEmpty: false } path:
                var last = path[path.Length - 1];
                if (last.Part.Count is null || last.Index is not null)
                {
                    session.Diagnostics.Report(TypeDiagnostics.NotAVector, context.At(index.Target.Span), last.Part.Name);
                    return null;
                }

                var value = Index(index.Index);
                return value.Type.IsError ? null : path.SetItem(path.Length - 1, last with { Index = value });
            default:
                return null;
        }
    }

    private BoundExpression Index(ExpressionSyntax syntax) => new ExpressionBinder(session, context).Bind(syntax, BoundType.Int, "an index");

    private void Report(ExpressionSyntax syntax)
    {
        switch (SyntaxFacts.Strip(syntax))
        {
            case NameSyntax { Identifier: { } name } when context.Scope.Lookup(name.Text) is { } other:
                session.Diagnostics.Report(NameDiagnostics.WrongKind, context.At(name.Span), name.Text, SymbolKinds.Describe(other), "a connection");
                break;
            case NameSyntax { Identifier: { } name }:
                NameRule.ReportUndefined(session, context, name, context.Scope.Visible.Where(s => s is ConnectionSymbol).Select(s => s.Name));
                break;
            case MemberAccessSyntax member when Find(member.Target) is PartSymbol { Circuit: { } circuit } && Scope(member.Target) is { } scope && scope.LookupOwn(member.Name.Text) is null:
                session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UndefinedMember, context.At(member.Name.Span), circuit.Name, "connection", member.Name.Text)
                    .WithHint(Suggestions.DidYouMean(member.Name.Text, circuit.Connections.Select(c => c.Name).Where(c => c.Length > 0))));
                break;
            case ErrorExpressionSyntax:
                break;
            default:
                session.Diagnostics.Report(NameDiagnostics.WrongKind, context.At(syntax.Span), SyntaxFacts.Excerpt(context.Source, syntax.Span), "something else", "a connection (named by 'called')");
                break;
        }
    }
}
