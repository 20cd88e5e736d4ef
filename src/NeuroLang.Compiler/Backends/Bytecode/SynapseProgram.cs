namespace NeuroLang.Compiler.Backends.Bytecode;

/// <summary>A program that runs over synapses: of the row of a presynaptic cell that spikes, or of the incoming index of a postsynaptic one.</summary>
/// <param name="FirstInstruction">Its place in the code.</param>
/// <param name="Length">Number of instructions, at least 1.</param>
/// <param name="Salt">Makes its random bits others than those of other programs.</param>
public sealed record SynapseProgram(int FirstInstruction, int Length, ushort Salt);
