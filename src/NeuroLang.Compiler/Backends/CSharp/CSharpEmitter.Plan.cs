using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>The constructor and the plan: populations, slots, targets and connections.</content>
public sealed partial class CSharpEmitter
{
    /// <summary>Tables of up to so many numbers are written out.</summary>
    private const long LargestLiteral = 4096;

    private void Constructor()
    {
        var seed = _facade is null ? "uint seed" : "uint seed = DefaultSeed";
        var plan = $"CreatePlan({string.Join(", ", _arguments.Select(a => a.Parameter))})";
        if (_module.Tables.IsEmpty)
        {
            Constructor($"{seed}, SimulationOptions? options = null", $"base({plan}, seed, options)", isWhole: true);
        }
        else
        {
            Constructor(_facade is null ? "uint seed, NetworkData data, SimulationOptions? options = null" : $"NetworkData data, {seed}, SimulationOptions? options = null", $"base({plan}, seed, options, data)", isWhole: true);
            Data(seed);
        }

        Plan();
    }

    private void Plan()
    {
        var isComputed = !_arguments.IsEmpty;
        if (isComputed)
        {
            _writer.Open($"private static NetworkPlan CreatePlan({string.Join(", ", _arguments.Select(a => $"double {PlanArgument(a)}"))})");
            ComputePlanValues();
            _writer.Line("return new(");
        }
        else
        {
            _writer.Line("private static NetworkPlan CreatePlan() => new(");
        }

        _writer.Indent();
        _writer.Line(CSharpNames.Literal(_module.Name) + ",");
        _writer.Line(IsFloat32 ? "Precision.Float32," : "Precision.Float64,");
        _writer.Line($"{CSharpNames.Double(_module.StepNumerator)} / {CSharpNames.Double(_module.StepDenominator)},");
        List(_module.Populations.Select(Population), ",");
        List(_targets.Select(t => $"new TargetPlan({CSharpNames.Integer(t.Population)}, {CSharpNames.Literal(t.Slot)}){(IsWide(t.Population, t.Slot) ? " { Wide = true }" : "")}"), ",");
        List(Plans().Select(p => Connection(p.Connection, p.Send)), Separability.IsSeparable(_module) ? ") { IsSeparable = true };" : ");");
        _writer.Outdent();
        if (isComputed)
        {
            _writer.Close();
        }
    }

    private void Constructor(string parameters, string initializer, bool isWhole)
    {
        parameters += string.Concat(_arguments.Select(a => $", double {a.Parameter} = {CSharpNames.Double(a.Value)}"));
        _writer.Line("/// <summary>Builds the network.</summary>");
        _writer.Line("/// <param name=\"seed\">The seed of all its random numbers.</param>");
        if (parameters.Contains(" data"))
        {
            _writer.Line("/// <param name=\"data\">The tables it is built from.</param>");
        }

        _writer.Line("/// <param name=\"options\">How it is run; null for the defaults.</param>");
        foreach (var argument in _arguments)
        {
            _writer.Line($"/// <param name=\"{argument.Parameter.TrimStart('@')}\">{argument.Documentation}</param>");
        }

        _writer.Open($"public {ClassName}({parameters}) : {initializer}");
        if (isWhole && _facade is { } facade)
        {
            foreach (var argument in _arguments)
            {
                _writer.Line($"{argument.Property} = {argument.Parameter};");
            }

            foreach (var line in facade.Construction)
            {
                _writer.Line(line);
            }

            _writer.Line("BuildOrDispose();");
        }

        _writer.Close();
        _writer.Line();
    }

    /// <summary>Small tables are part of the class; large ones come from outside alone.</summary>
    private void Data(string seed)
    {
        if (_module.Tables.Sum(t => (long)t.Rows * (t.Columns.Length + 2)) > LargestLiteral)
        {
            return;
        }

        Constructor($"{seed}, SimulationOptions? options = null", _facade is null ? "this(seed, CreateData(), options)" : $"this(CreateData(), seed, options{string.Concat(_arguments.Select(a => ", " + a.Parameter))})", isWhole: false);
        _writer.Line("private static NetworkData CreateData() => new(");
        _writer.Indent();
        for (var t = 0; t < _module.Tables.Length; t++)
        {
            var table = _module.Tables[t];
            var columns = table.Values.Select(column => $"[{string.Join(", ", column.Select(CSharpNames.Double))}]");
            _writer.Line($"new DataTable([{Integers(table.Pre)}], [{Integers(table.Post)}], [{string.Join(", ", columns)}]){(t == _module.Tables.Length - 1 ? ");" : ",")}");
        }

