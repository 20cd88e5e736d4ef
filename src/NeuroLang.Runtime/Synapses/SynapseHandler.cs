using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Synapses;

/// <summary>A handler with the queue that feeds it in each table of its connection.</summary>
internal sealed record SynapseHandler(HandlerPlan Plan, EventQueue[] Queues);
