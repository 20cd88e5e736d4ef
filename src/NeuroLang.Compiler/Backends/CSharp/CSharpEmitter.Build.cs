using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>What runs while the network is built, in float64: initial values, guards, and the numbers of synapses.</content>
public sealed partial class CSharpEmitter
{
    private void Initialize()
    {
        _writer.Line("/// <inheritdoc/>");
        _writer.Open("protected override void Initialize()");
        foreach (var p in Enumerable.Range(0, _module.Populations.Length).Where(p => _module.Populations[p].Port == IrPortKind.None))
        {
            _writer.Line($"{InitializeMethod(p)}(PopulationAt({CSharpNames.Integer(p)}), {CSharpNames.Integer(_module.Populations[p].Salt)}u);");
        }

        LaunchDerive();
        _writer.Close();
        Derive();
        var readsProbes = ReadsProbes(p => p == IrSynapsePhase.Start);
        if (_module.Kernels.Any(k => k.Phase == IrPhase.Start) || readsProbes)
        {
            _writer.Line();
            _writer.Line("/// <inheritdoc/>");
            _writer.Open("protected override void Start()");
            Launch(IrPhase.Start);
            if (readsProbes)
            {
                _writer.Line("TakeProbes();");
            }

            _writer.Close();
        }

        foreach (var p in Enumerable.Range(0, _module.Populations.Length).Where(p => _module.Populations[p].Port == IrPortKind.None))
        {
            Initialize(_module.Populations[p], InitializeMethod(p));
        }
    }

    private bool HasDerived => _module.Kernels.Any(k => k.Phase == IrPhase.Derive);

    private void LaunchDerive()
    {
        if (HasDerived)
        {
            _writer.Line("Derive();");
        }
    }

    /// <summary>What depends on parameters alone is computed when they have their values, after a <c>set</c>, and after a state was restored.</summary>
    private void Derive()
    {
        if (HasDerived)
        {
            _writer.Line();
            _writer.Line("/// <inheritdoc/>");
            _writer.Open("protected override void Derive()");
            Launch(IrPhase.Derive);
            _writer.Close();
        }
    }

    /// <summary>Names that differ in a bracket or a dot alone become one identifier: then the index tells them apart.</summary>
    private string InitializeMethod(int population)
    {
        var name = CSharpNames.Identifier(_module.Populations[population].Name);
        var isUnique = _module.Populations.Count(p => CSharpNames.Identifier(p.Name) == name) == 1;
        return isUnique ? "Initialize_" + name : "Initialize" + CSharpNames.Integer(population);
    }

    private void Initialize(IrPopulation population, string method)
    {
        var storage = _storage[population.Model];
        _writer.Line();
        _writer.Open($"private void {method}(Population p, uint salt)");
        var values = population.Initializers.Select(i => i.Value).Concat(population.Checks.Select(c => c.Condition));
        SlotReferences(storage, Loads(values).Concat(population.Initializers.Select(i => i.Slot)).Concat(population.Checks.Select(c => c.Parameter).Where(IsStored)));
        _writer.Open("for (nuint i = 0; i < (nuint)p.Size; i++)");
        var printer = BuildPrinter(population, "0");
        foreach (var value in values)
        {
            printer.Count(value);
        }

        foreach (var initializer in population.Initializers)
        {
            var type = storage.Slots[storage[initializer.Slot]].Type;
            var value = printer.Value(initializer.Value);
            _writer.Line($"Unsafe.Add(ref {Array(initializer.Slot)}, i) = {(type == IrType.Float64 ? value : $"({CSharpNames.Type(type)})({value})")};");
        }

        foreach (var check in population.Checks)
        {
            var shown = IsStored(check.Parameter) ? $"Unsafe.Add(ref {Array(check.Parameter)}, i)" : "double.NaN";
            _writer.Line($"if (!({printer.Value(check.Condition)})) ReportGuard(p, (int)i, {CSharpNames.Literal(check.Parameter)}, {shown}, {CSharpNames.Literal(check.Text)});");
        }

        _writer.Close();
        _writer.Close();

        bool IsStored(string slot) => storage.Slots.Any(s => s.Name == slot);
    }

    private static IEnumerable<string> Loads(IEnumerable<IrExpr> values) =>
        ModelStorage.Nodes(values.Select(v => (IrStatement)new IrEmit("", v))).Where(n => n.Op == IrOp.Load).Select(n => n.Name).OfType<string>();

