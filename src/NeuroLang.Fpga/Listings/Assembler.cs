using System.Collections.Immutable;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Containers;

namespace NeuroLang.Fpga.Listings;

/// <summary>Makes a container of a listing.</summary>
public sealed class Assembler
{
    private readonly List<Instruction> _code = [];
    private readonly List<BytecodeLine> _lines = [];
    private readonly List<BytecodeTable> _tables = [];
    private readonly List<BytecodePopulation> _populations = [];
    private readonly List<BytecodeProjection> _projections = [];
    private readonly List<BytecodeProbe> _probes = [];
    private readonly List<ForeignSection> _foreign = [];
    private readonly List<string> _text;
    private BytecodeProvenance? _provenance;
    private int _next;

    private Assembler(string text) => _text = [.. text.Split('\n')];

    /// <summary>The container that a listing describes.</summary>
    /// <exception cref="ListingException">A line is not understood, or the program breaks a rule.</exception>
    public static Container Assemble(string text) => new Assembler(text).Container();

    private Container Container()
    {
        var head = Take() ?? throw new ListingException(1, "the listing is empty");
        head.Take("program");
        var name = head.Quoted();
        head.Take("step");
        var step = head.Integer(1, long.MaxValue);
        head.Take("accumulators");
        var bits = (int)head.Integer(16, 32);
        head.Take("seed");
        var seed = (uint)head.Integer(1, uint.MaxValue);
        var isBounded = head.TryTake("bounded");
        head.End();
        while (Take() is { } line)
        {
            Item(line);
            line.End();
        }

        var program = new BytecodeProgram(name, step, bits, seed, [.. _code], [.. _populations], [.. _tables], [.. _projections])
        {
            AccumulatorsCannotWrap = isBounded,
            Probes = [.. _probes],
            Lines = [.. _lines],
            Provenance = _provenance,
        };
        return BytecodeVerifier.Check(program) is { } reason ? throw new ListingException(_next, reason) : new Container(program, [.. _foreign]);
    }

    private void Item(ListingLine line)
    {
        switch (line.Word())
        {
            case "code":
                Code();
                break;
            case "table":
                var table = line.Quoted();
                _tables.Add(new BytecodeTable(table, Numbers("bases"), Numbers("slopes")));
                break;
            case "population":
                Population(line);
                break;
            case "projection":
                Projection(line);
                break;
            case "probe":
                var name = line.Quoted();
                _probes.Add(new BytecodeProbe(name, (int)Field(line, "population", ushort.MaxValue), (int)Field(line, "variable", 255), (int)Field(line, "every", int.MaxValue)));
                break;
            case "provenance":
                var compiler = line.Quoted();
                var source = line.Quoted();
                _provenance = new BytecodeProvenance(compiler, source, line.Quoted());
                break;
            case "section":
                Section(line);
                break;
            case var other:
                throw line.Error($"'{other}' is not understood");
        }
    }

    private void Code()
    {
        while (TakeIf("  ") is { } line)
        {
            _code.Add(new InstructionParser(line).Read());
            if (line.TryTake("@"))
            {
                var number = (int)line.Integer(0, int.MaxValue);
                var column = (int)line.Integer(0, ushort.MaxValue);
                _lines.Add(new BytecodeLine(number, column, line.Quoted()));
            }

            line.End();
        }
    }

    private void Population(ListingLine line)
    {
        var name = line.Quoted();
        var word = line.Word();
        if (!Enum.TryParse<PopulationKind>(word, ignoreCase: true, out var kind))
        {
            throw line.Error($"'{word}' is no kind of population");
        }

        var count = (int)line.Integer(1, BytecodeVerifier.MostCells);
        var first = (int)Field(line, "code", int.MaxValue);
        var length = (int)line.Integer(0, BytecodeVerifier.MostInstructions);
        var isReported = line.TryTake("reported");
        line.End();
        var variables = Variables();
        var receptors = new List<BytecodeReceptor>();
        while (TakeIf("  receptor") is { } receptor)
        {
            receptor.Take("receptor");
            var receptorName = receptor.Quoted();
            receptor.Take("fraction");
            var fraction = (int)receptor.Integer(sbyte.MinValue, sbyte.MaxValue);
            receptor.Take("unit");
            receptors.Add(new BytecodeReceptor(receptorName, fraction, receptor.Quoted()));
            receptor.End();
        }

        _populations.Add(new BytecodePopulation(name, kind, count, first, length, variables, [.. receptors], isReported));
    }

