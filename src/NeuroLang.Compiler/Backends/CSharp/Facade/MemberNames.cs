using System.Globalization;
using System.Text;

namespace NeuroLang.Compiler.Backends.CSharp.Facade;

/// <summary>Gives the members of one C# type names in the casing of C#, each once.</summary>
/// <param name="taken">Names that the type has already.</param>
internal sealed class MemberNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>
    /// The name in C#: <c>g_e</c> becomes <c>GE</c>, <c>v'</c> becomes <c>VPrime</c>. A name that is taken gets the kind of thing behind it, <c>TimePopulation</c>, and then a number.
    /// </summary>
    public string Add(string name, string kind)
    {
        var wish = Pascal(name);
        var found = _taken.Contains(wish) ? wish + kind : wish;
        for (var n = 2; !_taken.Add(found); n++)
        {
            found = wish + kind + n.ToString(CultureInfo.InvariantCulture);
        }

        return found;
    }

    /// <summary>A name of the language in the casing of C#.</summary>
    public static string Pascal(string name)
    {
        var builder = new StringBuilder(name.Length);
        var isStart = true;
        foreach (var c in name)
        {
            if (c == '\'')
            {
                builder.Append("Prime");
            }
            else if (char.IsLetterOrDigit(c))
            {
                builder.Append(isStart ? char.ToUpperInvariant(c) : c);
            }

            isStart = !char.IsLetterOrDigit(c);
        }

        return builder.Length == 0 || char.IsDigit(builder[0]) ? "_" + builder : builder.ToString();
    }
}
