using System.Text;
using NeuroLang.Compiler.Execution;
using NeuroLang.Compiler.Ir;
using NeuroLang.Llvm.Emission;

namespace NeuroLang.Llvm.Standalone;

/// <summary>Prints the C header of a native library: constants for populations, variables and events, and the functions with what they promise.</summary>
internal sealed class HeaderWriter
{
    private readonly IrModule _module;
    private readonly string _name;
    private readonly string _constant;
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private HeaderWriter(IrModule module)
    {
        _module = module;
        _name = LibraryModule.Prefix(module);
        _constant = _name.ToUpperInvariant();
    }

    /// <summary>The header of a module in kernel form.</summary>
    public static string Print(IrModule kernels)
    {
        var writer = new HeaderWriter(kernels);
        writer.Write();
        return writer._text.ToString();
    }

    private bool IsSingle => _module.Precision == Precision.Float32;

    private string Real => IsSingle ? "float" : "double";

    private string Int => IsSingle ? "int32_t" : "int64_t";

    private void Write()
    {
        Line($"/* Circuit {_module.Name}, step {LlvmNames.Integer(_module.StepNumerator)}/{LlvmNames.Integer(_module.StepDenominator)} ms, {(IsSingle ? "float32" : "float64")}. Written by nlc: change the program instead. */");
        Line($"#ifndef {_constant}_H");
        Line($"#define {_constant}_H");
        Line("");
        Line("#include <stdint.h>");
        Line("");
        Line("#ifdef __cplusplus");
        Line("extern \"C\" {");
        Line("#endif");
        Line("");
        for (var p = 0; p < _module.Populations.Length; p++)
        {
            Population(p);
        }

        Connections();
        Codes();
        Functions();
        Accessors();
        Line("#ifdef __cplusplus");
        Line("}");
        Line("#endif");
        Line("#endif");
    }

    private void Population(int index)
    {
        var population = _module.Populations[index];
        var model = _module.GetModel(population.Model);
        var what = population.Port switch { IrPortKind.Spikes => ", a port of spikes: " + _name + "_fire", IrPortKind.Values => ", a port of values: write to VALUE", _ => "" };
        Line($"/* {population.Name}: {LlvmNames.Integer(population.Size)} cells{what}. Variables hold one number for each cell. */");
        Line($"#define {Constant(population.Name)} {LlvmNames.Integer(index)}");
        foreach (var slot in Variables(model))
        {
            var kind = slot.Kind == IrSlotKind.Parameter ? "parameter" : "state";
            Line($"#define {Constant(population.Name, slot.Name)} {LlvmNames.Integer(model.Slots.IndexOf(slot))} /* {kind}, {TypeOf(slot)}, {UnitOf(slot)} */");
        }

        for (var e = 0; e < model.Events.Length; e++)
        {
            Line($"#define {Constant(population.Name, "event." + model.Events[e].Name)} {LlvmNames.Integer(e)}");
        }

        Line("");
    }

    private void Connections()
    {
        for (var c = 0; c < _module.Connections.Length; c++)
        {
            var name = "connection." + _module.Connections[c].Name;
            Line($"#define {Constant(name)} {LlvmNames.Integer(c)}");
            if (_module.Connections[c].Synapse is { } synapse)
            {
                SynapseVariables(name, _module.GetSynapse(synapse));
            }
        }

        if (!_module.Connections.IsEmpty)
        {
            Line("");
        }
    }

    /// <summary>
    /// Variables of synapses by their places in a state. Those that events alone change are not among them: what is stored of them is their value at the last event,
    /// which a reader would take for the one they have now.
    /// </summary>
    private void SynapseVariables(string connection, IrSynapse model)
    {
        var number = 0;
        foreach (var (name, type) in StateLayout.Variables(model))
        {
            if (name != IrSynapse.Alive && !IsEventDriven(model, name) && model.Slots.Concat(model.PreSlots).Concat(model.PostSlots).First(s => s.Name == name) is var slot)
            {
                Line($"#define {Constant(connection, name)} {LlvmNames.Integer(number)} /* of {_name}_synapse_values, {TypeOf(slot)}, {UnitOf(slot)} */");
            }

            number++;
        }
    }

    private static bool IsEventDriven(IrSynapse model, string name) =>
        model.Propagations.Any(p => p.Contains(name) || p.Contains(IrSynapse.AtPre + name) || p.Contains(IrSynapse.AtPost + name));

    private void Codes()
    {
        Line("/* What functions give that can fail; the network's message has the reason. */");
        string[] codes = ["OK", "NON_FINITE", "OVERFLOW", "NO_MEMORY", "BAD_STATE", "BAD_ARGUMENT"];
        string[] comments =
        [
            "", "a state became infinite or not a number: the message names population, cell, variable and time", "a contribution does not fit into its sum: the message names connection, population, cell and time",
            "", "bytes that are no state of this network", "there is no such population, cell or variable",
        ];
        for (var n = 0; n < codes.Length; n++)
        {
            Line($"#define {_constant}_{codes[n]} {LlvmNames.Integer(n)}{(comments[n].Length > 0 ? $" /* {comments[n]} */" : "")}");
        }

        Line("");
    }

    private void Functions()
    {
        Line(HeaderText.Functions.Replace("{NAME}", _name, StringComparison.Ordinal).Replace("{CONSTANT}", _constant, StringComparison.Ordinal).TrimEnd('\n'));
        Line("");
    }

    private void Accessors()
    {
        foreach (var population in _module.Populations)
        {
            foreach (var slot in Variables(_module.GetModel(population.Model)))
            {
                var function = LlvmNames.Identifier($"{_name}_{population.Name}_{slot.Name}");
                if (_taken.Add(function))
                {
                    Line($"/* {population.Name}.{slot.Name} in {UnitOf(slot)}, {LlvmNames.Integer(population.Size)} values. */");
                    Line($"static inline {TypeOf(slot)} *{function}({_name} *network) {{ return ({TypeOf(slot)} *){_name}_values(network, {_constant}_{Upper(population.Name)}, {_constant}_{Upper(population.Name)}_{Upper(slot.Name)}); }}");
                }
            }
        }

        Line("");
    }

    private static IEnumerable<IrSlot> Variables(IrModel model) => model.Slots.Where(s => s.Kind is IrSlotKind.Parameter or IrSlotKind.State);

    private string TypeOf(IrSlot slot) => slot.Type is IrType.Int32 or IrType.Int64 ? Int : Real;

    /// <summary>States are stored in internal units: ms, mV, pA, nS, pF, and all that follow.</summary>
    private static string UnitOf(IrSlot slot) => slot.Unit.Length == 0 ? "a plain number"
        : slot.UnitScale == 1 ? slot.Unit
        : $"{slot.UnitScale.ToString("R", System.Globalization.CultureInfo.InvariantCulture)} for each {slot.Unit}";

    private string Constant(params string[] names) => $"{_constant}_{string.Join('_', names.Select(Upper))}";

    private static string Upper(string name) => LlvmNames.Identifier(name).ToUpperInvariant();

    private void Line(string line) => _text.Append(line).Append('\n');
}
