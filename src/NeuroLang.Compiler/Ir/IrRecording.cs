namespace NeuroLang.Compiler.Ir;

/// <summary>What an experiment records.</summary>
/// <param name="Variable">A slot, or null for events.</param>
/// <param name="Event">The event where <paramref name="Variable"/> is null: <c>spike</c> or a name.</param>
/// <param name="View">The cells.</param>
/// <param name="EverySteps">Steps between samples, counted from step zero; one for events.</param>
/// <param name="FirstStep">First boundary (samples) or spike stamp that is recorded.</param>
/// <param name="LastStep">Last one that is recorded; <see cref="long.MaxValue"/> for no end.</param>
public sealed record IrRecording(string? Variable, string? Event, IrView View, long EverySteps, long FirstStep, long LastStep);
