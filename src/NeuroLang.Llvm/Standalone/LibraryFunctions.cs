using System.Collections.Immutable;

namespace NeuroLang.Llvm.Standalone;

/// <summary>What a native library exports, in the order of its header.</summary>
internal static class LibraryFunctions
{
    /// <summary>All of it. <c>P</c> in a signature is a pointer, <c>I</c> an integer of 64 bits, <c>R</c> a float64, <c>-</c> nothing.</summary>
    public static ImmutableArray<LibraryFunction> All { get; } =
    [
        new("create", "nl_create", 'P', "PIPI", true),
        new("open", "nl_open", 'P', "PPI", true),
        new("destroy", "nl_destroy", '-', "P"),
        new("step", "nl_step_once", 'I', "P"),
        new("run", "nl_run", 'I', "PI"),
        new("step_index", "nl_step_index", 'I', "P"),
        new("time", "nl_time_ms", 'R', "P"),
        new("message", "nl_message", 'P', "P"),
        new("size", "nl_size", 'I', "PI"),
        new("values", "nl_values", 'P', "PII"),
        new("events", "nl_events", 'I', "PIIP"),
        new("event_count", "nl_event_total", 'I', "PII"),
        new("synapse_count", "nl_synapses", 'I', "PI"),
        new("synapse_cells", "nl_synapse_cells", 'I', "PIPPPPI"),
        new("synapse_values", "nl_synapse_values", 'I', "PIIPI"),
        new("lesion", "nl_lesion", 'I', "PII"),
        new("fire", "nl_fire", 'I', "PIPI"),
        new("parameters_changed", "nl_parameters_changed", 'I', "P"),
        new("save", "nl_save_state", 'I', "PPI"),
        new("load", "nl_load_state", 'I', "PPI"),
    ];
}
