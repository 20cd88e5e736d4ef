using NeuroLang.Compiler.Syntax;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>Finds what an undefined name is where it is no misspelt one: a unit, or a declaration of the library.</summary>
internal static class NameHint
{
    /// <summary>For <c>5 mS / cm^2</c> and <c>5 mS/cm2</c>; null where the name divides or multiplies nothing, or is no unit.</summary>
    public static string? OfUnit(ExpressionContext context, IdentifierSyntax name)
    {
        // Of one letter it is rather a variable.
        var unit = name.Text.TrimEnd('1', '2', '3', '4', '5', '6', '7', '8', '9');
        var before = context.Source.Content.AsSpan(0, name.Span.Start).TrimEnd();
        if (unit.Length < 2 || before.IsEmpty || before[before.Length - 1] is not ('/' or '*') || !UnitNames.IsUnit(unit))
        {
            return null;
        }

        return unit.Length == name.Text.Length
            ? $"'{unit}' is a unit: it stands right behind a number, and a compound unit has no blanks, such as 5 uF/cm^2"
            : $"a power of a unit is written '{unit}^{name.Text.Substring(unit.Length)}'";
    }

    /// <summary>For <c>LifExp</c> without an import.</summary>
    public static string? OfLibrary(IdentifierSyntax name)
    {
        var file = LibraryFiles.Names.FirstOrDefault(f => LibraryFiles.Find(f)!.Root.Declarations.Any(d => d.Name.Text == name.Text));
        return file is null ? null : $"write 'import {file}' at the start of the file";
    }
}
