using System.Collections.Immutable;
using NeuroLang.Compiler.Ir;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>The numbers of synapses and pairs, in float64: one method for all connections whose numbers differ in constants alone.</content>
public sealed partial class CSharpEmitter
{
    private const string Pairs = "ReadOnlySpan<SynapseContext> pairs, Span<double> values";
    private readonly Dictionary<string, PairMethod> _pairMethods = new(StringComparer.Ordinal);

    private void Connections()
    {
        var plans = Plans().ToList();
        List<PairUse> Uses(Func<IrConnection, IrSend?, IrExpr?> value, bool tiesKernel = false) =>
            [.. plans.SelectMany((p, n) => value(p.Connection, p.Send) is { } v ? new[] { new PairUse(n, 0, p.Connection, v, tiesKernel && p.Connection.TiesKernel) } : [])];
        (string Method, List<PairUse> Uses)[] numbers =
        [
            ("Weights", Uses((_, send) => send?.Weight is { } weight && !IsPlanned(weight) ? weight : null, true)),
            ("ElementsOf", Uses((_, send) => send?.Element)),
            ("Delays", Uses((connection, _) => connection.Delay)),
            ("DendriticDelays", Uses((connection, _) => connection.Dendritic)),
            ("Probabilities", Uses((connection, _) => connection.Rule is { Kind: IrRuleKind.Probability, Parameter: { } p } && !IsPlanned(p) ? p : null)),
            ("InitializeSynapses", [.. plans.SelectMany((p, n) => StartValues(p.Connection).Select(s => new PairUse(n, s.Slot, p.Connection, s.Value, false)))]),
        ];
        Share(numbers.SelectMany(n => n.Uses));
        foreach (var (method, uses) in numbers)
        {
            PerConnection(method, uses);
        }

        foreach (var method in _pairMethods.Values.OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            Method(method);
        }

        Accept(plans.Select(p => (p.Connection, p.Connection.Where)));
    }

    /// <summary>The connections of the plan in order: one for each value that a static synapse sends, one for each connection with a synapse model.</summary>
    private IEnumerable<(IrConnection Connection, IrSend? Send)> Plans() =>
        _module.Connections.SelectMany(c => c.Synapse is null ? c.Sends.Select(s => (c, (IrSend?)s)) : [(c, null)]);

    private IEnumerable<(int Slot, IrExpr Value)> StartValues(IrConnection connection) =>
        connection.Synapse is { } synapse ? SynapseStorage.StartValues(connection, _module.GetSynapse(synapse)) : [];

    /// <summary>Gives each shape of expressions a method, with the numbers in which its uses differ as parameters.</summary>
    private void Share(IEnumerable<PairUse> uses)
    {
        foreach (var group in uses.GroupBy(KeyOf, StringComparer.Ordinal))
        {
            var shapes = group.Select(use => use.Shape.Numbers).ToList();
            ImmutableArray<int> varying = [.. Enumerable.Range(0, shapes[0].Count).Where(n => shapes.Any(numbers => numbers[n] != shapes[0][n]))];
            _pairMethods.Add(group.Key, new PairMethod("Pairs_" + CSharpNames.Integer(_pairMethods.Count), [.. group], varying));
        }
    }

    /// <summary>Besides its shape, where a connection's attributes come from.</summary>
    private string KeyOf(PairUse use) => string.Join(";", use.Attributes.Select(name => PairAttribute(name, use.Connection)).Append(use.TiesKernel ? CSharpNames.Integer(Columns(use.Connection)) : "").Append(use.Shape.Key));

    /// <summary>A method of the runtime's that gives numbers of several pairs, for the connections where they are not constant.</summary>
    private void PerConnection(string method, List<PairUse> uses)
    {
        if (uses.Count == 0)
        {
            return;
        }

        _writer.Line();
        _writer.Line("/// <inheritdoc/>");
        _writer.Open($"protected override void {method}(int connection, {Pairs})");
        _writer.Open("switch (connection)");
        foreach (var connection in uses.GroupBy(use => use.Index))
        {
            _writer.Line($"case {CSharpNames.Integer(connection.Key)}:");
            foreach (var use in connection)
            {
                var own = _pairMethods[KeyOf(use)];
                var places = PairShape.Places([use.Value]).ToList();
                var arguments = own.Varying.Select(n => ", " + NumberAt(places[n].Node, places[n].Operand, use.Shape.Numbers[n]));
                var values = method == "InitializeSynapses" ? $"values.Slice({CSharpNames.Integer(use.Slot)} * pairs.Length, pairs.Length)" : "values";
                _writer.Line($"    {own.Name}(pairs, {values}{string.Concat(arguments)});");
            }

            _writer.Line("    break;");
        }

        if (method != "InitializeSynapses")
        {
            _writer.Line("default:");
            _writer.Line($"    base.{method}(connection, pairs, values);");
            _writer.Line("    break;");
        }

        _writer.Close();
        _writer.Close();
    }

