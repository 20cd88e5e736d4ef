using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;

namespace NeuroLang.Compiler.Backends.CSharp;

/// <content>Kernels: one method each, a loop over the cells of a population.</content>
public sealed partial class CSharpEmitter
{
    private void Kernels()
    {
        foreach (var kernel in _module.Kernels)
        {
            if (_module.Populations.Any(p => p.Model == kernel.Model))
            {
                Kernel(kernel);
            }
        }
    }

    private void Kernel(IrKernel kernel)
    {
        var model = _module.GetModel(kernel.Model);
        var storage = _storage[kernel.Model];
        var isBuild = kernel.Phase is IrPhase.Derive or IrPhase.Start;
        var dialect = isBuild || _options.Width == VectorWidth.Scalar ? (Dialect)new ScalarDialect() : new VectorDialect(_options.Width, _module.Precision);
        var nodes = ModelStorage.Nodes(kernel.Body);
        var accumulators = string.Concat(model.Targets.Select(t => $", Accumulator to_{CSharpNames.Identifier(t)}"));
        _writer.Line();
        if (!isBuild)
        {
            // Straight to optimised code: the first steps of a run are as fast as the last.
            _writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        }

        _writer.Open($"private void {Method(kernel)}(Population p, uint salt{accumulators})");
        if (!isBuild)
        {
            foreach (var bits in ModelStorage.RandomBits(kernel.Body))
            {
                var span = $"MemoryMarshal.Cast<{CSharpNames.Type(_module.Int)}, {(IsFloat32 ? "uint" : "ulong")}>({Span(storage, ModelStorage.BitsName(bits), _module.Int)})";
                _writer.Line($"Philox.FillWords({span}, Seed, {CSharpNames.Integer((uint)bits.Integer)}u ^ salt, StepIndex, {CSharpNames.Integer(bits.Draw)}, p.First);");
            }
        }

        References(kernel, storage, nodes, isBuild);
        Uniforms(kernel, nodes, dialect);
        foreach (var emit in kernel.Body.OfType<IrEmit>())
        {
            _writer.Line($"var on_{CSharpNames.Identifier(emit.Event)} = p.Event({CSharpNames.Integer(EventIndex(model, emit.Event))});");
            _writer.Line($"on_{CSharpNames.Identifier(emit.Event)}.Clear();");
        }

        var traps = Traps(kernel).ToList();
        if (traps.Count > 0)
        {
            _writer.Line(dialect.Lanes == 1 ? "var finite = true;" : "var seen = R.Zero;");
        }

        _writer.Open($"for (nuint i = 0; i < {(kernel.Phase == IrPhase.Start ? "(nuint)p.Size" : "p.Padded")}; i += {CSharpNames.Integer(dialect.Lanes)})");
        Body(kernel, dialect, isBuild);
        _writer.Close();
        if (kernel.Ranking is { } ranking)
        {
            _writer.Line($"Reduction.Rank({Span(storage, ranking.Slot, _module.Real)}, {Span(storage, ranking.Sorted, _module.Real)}, p.Size);");
        }

        if (traps.Count > 0)
        {
            _writer.Line();
            _writer.Open($"if ({(dialect.Lanes == 1 ? "!finite" : $"seen{(IsFloat32 ? ".AsInt32()" : ".AsInt64()")} != I.Zero")})");
            foreach (var trap in traps)
            {
                _writer.Line($"ReportNonFinite(p, {CSharpNames.Integer(storage[trap.Slot])}, {(kernel.Phase == IrPhase.Timed ? "StepIndex" : "StepIndex + 1")});");
            }

            _writer.Close();
        }

        _writer.Close();
    }

    private IEnumerable<IrTrap> Traps(IrKernel kernel) => _options.Trap ? kernel.Body.OfType<IrTrap>() : [];

