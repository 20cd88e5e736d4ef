namespace NeuroLang.Runtime;

/// <summary>One synapse as a host sees it.</summary>
/// <param name="Pre">The presynaptic population.</param>
/// <param name="PreCell">The presynaptic cell.</param>
/// <param name="Post">The postsynaptic population.</param>
/// <param name="PostCell">The postsynaptic cell.</param>
/// <param name="Weight">The weight in the target's unit.</param>
/// <param name="DelaySteps">The delay in steps.</param>
public readonly record struct Synapse(Population Pre, int PreCell, Population Post, int PostCell, double Weight, int DelaySteps);