    private void SlotReferences(ModelStorage storage, IEnumerable<string> slots)
    {
        foreach (var slot in slots.Distinct().OrderBy(s => s, StringComparer.Ordinal))
        {
            _writer.Line($"ref var {Array(slot)} = ref MemoryMarshal.GetReference({Span(storage, slot, storage.Slots[storage[slot]].Type)});");
        }
    }

    private KernelPrinter BuildPrinter(IrPopulation population, string step) => new(_writer, new ScalarDialect(), node => node.Op switch
    {
        IrOp.Load => $"Unsafe.Add(ref {Array(node.Name ?? "")}, i)",
        IrOp.Attribute when IrArgument.IsReadBy(node) => Argument(node),
        IrOp.Attribute => CellAttribute(node.Name ?? "", population),
        IrOp.RandomBits => CellBits(node, "salt", "(long)i", step),
        IrOp.Uniform when node.Name == "t" => $"({Time})",
        IrOp.Uniform when node.Name == "k" => $"({CSharpNames.Type(node.Type)})StepIndex",
        IrOp.Uniform => CSharpNames.Identifier(node.Name ?? ""),
        _ => null,
    });

    private string CellAttribute(string name, IrPopulation population)
    {
        var columns = CSharpNames.Integer(population.Dimensions.Length < 2 ? long.MaxValue : population.Dimensions[1]);
        return name switch
        {
            "row" => $"(double)((long)i / {columns}L)",
            "col" => $"(double)((long)i % {columns}L)",
            "i" => "(double)(long)i",
            _ when name.StartsWith(IrTable.Column, StringComparison.Ordinal) => $"Column({CSharpNames.Integer(TableIndex(population.Table))}, {name.Substring(IrTable.Column.Length)}, (int)i)",
            _ => $"p.Get({CSharpNames.Integer(_storage[population.Model][name])}, (int)i)",
        };
    }

    /// <summary>One method that carries out the <c>set</c> statements by number, then what depends on parameters.</summary>
    private void Setters()
    {
        if (_module.Setters.IsEmpty)
        {
            return;
        }

        _writer.Line();
        _writer.Line("/// <inheritdoc/>");
        _writer.Open("public override void Apply(int setter, ReadOnlySpan<double> arguments)");
        _writer.Open("switch (setter)");
        foreach (var setter in _module.Setters)
        {
            var isPort = setter.View.Ranges.All(r => _module.Populations[r.Population].Port != IrPortKind.None);
            _writer.Line($"case {CSharpNames.Integer(setter.Id)}: Set_{CSharpNames.Integer(setter.Id)}(arguments); {(isPort && HasDerived ? "return" : "break")};");
        }

        _writer.Close();
        _writer.Line();
        LaunchDerive();
        _writer.Close();
        foreach (var setter in _module.Setters)
        {
            Setter(setter);
        }
    }

    private void Setter(IrSetter setter)
    {
        _writer.Line();
        _writer.Open($"private void Set_{CSharpNames.Integer(setter.Id)}(ReadOnlySpan<double> arguments)");
        for (var a = 0; a < setter.Arguments.Length; a++)
        {
            _writer.Line($"var arg_{CSharpNames.Identifier(setter.Arguments[a])} = arguments[{CSharpNames.Integer(a)}];");
        }

        foreach (var range in setter.View.Ranges)
        {
            var population = _module.Populations[range.Population];
            var storage = _storage[population.Model];
            _writer.Open("");
            _writer.Line($"var p = PopulationAt({CSharpNames.Integer(range.Population)});");
            _writer.Line($"const uint salt = {CSharpNames.Integer(population.Salt)}u;");
            SlotReferences(storage, Loads([setter.Value]).Append(setter.Slot));
            if (range.Indices is { } indices)
            {
                _writer.Open($"foreach (nuint i in new nuint[] {{ {string.Join(", ", indices.Select(i => CSharpNames.Integer(i)))} }})");
            }
            else
            {
                _writer.Open($"for (nuint i = {CSharpNames.Integer(range.Start)}; i < {CSharpNames.Integer(range.Start + range.Count)}; i++)");
            }

            var printer = BuildPrinter(population, "StepIndex");
            printer.Count(setter.Value);
            var type = storage.Slots[storage[setter.Slot]].Type;
            _writer.Line($"Unsafe.Add(ref {Array(setter.Slot)}, i) = ({CSharpNames.Type(type)})({printer.Value(setter.Value)});");
            _writer.Close();
            _writer.Close();
        }

        _writer.Close();
    }
}
