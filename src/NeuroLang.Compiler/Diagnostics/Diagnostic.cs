using System.Collections.Immutable;
using System.Globalization;
using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Diagnostics;

/// <summary>One message about one place of a program.</summary>
/// <param name="Descriptor">The row of the table it comes from.</param>
/// <param name="Location">Where; null for what has no place in a text, such as a missing file named on the command line.</param>
/// <param name="Message">The message with its arguments filled in.</param>
/// <param name="Hint">A way out, such as "did you mean tau_m?"; null where there is none.</param>
/// <param name="Related">Other places that explain it.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    Location? Location,
    string Message,
    string? Hint,
    ImmutableArray<RelatedLocation> Related)
{
    /// <summary>The code, e.g. <c>NL3004</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>The severity.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>Makes a diagnostic and fills in its message.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location? location, params object[] arguments) =>
        new(descriptor, location, string.Format(CultureInfo.InvariantCulture, descriptor.Format, arguments), null, ImmutableArray<RelatedLocation>.Empty);

    /// <summary>The same diagnostic with a way out.</summary>
    public Diagnostic WithHint(string? hint) => this with { Hint = hint };

    /// <summary>The same diagnostic with one more related place.</summary>
    public Diagnostic WithRelated(Location location, string message) => this with { Related = Related.Add(new RelatedLocation(location, message)) };

    /// <summary>The form MSBuild and editors understand: <c>net.nl(12,7): error NL3004: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        var hint = Hint is null ? "" : " (" + Hint + ")";
        if (Location is null)
        {
            return $"nlc: {severity} {Code}: {Message}{hint}";
        }

        var start = Location.Start;
        return string.Format(CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5}{6}", Location.Source.Path, start.Line, start.Column, severity, Code, Message, hint);
    }
}
