using System.Collections;
using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Binding.Symbols;
using NeuroLang.Compiler.Text;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Tests.Binding;

/// <summary>Walks over everything that a bound program reaches.</summary>
internal static class BoundGraph
{
    /// <summary>A description of the first unresolved thing that lowering would meet, or null where there is none.</summary>
    public static string? FindUnresolved(BoundProgram program)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var stack = new Stack<object?>();
        foreach (var root in program.Cells.Cast<Symbol>().Concat(program.Circuits).Concat(program.Experiments))
        {
            stack.Push(root);
        }

        while (stack.Count > 0)
        {
            var next = stack.Pop();
            switch (next)
            {
                case null or string or Location or Unit or BigRational or BoundType:
                    continue;
                case BoundError error:
                    return $"error expression at {error.Location.Start}";
                case BoundExpression { Type.IsError: true } expression:
                    return $"{expression.GetType().Name} without a type at {expression.Location.Start}";
                case ValueSymbol { Type.IsError: true } symbol:
                    return $"{symbol.Name} without a type";
                case ConnectionSymbol { Rule: null } or ConnectionSymbol { Pre: null } or ConnectionSymbol { Post: null }:
                    return "connection without ends or rule";
                case StateSymbol { Initial: null } state:
                    return $"{state.Name} without initial value";
                case FunctionSymbol { Body: null } function:
                    return $"{function.Name} without body";
                case PopulationSymbol { Cell: null } or GroupSymbol { View: null } or PartSymbol { Circuit: null } or ExperimentSymbol { Circuit: null }:
                    return $"{next} without its object";
                case IEnumerable items:
                    foreach (var item in items)
                    {
                        stack.Push(item);
                    }

                    continue;
            }

            var type = next.GetType();
            if (type.Namespace?.StartsWith("NeuroLang.Compiler.Binding", StringComparison.Ordinal) != true || type.IsEnum || (!type.IsValueType && !seen.Add(next)))
            {
                continue;
            }

            foreach (var property in type.GetProperties().Where(p => p.GetIndexParameters().Length == 0 && !p.GetMethod!.IsStatic))
            {
                stack.Push(property.GetValue(next));
            }
        }

        return null;
    }
}