    private static string NumberAt(IrExpr? node, int operand, long bits) => IsStream(node, operand)
        ? CSharpNames.Integer((uint)bits) + "u"
        : CSharpNames.Double(BitConverter.Int64BitsToDouble(bits));

    private static bool IsStream(IrExpr? node, int operand) => node is { Op: IrOp.RandomBits } && operand == PairShape.Self;

    private void Method(PairMethod method)
    {
        var use = method.Uses[0];
        var places = PairShape.Places([use.Value]).ToList();
        var parameters = method.Varying.Select((n, p) => (Key: (places[n].Node, places[n].Operand), Name: (IsStream(places[n].Node, places[n].Operand) ? "stream" : "c") + CSharpNames.Integer(p))).ToList();
        var names = parameters.ToDictionary(p => p.Key, p => p.Name);
        _writer.Line();
        var connections = method.Uses.Select(u => u.Connection.Name).Distinct().ToList();
        _writer.Line($"/// <summary>Numbers of {Named(connections[0])}{(connections.Count == 1 ? "" : connections.Count == 2 ? $" and {Named(connections[1])}" : $" and {CSharpNames.Integer(connections.Count - 1)} other connections")}.</summary>");
        _writer.Open($"private void {method.Name}({Pairs}{string.Concat(parameters.Select(p => $", {(IsStream(p.Key.Node, p.Key.Operand) ? "uint" : "double")} {p.Name}"))})");
        if (_options.Width != VectorWidth.Scalar && use.IsWorthVectors)
        {
            Vectors(use, names);
        }
        else
        {
            OneByOne(use, names);
        }

        _writer.Close();
    }

    private static string Named(string connection) => connection.Replace("&", "&amp;").Replace("<", "&lt;");

    private void OneByOne(PairUse use, Dictionary<(IrExpr?, int), string> names)
    {
        _writer.Open("for (var n = 0; n < pairs.Length; n++)");
        _writer.Line("ref readonly var s = ref pairs[n];");
        var printer = new KernelPrinter(_writer, new ScalarDialect(), node => node.Op switch
        {
            IrOp.Attribute when IrArgument.IsReadBy(node) => Argument(node),
            IrOp.Attribute => PairAttribute(node.Name ?? "", use.Connection),
            IrOp.RandomBits => PairBits(node, use, names),
            _ => null,
        }, (node, n) => names.TryGetValue((node, n), out var name) ? name : null);
        printer.Reserve(["n", "s", "pairs", "values", .. names.Values]);
        printer.Count(use.Value);
        Mapped(use.Connection.Place, () =>
        {
            _writer.Line($"values[n] = {(names.TryGetValue((null, 0), out var self) ? self : printer.Value(use.Value))};");
            return "";
        });
        _writer.Close();
    }

    /// <summary>Attributes and draws as columns, then the expression on several pairs at once.</summary>
    private void Vectors(PairUse use, Dictionary<(IrExpr?, int), string> names)
    {
        var attributes = use.Attributes.Where(name => !name.StartsWith(IrArgument.Prefix, StringComparison.Ordinal)).ToList();
        var draws = IrTraversal.PostOrder([use.Value]).Where(node => node.Op == IrOp.RandomBits).ToList();
        var integers = $"Vector{CSharpNames.Integer((int)_options.Width)}<long>";
        _writer.Line("Span<double> results = stackalloc double[PairsAtOnce];");
        for (var a = 0; a < attributes.Count; a++)
        {
            _writer.Line($"Span<double> column{CSharpNames.Integer(a)} = stackalloc double[PairsAtOnce];");
            _writer.Open("for (var n = 0; n < pairs.Length; n++)");
            _writer.Line("ref readonly var s = ref pairs[n];");
            _writer.Line($"column{CSharpNames.Integer(a)}[n] = {PairAttribute(attributes[a], use.Connection)};");
            _writer.Close();
            _writer.Line($"column{CSharpNames.Integer(a)}.Slice(pairs.Length).Fill(column{CSharpNames.Integer(a)}[pairs.Length - 1]);");
            _writer.Line($"ref var attribute{CSharpNames.Integer(a)} = ref MemoryMarshal.GetReference(column{CSharpNames.Integer(a)});");
        }

        for (var d = 0; d < draws.Count; d++)
        {
            var stream = names.TryGetValue((draws[d], PairShape.Self), out var name) ? name : CSharpNames.Integer((uint)draws[d].Integer) + "u";
            _writer.Line($"Span<long> words{CSharpNames.Integer(d)} = stackalloc long[PairsAtOnce];");
            _writer.Line($"SynapseContext.Words(pairs, {stream}, {CSharpNames.Integer(draws[d].Draw)}, {(use.TiesKernel ? CSharpNames.Integer(Columns(use.Connection)) : "0")}, words{CSharpNames.Integer(d)});");
            _writer.Line($"ref var bits{CSharpNames.Integer(d)} = ref MemoryMarshal.GetReference(words{CSharpNames.Integer(d)});");
        }

        foreach (var number in names.Where(n => !IsStream(n.Key.Item1, n.Key.Item2)))
        {
            _writer.Line($"var all{number.Value} = V.Create({number.Value});");
        }

        var dialect = new VectorDialect(_options.Width, Precision.Float64, integers);
        _writer.Line("ref var result = ref MemoryMarshal.GetReference(results);");
        _writer.Open($"for (nuint i = 0; i < (nuint)pairs.Length; i += {CSharpNames.Integer(dialect.Lanes)})");
        var printer = new KernelPrinter(_writer, dialect, node => node.Op switch
        {
            IrOp.Attribute when IrArgument.IsReadBy(node) => $"V.Create({Argument(node)})",
            IrOp.Attribute => dialect.Load("attribute" + CSharpNames.Integer(attributes.IndexOf(node.Name ?? ""))),
            IrOp.RandomBits => dialect.Load("bits" + CSharpNames.Integer(draws.IndexOf(node))),
            _ => null,
        }, (node, n) => names.TryGetValue((node, n), out var name) ? "all" + name : null);
        printer.Reserve(["i", "pairs", "values", "results", "result", .. names.Values, .. names.Values.Select(n => "all" + n)]);
        printer.Count(use.Value);
        Mapped(use.Connection.Place, () =>
        {
            _writer.Line(dialect.Store("result", names.TryGetValue((null, 0), out var self) ? "all" + self : printer.Value(use.Value)));
            return "";
        });
        _writer.Close();
        _writer.Line("results.Slice(0, pairs.Length).CopyTo(values);");
    }

