using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;
using NeuroLang.States;

namespace NeuroLang.Cli.Hosting;

/// <content>States that are taken out and put in: the runtime's arrays in the compiler's types.</content>
internal sealed partial class CSharpSimulation
{
    private static readonly IrType[] StateTypes = [IrType.Float32, IrType.Float64, IrType.Int32, IrType.Int64];

    /// <inheritdoc/>
    public NetworkState Export() =>
        new(StepIndex, _simulation.Seed, [.. Translated(_simulation.ExportState).Select(a => new StateSection(a.Name, StateTypes[(int)a.Type], a.Bits))]);

    /// <inheritdoc/>
    public void Import(NetworkState state)
    {
        var arrays = state.Sections.Select(s => new StateArray(s.Name, (StateType)Array.IndexOf(StateTypes, s.Type), s.Bits)).ToList();
        if (_simulation.Mismatch(arrays) is { } reason)
        {
            throw new ArgumentException("The state does not fit: " + reason + ".", nameof(state));
        }

        Translated(() =>
        {
            _simulation.ImportState(state.Step, arrays);
            return 0;
        });
    }

    private IEnumerable<Projection> ProjectionsOf(int connection) =>
        Enumerable.Range(0, ProjectionCount(Module.Connections[connection])).Select(n => _simulation.Projections[_firstProjection[connection] + n]);
}
