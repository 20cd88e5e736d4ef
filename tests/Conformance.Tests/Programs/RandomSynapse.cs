namespace NeuroLang.Conformance.Tests.Programs;

/// <summary>A random synapse.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its declaration.</param>
/// <param name="Pre">The cell it starts from, or null where any will do.</param>
/// <param name="Post">The cell it ends at, or null where any will do.</param>
/// <param name="Sign">The sign of what it sends: 1, -1, or 0 for both.</param>
/// <param name="Drives">Whether it drives, so that it needs an input.</param>
/// <param name="Modulated">Whether it has the modulator <c>d</c>.</param>
internal sealed record RandomSynapse(string Name, string Text, RandomCell? Pre, RandomCell? Post, int Sign, bool Drives, bool Modulated);
