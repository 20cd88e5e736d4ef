using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding;

/// <summary>Binds where the cells of a population are: <c>grid line ring random(box(…))</c>; every argument of the result has its name.</summary>
internal sealed class GeometryBinder(BindingSession session, ExpressionBinder expressions)
{
    private const string Periodic = "periodic";

    /// <summary>For each geometry its lengths: how many come first without names, how many are needed, and all names.</summary>
    private static readonly ImmutableArray<(string Name, int Positional, int Needed, string[] Lengths, bool MayWrap)> Shapes =
    [
        ("grid", 1, 1, ["spacing", "x", "y"], true),
        ("line", 1, 1, ["spacing", "x"], true),
        ("ring", 1, 1, ["radius", "x", "y"], false),
        ("random", 3, 1, ["width", "height", "depth", "x", "y", "z"], true),
    ];

    /// <summary>Binds <c>grid(spacing = 50 um)</c>; the arguments of <c>random(box(…))</c> are those of the box. Null after an error.</summary>
    public BoundCall? Bind(ExpressionSyntax syntax)
    {
        var (name, arguments) = CallBinder.Split(syntax);
        var shape = Shapes.FirstOrDefault(s => s.Name == name);
        if (shape.Name is null)
        {
            CallBinder.ReportUnknown(session, expressions.Context, syntax, name, "geometry", [.. Shapes.Select(s => s.Name)]);
            return null;
        }

        if (shape.Name == "random")
        {
            if (arguments.Length != 1 || SyntaxFacts.Strip(arguments[0].Value) is not CallSyntax { Target: NameSyntax { Identifier.Text: "box" } } box)
            {
                session.Diagnostics.Add(Diagnostic.Create(CircuitDiagnostics.MissingArgument, expressions.Context.At(syntax.Span), "random", "its space").WithHint("write 'random(box(1 mm, 1 mm))'"));
                return null;
            }

            arguments = box.Arguments;
        }

        return Bind(shape, arguments, expressions.Context.At(syntax.Span));
    }

    private BoundCall? Bind((string Name, int Positional, int Needed, string[] Lengths, bool MayWrap) shape, ImmutableArray<ArgumentSyntax> arguments, Location place)
    {
        var names = shape.MayWrap ? [.. shape.Lengths, Periodic] : shape.Lengths;
        var bound = ImmutableArray.CreateBuilder<BoundArgument>();
        var position = 0;
        foreach (var argument in arguments)
        {
            var at = expressions.Context.At(argument.Name?.Span ?? argument.Span);
            if (argument.Name is null && position >= shape.Positional)
            {
                session.Diagnostics.Report(TypeDiagnostics.WrongArity, at, shape.Name, $"at most {shape.Positional} without a name", position + 1);
                return null;
            }

            var name = argument.Name?.Text ?? shape.Lengths[position++];
            if (!names.Contains(name))
            {
                session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnknownArgument, at, shape.Name, name).WithHint(Suggestions.DidYouMean(name, names) ?? "there are " + string.Join(", ", names)));
                return null;
            }

            if (bound.Any(b => b.Name == name))
            {
                session.Diagnostics.Report(CircuitDiagnostics.DuplicateMember, at, $"'{name}'");
                return null;
            }

            bound.Add(new BoundArgument(name, name == Periodic
                ? expressions.BindCondition(argument.Value, "'periodic'")
                : expressions.Bind(argument.Value, BoundType.Quantity(Dimension.Metre), $"'{name}'")));
        }

        if (shape.Lengths.Take(shape.Needed).FirstOrDefault(n => bound.All(b => b.Name != n)) is { } missing)
        {
            session.Diagnostics.Report(CircuitDiagnostics.MissingArgument, place, shape.Name, missing);
            return null;
        }

        return bound.Any(b => b.Value.Type.IsError) ? null : new BoundCall(shape.Name, bound.ToImmutable(), place);
    }
}
