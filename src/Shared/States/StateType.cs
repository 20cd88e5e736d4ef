namespace NeuroLang.States;

/// <summary>What an array of a state holds; the numbers are those of the file.</summary>
internal enum StateType : byte
{
    Float32 = 0,
    Float64 = 1,
    Int32 = 2,
    Int64 = 3,
}
