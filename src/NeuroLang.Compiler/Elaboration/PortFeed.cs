using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Units;

namespace NeuroLang.Compiler.Elaboration;

/// <summary>What a connection of an enclosing circuit feeds to the port of a part, channel by channel.</summary>
/// <param name="Cells">For each channel the cell, or the channel of an outermost port, that feeds it.</param>
/// <param name="Delay">The delay on the way to the port in ms, a whole number of steps.</param>
/// <param name="Factor">What values are multiplied with on the way; one for spikes.</param>
public sealed record PortFeed(IrView Cells, BigRational Delay, double Factor);