    private ImmutableArray<BytecodeVariable> Variables()
    {
        var variables = new List<BytecodeVariable>();
        while (TakeIf("  variable") is { } line)
        {
            line.Take("variable");
            var name = line.Quoted();
            line.Take("fraction");
            var fraction = (int)line.Integer(sbyte.MinValue, sbyte.MaxValue);
            line.Take("unit");
            var unit = line.Quoted();
            line.End();
            variables.Add(new BytecodeVariable(name, fraction, unit, Numbers("values")));
        }

        return [.. variables];
    }

    private ImmutableArray<short> Numbers(string name)
    {
        var numbers = new List<short>();
        while (TakeIf("    " + name) is { } line)
        {
            line.Take(name);
            line.Numbers(numbers, int.MaxValue / 4);
        }

        return [.. numbers];
    }

    private void Projection(ListingLine line)
    {
        var name = line.Quoted();
        var source = (int)Field(line, "from", ushort.MaxValue);
        var target = (int)Field(line, "to", ushort.MaxValue);
        var receptor = (int)Field(line, "receptor", 255);
        var bits = (int)Field(line, "bits", 255);
        var isSigned = !line.TryTake("unsigned");
        if (isSigned)
        {
            line.Take("signed");
        }

        var shift = (int)Field(line, "shift", 255);
        var isDense = line.TryTake("dense");
        var isContinuous = line.TryTake("continuous");
        int? payload = isContinuous || line.TryTake("graded") ? (int)line.Integer(0, 255) : null;
        var payloadShift = payload is null ? 0 : (int)line.Integer(0, 31);
        int? replica = line.TryTake("replica") ? (int)line.Integer(0, ushort.MaxValue - 1) : null;
        line.End();
        var pre = Program("pre");
        var post = Program("post");
        var starts = ImmutableArray.CreateBuilder<int>();
        var targets = ImmutableArray.CreateBuilder<int>();
        var delays = ImmutableArray.CreateBuilder<byte>();
        starts.Add(0);
        while (TakeIf("  row") is { } row)
        {
            row.Take("row");
            while (!row.IsEmpty)
            {
                targets.Add((int)row.Integer(0, ushort.MaxValue));
                delays.Add((byte)(row.TryTake("+") ? row.Integer(0, 255) : 0));
            }

            starts.Add(targets.Count);
        }

        _projections.Add(new BytecodeProjection(name, source, target, receptor, bits, isSigned, shift, starts.ToImmutable(), targets.ToImmutable(), delays.ToImmutable(), Variables())
        {
            IsDense = isDense,
            PayloadVariable = payload,
            PayloadShift = payloadShift,
            IsContinuous = isContinuous,
            Replica = replica,
            Pre = pre,
            Post = post,
        });
    }

    private SynapseProgram? Program(string name)
    {
        if (TakeIf("  " + name + " ") is not { } line)
        {
            return null;
        }

        line.Take(name);
        var first = (int)Field(line, "code", int.MaxValue);
        var length = (int)line.Integer(1, BytecodeVerifier.MostInstructions);
        var salt = (ushort)Field(line, "salt", ushort.MaxValue);
        line.End();
        return new SynapseProgram(first, length, salt);
    }

    private void Section(ListingLine line)
    {
        var tag = line.Quoted();
        try
        {
            var payload = Convert.FromHexString(line.Quoted());
            _foreign.Add(tag.Length == 4 && tag.All(c => c is >= ' ' and <= '~') ? new ForeignSection(tag, [.. payload]) : throw line.Error("a section has a name of four characters"));
        }
        catch (FormatException)
        {
            throw line.Error("the bytes are not hexadecimal");
        }
    }

    private static long Field(ListingLine line, string name, long most)
    {
        line.Take(name);
        return line.Integer(0, most);
    }

    /// <summary>The next line that is not empty, or null at the end.</summary>
    private ListingLine? Take() => TakeIf("");

    /// <summary>The next line that is not empty, if it starts so.</summary>
    private ListingLine? TakeIf(string start)
    {
        while (_next < _text.Count && (_text[_next].TrimStart().Length == 0 || _text[_next].TrimStart()[0] == ';'))
        {
            _next++;
        }

        return _next < _text.Count && _text[_next].StartsWith(start, StringComparison.Ordinal) ? new ListingLine(++_next, _text[_next - 1]) : null;
    }
}
