using NeuroLang.Compiler.Backends.Bytecode.Lowering;
using NeuroLang.Compiler.Backends.Bytecode.Lowering.Plasticity;
using NeuroLang.Compiler.Execution;
using NeuroLang.Fpga.Emulation;

namespace NeuroLang.Fpga.Execution;

/// <summary>Reads what synapses have learnt from a core.</summary>
/// <param name="program">The program and what its numbers stand for.</param>
/// <param name="core">The core.</param>
internal sealed class LearntVariables(BytecodeResult program, ICore core)
{
    /// <summary>The variables of a connection's synapses; what the core does not keep is as it was built.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="built">Its synapses as they were built.</param>
    public IReadOnlyDictionary<string, double[]> Read(int connection, SynapseData built)
    {
        var result = built.Variables.ToDictionary(v => v.Key, v => (double[])v.Value.Clone(), StringComparer.Ordinal);
        foreach (var learnt in program.Learnt.Where(l => l.Connection == connection))
        {
            foreach (var format in learnt.Variables.Where(v => result.ContainsKey(v.Slot)))
            {
                var raw = core.Synapses(learnt.Projection, format.Variable);
                for (var n = 0; n < raw.Length; n++)
                {
                    result[format.Slot][learnt.Places[n]] = format.ToValue(raw[n]);
                }
            }

            foreach (var slot in learnt.Ahead.Where(result.ContainsKey))
            {
                // No number rather than one of another time.
                learnt.Places.ToList().ForEach(place => result[slot][place] = double.NaN);
            }

            foreach (var trace in learnt.Traces.Where(t => result.ContainsKey(t.Slot)))
            {
                ReadTrace(learnt, trace, built, result[trace.Slot]);
            }
        }

        return result;
    }

    private void ReadTrace(LearntSynapses learnt, LearntTrace trace, SynapseData built, double[] values)
    {
        var raw = core.State(trace.Population, trace.Format.Variable);
        foreach (var place in learnt.Places)
        {
            values[place] = trace.Format.ToValue(raw[trace.IsPre ? built.PreCells[place] : built.PostCells[place]]);
        }
    }
}