        _writer.Outdent();
        _writer.Line();
    }

    private static string Integers(IEnumerable<int> values) => string.Join(", ", values.Select(v => CSharpNames.Integer(v)));

    private int TableIndex(string? name)
    {
        for (var t = 0; t < _module.Tables.Length; t++)
        {
            if (_module.Tables[t].Name == name)
            {
                return t;
            }
        }

        return -1;
    }

    private void List(IEnumerable<string> items, string behind)
    {
        _writer.Line("[");
        _writer.Indent();
        foreach (var item in items)
        {
            _writer.Line(item + ",");
        }

        _writer.Outdent();
        _writer.Line("]" + behind);
    }

    private string Population(IrPopulation population)
    {
        var storage = _storage[population.Model];
        var slots = storage.Slots.Select(s => $"new SlotPlan({CSharpNames.Literal(s.Name)}{(s.Type is IrType.Int32 or IrType.Int64 ? ", LaneKind.Integer" : IsBuild(s.Type) ? ", LaneKind.Build" : "")})");
        var events = _module.GetModel(population.Model).Events.Select(e => CSharpNames.Literal(e.Name));
        return $"new PopulationPlan({CSharpNames.Literal(population.Name)}, {CSharpNames.Integer(population.Size)}, [{string.Join(", ", slots)}], [{string.Join(", ", events)}]){(population.Port == IrPortKind.None ? "" : $" {{ Port = PortKind.{population.Port} }}")}{(population.Sign == 0 ? "" : $" {{ Sign = {CSharpNames.Integer(population.Sign)} }}")}";
    }

    private string Connection(IrConnection connection, IrSend? send)
    {
        var parts = new List<string>
        {
            $"Name = {CSharpNames.Literal(connection.Name)}",
            $"Pre = {View(connection.Pre)}",
            $"Post = {View(connection.Post)}",
            $"Targets = [{string.Join(", ", connection.Post.Ranges.Where(_ => send is not null).Select(r => CSharpNames.Integer(_targets.IndexOf((r.Population, send?.Slot ?? "")))))}]",
            $"Events = [{string.Join(", ", connection.Pre.Ranges.Where(_ => send is not null).Select(r => CSharpNames.Integer(EventIndex(_module.GetModel(_module.Populations[r.Population].Model), connection.Event))))}]",
            $"Rule = {Rule(connection.Rule)}",
            $"Stream = {CSharpNames.Integer(connection.Rule.Stream)}u",
        };
        if (send is { Elements.IsEmpty: false })
        {
            parts.Add($"Elements = [{string.Join(", ", connection.Post.Ranges.Select(r => $"[{string.Join(", ", send.Elements.Select(e => CSharpNames.Integer(_targets.IndexOf((r.Population, e)))))}]"))}]");
        }

        if (!connection.Autapses)
        {
            parts.Add("Autapses = false");
        }

        if (!connection.Multapses)
        {
            parts.Add("Multapses = false");
        }

        if (connection.IsProcedural)
        {
            parts.Add("IsProcedural = true");
        }

        if (connection.Where is not null)
        {
            parts.Add("HasFilter = true");
        }

        if (send is not null && IsPlanned(send.Weight))
        {
            parts.Add($"Weight = {PlanValue(send.Weight)}");
        }

        if (connection.DelaySteps is { } delay)
        {
            parts.Add($"DelaySteps = {CSharpNames.Integer(delay)}");
        }

        if (connection.Synapse is { } synapse)
        {
            parts.Add("Synapse = " + SynapsePlan(connection, _module.GetSynapse(synapse)));
        }

        return $"new ConnectionPlan {{ {string.Join(", ", parts)} }}";
    }

    private static string View(IrView view) => "[" + string.Join(", ", view.Ranges.Select(ViewPart)) + "]";

    /// <summary>The runtime's description of cells of one population.</summary>
    internal static string ViewPart(IrRange range) => range.Indices is { } indices
        ? $"ViewPart.Cells({CSharpNames.Integer(range.Population)}{string.Concat(indices.Select(i => ", " + CSharpNames.Integer(i)))})"
        : $"ViewPart.Range({CSharpNames.Integer(range.Population)}, {CSharpNames.Integer(range.Start)}, {CSharpNames.Integer(range.Count)})";

    private string Rule(IrRule rule)
    {
        var number = rule.Parameter?.Number ?? 0;
        return rule.Kind switch
        {
            IrRuleKind.AllToAll => "ConnectionRule.AllToAll()",
            IrRuleKind.OneToOne => "ConnectionRule.OneToOne()",
            IrRuleKind.Probability => rule.Parameter is { } p && IsPlanned(p) ? $"ConnectionRule.Probability({PlanValue(p)})" : "ConnectionRule.PairProbability()",
            IrRuleKind.InDegree => $"ConnectionRule.Indegree({CSharpNames.Integer((long)number)})",
            IrRuleKind.OutDegree => $"ConnectionRule.Outdegree({CSharpNames.Integer((long)number)})",
            IrRuleKind.Total => $"ConnectionRule.Total({CSharpNames.Integer((long)number)})",
            IrRuleKind.Poisson => $"ConnectionRule.Poisson({(rule.Parameter is { } mean ? PlanValue(mean) : CSharpNames.Double(number))})",
            IrRuleKind.Convolution when rule.Convolution is { } c =>
                $"ConnectionRule.Convolution(new ConvolutionShape({Integers([c.PreRows, c.PreColumns, c.PostRows, c.PostColumns, c.KernelRows, c.KernelColumns, c.RowStride, c.ColumnStride, c.RowPadding, c.ColumnPadding])}))",
            IrRuleKind.Table => $"ConnectionRule.Table({CSharpNames.Integer(TableIndex(rule.Table))}, {CSharpNames.Integer(_module.Tables[TableIndex(rule.Table)].Rows)})",
            _ => $"ConnectionRule.List({string.Join(", ", rule.Pairs.Select(p => $"({CSharpNames.Integer(p.Pre)}, {CSharpNames.Integer(p.Post)})"))})",
        };
    }

    private bool IsWide(int population, string slot) => _module.GetModel(_module.Populations[population].Model).WideTargets.Contains(slot);
}
