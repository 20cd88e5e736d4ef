namespace NeuroLang.Runtime.Threads;

/// <summary>That events of a population reach another, by index, after this many steps at the earliest.</summary>
internal readonly record struct DelayedPath(int Source, int Target, int ShortestDelay);
