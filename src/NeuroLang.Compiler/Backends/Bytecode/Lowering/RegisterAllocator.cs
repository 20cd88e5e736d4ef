using System.Collections.Immutable;
using NeuroLang.Compiler.Diagnostics;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>Deals out the 15 registers and 3 predicates of the core to straight-line code: each value has one from the instruction that makes it to the last that reads it.</summary>
internal static class RegisterAllocator
{
    private const int Registers = 15;
    private const int Predicates = 3;

    /// <summary>The instructions with registers.</summary>
    /// <exception cref="UnrepresentableException">More values are needed at once than there are registers.</exception>
    public static ImmutableArray<Instruction> Allocate(IReadOnlyList<VirtualInstruction> code, string name)
    {
        var lastRead = new Dictionary<int, int>();
        var lastGuard = new Dictionary<int, int>();
        for (var n = 0; n < code.Count; n++)
        {
            foreach (var register in code[n].Reads)
            {
                lastRead[register] = n;
            }

            if (code[n].Guard >= 0)
            {
                lastGuard[code[n].Guard] = n;
            }
        }

        var (registers, predicates) = (new Pool(Registers, lastRead), new Pool(Predicates, lastGuard));
        var result = ImmutableArray.CreateBuilder<Instruction>(code.Count);
        for (var n = 0; n < code.Count; n++)
        {
            var v = code[n];
            var (a, b, c, guard) = (v.Source == OperandSource.Register ? registers.Of(v.A) : (byte)v.A, registers.Of(v.B), registers.Of(v.C), predicates.Of(v.Guard));
            registers.Release(n);
            predicates.Release(n);
            if (!registers.Take(v.Result) || !predicates.Take(v.Predicate))
            {
                throw new UnrepresentableException(FpgaDiagnostics.TooLarge, $"The step of the cells of '{name}' needs more than {Registers} registers or {Predicates} predicates at once");
            }

            result.Add(new Instruction
            {
                Op = v.Op,
                Rd = registers.Of(v.Result),
                Ra = OpcodeTraits.ReadsA(v.Op) ? a : v.Op == Opcode.Ldsr ? (byte)v.A : (byte)0,
                Rb = OpcodeTraits.ReadsB(v.Op) ? b : v.Op == Opcode.Ldsr ? (byte)v.B : (byte)0,
                Shift = (byte)v.Shift,
                Rounding = v.Shift == 0 ? RoundingMode.Nearest : v.Rounding,
                Source = v.Source,
                Stores = v.Store >= 0,
                Variable = (byte)Math.Max(0, v.Store),
                Constant = OpcodeTraits.ReadsC(v.Op) ? c : v.Constant,
                Guard = guard,
                GuardNegated = v.Guard >= 0 && v.IsNegated,
                Predicate = predicates.Of(v.Predicate),
                Inverted = v.IsInverted,
            });

            // A result that nobody reads is stored or compared only.
            registers.Release(n);
            predicates.Release(n);
        }

        return result.ToImmutable();
    }

    private sealed class Pool(int size, Dictionary<int, int> lastUse)
    {
        private readonly Dictionary<int, int> _places = [];

        public byte Of(int value) => value >= 0 && _places.TryGetValue(value, out var place) ? (byte)place : (byte)0;

        public bool Take(int value)
        {
            if (value < 0 || !lastUse.ContainsKey(value) || _places.ContainsKey(value))
            {
                return true;
            }

            var free = Enumerable.Range(1, size).FirstOrDefault(p => !_places.ContainsValue(p));
            _places[value] = free;
            return free > 0;
        }

        public void Release(int now)
        {
            foreach (var value in _places.Keys.Where(v => lastUse[v] <= now).ToList())
            {
                _places.Remove(value);
            }
        }
    }
}
