using System.Globalization;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Syntax;

namespace NeuroLang.Compiler.Binding.Rules;

/// <summary>A call has as many arguments as its function takes, none of them named.</summary>
internal static class ArityRule
{
    /// <summary>False where the arguments do not fit (then reported).</summary>
    public static bool Check(BindingSession session, ExpressionContext context, string name, CallSyntax call, int minimum, int maximum)
    {
        var named = call.Arguments.FirstOrDefault(a => a.Name is not null);
        if (named?.Name is { } argument)
        {
            session.Diagnostics.Add(Diagnostic.Create(NameDiagnostics.UnknownArgument, context.At(argument.Span), name, argument.Text)
                .WithHint("its arguments are written without names"));
            return false;
        }

        var count = call.Arguments.Length;
        if (count >= minimum && count <= maximum)
        {
            return true;
        }

        session.Diagnostics.Report(TypeDiagnostics.WrongArity, context.At(call.Span), name, Describe(minimum, maximum), count.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private static string Describe(int minimum, int maximum)
    {
        var many = maximum == int.MaxValue
            ? string.Format(CultureInfo.InvariantCulture, "{0} or more arguments", minimum)
            : string.Format(CultureInfo.InvariantCulture, minimum == maximum ? "{1} argument{2}" : minimum + 1 == maximum ? "{0} or {1} arguments" : "{0} to {1} arguments", minimum, maximum, maximum == 1 ? "" : "s");
        return minimum == maximum && maximum == 0 ? "no arguments" : many;
    }
}