    private string PairBits(IrExpr node, PairUse use, Dictionary<(IrExpr?, int), string> names)
    {
        var stream = names.TryGetValue((node, PairShape.Self), out var name) ? name : CSharpNames.Integer((uint)node.Integer) + "u";
        return use.TiesKernel
            ? $"(long)s.KernelWord({stream}, {CSharpNames.Integer(node.Draw)}, {CSharpNames.Integer(Columns(use.Connection))})"
            : $"(long)s.Word({stream}, {CSharpNames.Integer(node.Draw)})";
    }

    private static long Columns(IrConnection connection) => connection.Rule.Convolution?.KernelColumns ?? 1;

    /// <summary>A method that says of each pair whether it is kept.</summary>
    private void Accept(IEnumerable<(IrConnection Connection, IrExpr? Value)> values)
    {
        var cases = values.Select((v, Index) => (v.Connection, v.Value, Index)).Where(c => c.Value is not null).ToList();
        if (cases.Count == 0)
        {
            return;
        }

        _writer.Line();
        _writer.Line("/// <inheritdoc/>");
        _writer.Open("protected override bool Accept(int connection, in SynapseContext s)");
        _writer.Open("switch (connection)");
        foreach (var (connection, value, index) in cases)
        {
            if (value is null)
            {
                continue;
            }

            _writer.Open($"case {CSharpNames.Integer(index)}:");
            var printer = new KernelPrinter(_writer, new ScalarDialect(), node => node.Op switch
            {
                IrOp.Attribute when IrArgument.IsReadBy(node) => Argument(node),
                IrOp.Attribute => PairAttribute(node.Name ?? "", connection),
                IrOp.RandomBits => $"(long)s.Word({CSharpNames.Integer((uint)node.Integer)}u, {CSharpNames.Integer(node.Draw)})",
                _ => null,
            });
            printer.Count(value);
            Mapped(connection.Place, () =>
            {
                _writer.Line($"return {printer.Value(value)};");
                return "";
            });
            _writer.Close();
        }

        _writer.Open("default:");
        _writer.Line("return base.Accept(connection, in s);");
        _writer.Close();
        _writer.Close();
        _writer.Close();
    }

    private string PairAttribute(string name, IrConnection connection)
    {
        if (name.StartsWith(IrArgument.Prefix, StringComparison.Ordinal))
        {
            return _arguments.First(a => IrArgument.Prefix + a.Name == name).Property;
        }

        var side = name.StartsWith("pre.", StringComparison.Ordinal) ? "Pre" : name.StartsWith("post.", StringComparison.Ordinal) ? "Post" : null;
        if (side is null)
        {
            return name.StartsWith(IrTable.Column, StringComparison.Ordinal)
                ? $"Column({CSharpNames.Integer(TableIndex(connection.Rule.Table))}, {name.Substring(IrTable.Column.Length)}, s.Row)"
                : $"(double)s.{(name == "j" ? "J" : name == "m" ? "M" : "I")}";
        }

        var slot = name.Substring(side.Length + 1);
        var places = (side == "Pre" ? connection.Pre : connection.Post).Ranges.Select(r => _storage[_module.Populations[r.Population].Model][slot]).Distinct().ToList();
        return places.Count == 1
            ? $"s.{side}.Get({CSharpNames.Integer(places[0])}, s.{side}Cell)"
            : $"s.{side}.Get(s.{side}.SlotIndex({CSharpNames.Literal(slot)}), s.{side}Cell)";
    }
}
