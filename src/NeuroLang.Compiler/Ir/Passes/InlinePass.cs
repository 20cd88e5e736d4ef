using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Ir.Passes;

/// <summary>
/// Replaces references to <c>let</c>s and functions by their bodies.
/// <code>
/// before   define half (x) = (mul &amp;x:f32 0.5f)
///          equation v = (reference.half:f32 g:f32)
/// after    equation v = (mul g:f32 0.5f)
/// </code>
/// </summary>
public sealed class InlinePass : IIrPass
{
    /// <inheritdoc/>
    public string Name => "inline";

    /// <inheritdoc/>
    public IrModule Run(IrModule module, DiagnosticBag diagnostics) =>
        module with { Models = [.. module.Models.Select(m => new Inliner(module.Factory, m).Inline())] };

    private sealed class Inliner
    {
        private readonly IrFactory _factory;
        private readonly IrModel _model;
        private readonly Dictionary<string, IrDefinition> _definitions;
        private readonly Dictionary<string, IrExpr> _bodies = new(StringComparer.Ordinal);
        private readonly HashSet<string> _open = new(StringComparer.Ordinal);

        public Inliner(IrFactory factory, IrModel model)
        {
            _factory = factory;
            _model = model;
            _definitions = model.Definitions.ToDictionary(d => d.Name, StringComparer.Ordinal);
        }

        public IrModel Inline() => new IrRewriter(_factory, Replace).Rewrite(_model with { Definitions = [] });

        private IrExpr Replace(IrExpr node)
        {
            if (node.Op != IrOp.Reference)
            {
                return node;
            }

            if (node.Name is null || !_definitions.TryGetValue(node.Name, out var definition))
            {
                throw new InternalCompilerException("inline", $"model {_model.Name} has no definition '{node.Name}'");
            }

            var body = Body(definition);
            return node.Args.IsEmpty ? body : Substitute(body, definition.Parameters, node.Args);
        }

        private IrExpr Body(IrDefinition definition)
        {
            if (!_bodies.TryGetValue(definition.Name, out var body))
            {
                if (!_open.Add(definition.Name))
                {
                    throw new InternalCompilerException("inline", $"definition '{definition.Name}' of model {_model.Name} refers to itself");
                }

                body = new IrRewriter(_factory, Replace).Rewrite(definition.Body);
                _bodies.Add(definition.Name, body);
            }

            return body;
        }

        private IrExpr Substitute(IrExpr body, ImmutableArray<string> parameters, ImmutableArray<IrExpr> args) =>
            new IrRewriter(_factory, node => node.Op == IrOp.Parameter && node.Name is { } name ? args[parameters.IndexOf(name)] : node).Rewrite(body);
    }
}
