namespace NeuroLang.Runtime;

/// <summary>Where the contents of a network's memory are while a device steps it: what hosts look at is brought back first, and what they change is noted.</summary>
internal unsafe interface IRemoteMemory
{
    /// <summary>Is told before a host reads the stretch of memory that begins at <paramref name="start"/>.</summary>
    void Reading(void* start);

    /// <summary>Is told before a host changes the stretch of memory that begins at <paramref name="start"/>, or part of it.</summary>
    void Writing(void* start);
}