    private static int EventIndex(IrModel model, string name)
    {
        for (var i = 0; i < model.Events.Length; i++)
        {
            if (model.Events[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private string Span(ModelStorage storage, string slot, IrType type)
    {
        var method = type switch { _ when IsBuild(type) => "Build", IrType.Float32 => "Real32", IrType.Float64 => "Real64", IrType.Int32 => "Int32", _ => "Int64" };
        return $"p.{method}({CSharpNames.Integer(storage[slot])})";
    }

    private void References(IrKernel kernel, ModelStorage storage, IReadOnlyCollection<IrExpr> nodes, bool isBuild)
    {
        var arrivals = BuildKernelsPass.ArrivalSlot("");
        var wide = BuildKernelsPass.WideArrivalSlot("");
        var used = nodes.Where(n => n.Op == IrOp.Load).Select(n => n.Name)
            .Concat(kernel.Body.OfType<IrAssign>().Select(a => a.Slot))
            .OfType<string>()
            .Concat(isBuild ? [] : ModelStorage.RandomBits(kernel.Body).Select(ModelStorage.BitsName))
            .Distinct()
            .OrderBy(s => s, StringComparer.Ordinal);
        foreach (var slot in used)
        {
            if (slot.StartsWith(arrivals, StringComparison.Ordinal))
            {
                var accumulator = "to_" + CSharpNames.Identifier(slot.Substring(arrivals.Length));
                _writer.Line($"ref var {Array(slot)} = ref MemoryMarshal.GetReference({accumulator}.{(IsFloat32 ? "Due32" : "Due64")});");
            }
            else if (slot.StartsWith(wide, StringComparison.Ordinal))
            {
                _writer.Line($"ref var {Array(slot)} = ref MemoryMarshal.GetReference(to_{CSharpNames.Identifier(slot.Substring(wide.Length))}.{(IsFloat32 ? "Arrived32" : "Arrived64")});");
            }
            else
            {
                var type = storage.Slots[storage[slot]].Type;
                _writer.Line($"ref var {Array(slot)} = ref MemoryMarshal.GetReference({Span(storage, slot, type)});");
            }
        }
    }

    private static string Array(string slot) => "s_" + CSharpNames.Identifier(slot);

    private static string UniformName(string name) => "u_" + CSharpNames.Identifier(name);

    private void Uniforms(IrKernel kernel, IReadOnlyCollection<IrExpr> nodes, Dialect dialect)
    {
        var scale = BuildKernelsPass.ScaleUniform("");
        foreach (var uniform in nodes.Where(n => n.Op == IrOp.Uniform).OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            var name = uniform.Name ?? "";
            var type = CSharpNames.Type(uniform.Type);
            var value = name switch
            {
                "k" => $"({type})StepIndex",
                "t" => $"({type})({Time})",
                "size" => $"({type})p.Size",
                _ when LowerReductionsPass.TrySplit(name, out var function, out var slot) => Reduction(_storage[kernel.Model], function, slot, uniform.Type),
                _ when name.StartsWith(scale, StringComparison.Ordinal) => $"to_{CSharpNames.Identifier(name.Substring(scale.Length))}.{(IsFloat32 ? "Scale32" : "Scale64")}",
                _ => throw new InvalidOperationException("No C# for the uniform " + name),
            };
            _writer.Line($"var {UniformName(name)} = {dialect.Broadcast(value, uniform.Type)};");
        }
    }

    private string Reduction(ModelStorage storage, string function, string slot, IrType type) =>
        $"({CSharpNames.Type(type)})Reduction.{char.ToUpperInvariant(function[0])}{function.Substring(1)}<{CSharpNames.Type(type)}>({Span(storage, slot, type)}.Slice(0, p.Size))";

    /// <summary>t(k) in ms, from the integer.</summary>
    private string Time => $"StepIndex * {CSharpNames.Double(_module.StepNumerator)} / {CSharpNames.Double(_module.StepDenominator)}";

    private void Body(IrKernel kernel, Dialect dialect, bool isBuild)
    {
        var printer = new KernelPrinter(_writer, dialect, node => node.Op switch
        {
            IrOp.Load => dialect.Load(Array(node.Name ?? "")),
            IrOp.Uniform => UniformName(node.Name ?? ""),
            IrOp.RandomBits => isBuild ? CellBits(node, "salt", "(long)i", "0") : dialect.Load(Array(ModelStorage.BitsName(node))),
            _ => null,
        });
        foreach (var statement in kernel.Body)
        {
            printer.Count(ModelStorage.Root(statement));
        }

        // Every value is computed before the first is stored: loads read what was there at the start.
        var stores = kernel.Body.OfType<IrAssign>()
            .Select(a => dialect.Store(Array(a.Slot), Mapped(PlaceOf(kernel.Model, a.Slot), () => printer.Named(a.Value, CSharpNames.Identifier(a.Slot) + "_next"))))
            .ToList();
        var effects = new List<string>();
        foreach (var emit in kernel.Body.OfType<IrEmit>())
        {
            var condition = Mapped(PlaceOfEvent(kernel.Model, emit.Event), () => printer.Value(emit.Condition));
            effects.Add($"on_{CSharpNames.Identifier(emit.Event)}.Append(i, {dialect.Mask(condition)});");
        }

        foreach (var trap in Traps(kernel))
        {
            var value = printer.Named(trap.Value, CSharpNames.Identifier(trap.Slot) + "_next");
            effects.Add(dialect.Lanes == 1 ? $"finite &= {value} - {value} == 0;" : $"seen |= {value} - {value};");
        }

        foreach (var line in stores.Concat(effects))
        {
            _writer.Line(line);
        }
    }

    /// <summary>The bits of a cell's draw computed on the spot, in code that runs once.</summary>
    private static string CellBits(IrExpr bits, string salt, string cell, string step)
    {
        var stream = $"{CSharpNames.Integer((uint)bits.Integer)}u ^ {salt}";
        var draw = CSharpNames.Integer(bits.Draw);
        return bits.Type == IrType.Int32
            ? $"(int)Philox.CellWord(Seed, {stream}, {cell}, {step}, {draw})"
            : $"(long)Philox.CellWord64(Seed, {stream}, {cell}, {step}, {draw})";
    }
}
