using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Execution;

namespace NeuroLang.Compiler.Experiments;

/// <content>States on disk.</content>
public sealed partial class ExperimentRunner
{
    // What was restored until now: a case of a sweep that repeats a statement finds the file as it was then.
    private readonly List<NetworkState> _restored = [];
    private int _restores;

    private void Save(BoundCommand save) =>
        _host.Files.Write(save.File ?? "", stream => StateFile.Write(stream, _simulation.Export(), _program));

    private void Restore(BoundCommand restore)
    {
        if (_restores == _restored.Count && Read(restore) is { } read)
        {
            _restored.Add(read);
        }

        if (_restores < _restored.Count)
        {
            _simulation.Import(_restored[_restores++]);
            _measures.Forget();
        }
    }

    private NetworkState? Read(BoundCommand restore)
    {
        var name = restore.File ?? "";
        using var stream = _host.Files.Open(name, restore.Location);
        if (stream is null)
        {
            _diagnostics.Report(ExperimentDiagnostics.MissingFile, restore.Location, name);
            return null;
        }

        try
        {
            return StateFile.Read(stream, _program);
        }
        catch (StateFileException exception)
        {
            _diagnostics.Report(exception.IsForeign ? ExperimentDiagnostics.ForeignState : ExperimentDiagnostics.DamagedState, restore.Location, name, exception.Message);
            return null;
        }
    }
}
