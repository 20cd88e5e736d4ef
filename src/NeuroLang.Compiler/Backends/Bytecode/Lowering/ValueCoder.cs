namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>
/// Writes straight-line code for the values of a step: expressions into virtual registers, conditions into predicates. Where states stand, and what is done with the values, say the coders of cells and of synapses.
/// </summary>
internal abstract partial class ValueCoder
{
    private protected readonly string _name;
    private protected readonly CellStep _step;
    private protected readonly IReadOnlyDictionary<string, ReceptorScale> _receptors;
    private protected readonly List<VirtualInstruction> _code = [];
    private protected readonly Dictionary<RealValue, int> _registers = [];
    private protected readonly Dictionary<Condition, int> _predicates = [];
    private protected readonly FormatTable _bits;
    private protected RoundingMode _rounding;
    private protected bool _keepsConstants;
    private readonly BytecodeOptions _options;
    private readonly TableSet _tables;
    private readonly SampleEvaluator _samples;
    private string _note = "";
    private int _next;

    protected ValueCoder(string name, CellStep step, SampleEvaluator samples, FormatTable bits, IReadOnlyDictionary<string, ReceptorScale> receptors, TableSet tables, BytecodeOptions options)
    {
        _name = name;
        _step = step;
        _samples = samples;
        _bits = bits;
        _receptors = receptors;
        _tables = tables;
        _options = options;
    }

    /// <summary>A value that is not computed although the step names it: what the spike tests, where the state that it becomes stands for it.</summary>
    protected virtual RealValue? Unneeded => null;

    /// <summary>Whether a state is better added to a sum at its end, from where it stands, than loaded at its start.</summary>
    protected virtual bool IsAddedLast(string slot) => false;

    /// <summary>What becomes of a state that two variables keep; null for all other values.</summary>
    protected virtual int? CodePair(RealValue value) => null;

    /// <summary>Where an instruction finds a state as its first operand; null where the state has to be loaded into a register.</summary>
    protected abstract (OperandSource Source, int Variable)? Place(string slot);

    /// <summary>Loads a state into a register.</summary>
    protected virtual int Load(string slot) =>
        Place(slot) is { } place ? Add(place.Source, place.Variable, 0) : throw new InvalidOperationException($"'{slot}' of '{_name}' stands nowhere");

    protected int New() => _next++;

    protected void Note(string text) => _note = text;

    protected void Emit(VirtualInstruction instruction) => _code.Add(instruction with { Note = _note });

    /// <summary>Each final value is stored by the instruction that makes it, or by one of its own where the old value is still read later.</summary>
    /// <param name="finals">The registers with the new values of states.</param>
    /// <param name="variable">The number of a state's variable.</param>
    /// <param name="source">Where instructions read such variables.</param>
    protected void Store(Dictionary<string, int> finals, Func<string, int> variable, OperandSource source)
    {
        foreach (var (slot, register) in finals.OrderBy(f => variable(f.Key)).Select(f => (f.Key, f.Value)))
        {
            var number = variable(slot);
            var place = register < 0 ? -1 : _code.FindLastIndex(c => c.Result == register);
            bool IsRead(VirtualInstruction c) => OpcodeTraits.ReadsA(c.Op) && c.Source == source && c.A == number;
            if (place >= 0 && !_code.Skip(place + 1).Any(IsRead) && _code[place].Store < 0 && !(source == OperandSource.Synapse && _code[place].Source == source && OpcodeTraits.ReadsA(_code[place].Op)))
            {
                _code[place] = _code[place] with { Store = number };
            }
            else
            {
                Note(slot);
                Emit(new VirtualInstruction(Opcode.Addk) { A = register, Store = number });
            }
        }
    }
}
