using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Binding;

/// <summary><c>record spikes of g</c>, <c>record x of g every T</c>.</summary>
/// <param name="View">The cells.</param>
/// <param name="Event"><c>spike</c> or the event's name; null where a variable is recorded.</param>
/// <param name="Variable">A state, let, input or parameter; null where events are recorded.</param>
/// <param name="Every">The interval; null for every step.</param>
/// <param name="WindowLower">Start of <c>over a .. b</c>, or null.</param>
/// <param name="WindowUpper">End of it, or null.</param>
public sealed record BoundRecord(Location Location, BoundView View, string? Event, BoundVariable? Variable, BoundExpression? Every, BoundExpression? WindowLower, BoundExpression? WindowUpper) : BoundExperimentStatement(Location);
