using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>Aggregates over cells that synapses read.</content>
public sealed partial class CSharpEmitter
{
    private static string ProbeField(string name) => "_probe" + CSharpNames.Identifier(name);

    private static string FormerField(string name) => "_former" + CSharpNames.Identifier(name);

    /// <summary>The names of the probes that drives read as they were a delay ago, with the connections that do.</summary>
    private ILookup<string, int> FormerProbes() => Plans()
        .Select((p, n) => (p.Connection, Index: n))
        .Where(p => p.Connection.Synapse is not null)
        .SelectMany(p => IrTraversal.PostOrder(_module.GetSynapse(p.Connection.Synapse ?? "").Drives.Select(d => d.Value))
            .Where(e => e.Op == IrOp.Uniform && e.Name?.StartsWith(IrProbe.Former, StringComparison.Ordinal) == true)
            .Select(e => (Name: (e.Name ?? "").Substring(IrProbe.Former.Length), p.Index)))
        .Distinct()
        .ToLookup(p => p.Name, p => p.Index, StringComparer.Ordinal);

    private void ProbeFields()
    {
        if (_module.Probes.IsEmpty)
        {
            return;
        }

        var real = CSharpNames.Type(_module.Real);
        _writer.Line($"private readonly {real}[] _probeValues = new {real}[{CSharpNames.Integer(_module.Probes.Max(p => p.View.Count))}];");
        foreach (var probe in _module.Probes)
        {
            _writer.Line(probe.Function == IrProbe.Each
                ? $"private readonly {real}[] {ProbeField(probe.Name)} = new {real}[{CSharpNames.Integer(probe.View.Count)}];"
                : $"private {real} {ProbeField(probe.Name)};");
        }

        foreach (var former in FormerProbes())
        {
            _writer.Line($"private ScalarHistory? {FormerField(former.Key)};");
        }

        _writer.Line();
    }

    /// <summary>Takes every probe anew; at phase 3 those that drives read later are kept.</summary>
    private void Probes()
    {
        if (_module.Probes.IsEmpty)
        {
            return;
        }

        _writer.Line();
        _writer.Open("private void TakeProbes()");
        foreach (var probe in _module.Probes)
        {
            _writer.Line($"{(probe.Function == IrProbe.Each ? "" : ProbeField(probe.Name) + " = ")}TakeProbe{CSharpNames.Identifier(probe.Name)}();");
        }

        _writer.Close();
        var former = FormerProbes();
        if (former.Any())
        {
            _writer.Line();
            _writer.Open("private void KeepProbes()");
            foreach (var (n, probe) in Numbered(former))
            {
                _writer.Line($"Former({CSharpNames.Integer(n)})?.Keep(StepIndex, {ProbeField(probe.Key)});");
            }

            _writer.Close();
            _writer.Line();
            _writer.Line("/// <inheritdoc/>");
            _writer.Line("protected override ScalarHistory? Former(int aggregate) => aggregate switch");
            _writer.Line("{");
            _writer.Indent();
            foreach (var (n, probe) in Numbered(former))
            {
                _writer.Line($"{CSharpNames.Integer(n)} => {FormerField(probe.Key)} ??= new ScalarHistory(LongestDelay({string.Join(", ", probe.Select(c => CSharpNames.Integer(c)))})),");
            }

            _writer.Line("_ => null,");
            _writer.Outdent();
            _writer.Line("};");
        }

        foreach (var probe in _module.Probes)
        {
            Probe(probe);
        }
    }

    /// <summary>Probes with their numbers in the module.</summary>
    private IEnumerable<(int Number, IGrouping<string, int> Probe)> Numbered(ILookup<string, int> former) =>
        _module.Probes.SelectMany((probe, n) => former.Where(f => f.Key == probe.Name).Select(f => (n, f)));

    private void Probe(IrProbe probe)
    {
        var real = CSharpNames.Type(_module.Real);
        var isEach = probe.Function == IrProbe.Each;
        _writer.Line();
        _writer.Open($"private {(isEach ? "void" : real)} TakeProbe{CSharpNames.Identifier(probe.Name)}()");
        _writer.Line("var n = 0;");
        foreach (var range in probe.View.Ranges)
        {
            var population = _module.Populations[range.Population];
            _writer.Open("");
            _writer.Line($"var p = PopulationAt({CSharpNames.Integer(range.Population)});");
            SlotReferences(_storage[population.Model], Loads([probe.Value]));
            _writer.Open(range.Indices is { } indices
                ? $"foreach (nuint i in (ReadOnlySpan<uint>)[{string.Join(", ", indices.Select(i => CSharpNames.Integer(i)))}])"
                : $"for (nuint i = {CSharpNames.Integer(range.Start)}; i < {CSharpNames.Integer(range.Start + range.Count)}; i++)");
            var printer = BuildPrinter(population, "StepIndex");
            printer.Count(probe.Value);
            _writer.Line($"{(isEach ? ProbeField(probe.Name) : "_probeValues")}[n++] = {printer.Value(probe.Value)};");
            _writer.Close();
            _writer.Close();
        }

        if (!isEach)
        {
            var function = char.ToUpperInvariant(probe.Function[0]) + probe.Function.Substring(1);
            _writer.Line($"return ({real})Reduction.{function}<{real}>(_probeValues.AsSpan(0, n));");
        }

        _writer.Close();
    }
}
