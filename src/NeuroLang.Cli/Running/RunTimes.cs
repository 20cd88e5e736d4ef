namespace NeuroLang.Cli.Running;

/// <summary>Where the time of a run went, in seconds.</summary>
/// <param name="Parse">From the text to the target's own form: reading, checking, lowering, printing.</param>
/// <param name="Compile">Making that form executable; nothing for the interpreter.</param>
/// <param name="Build">Building the network.</param>
/// <param name="Simulate">Carrying out the experiment.</param>
internal sealed record RunTimes(double Parse, double Compile, double Build, double Simulate);
