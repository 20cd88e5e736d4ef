using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>
/// Makes expressions and interns them: asking twice for the same operation on the same operands gives the same object.
/// It changes nothing that is asked for; simplification is the folding pass's work. Not safe for several threads at once.
/// </summary>
public sealed partial class IrFactory
{
    // An open hash table of our own: a dictionary with a struct for a key would have to be compiled at start-up, in every process.
    private IrExpr?[] _table = new IrExpr?[1024];

    /// <summary>Number of distinct expressions made so far.</summary>
    public int Count { get; private set; }

    /// <summary>The general constructor; the others are shorthands. Types are checked by the verifier.</summary>
    public IrExpr Make(IrOp op, IrType type, ImmutableArray<IrExpr> args, string? name = null, double number = 0, long integer = 0, int draw = 0)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        var place = Hash(op, type, args, name, bits, integer, draw);
        for (place &= _table.Length - 1; _table[place] is { } known; place = (place + 1) & (_table.Length - 1))
        {
            if (IsSame(known, op, type, args, name, bits, integer, draw))
            {
                return known;
            }
        }

        var made = new IrExpr(op, type, args, name, number, integer, draw, Count++);
        _table[place] = made;
        if (Count > _table.Length / 2)
        {
            Grow();
        }

        return made;
    }

    /// <summary>The same operation on other operands, with the type it then has.</summary>
    public IrExpr With(IrExpr expr, ImmutableArray<IrExpr> args) =>
        args.SequenceEqual(expr.Args) ? expr : Make(expr.Op, expr.Type, args, expr.Name, expr.Number, expr.Integer, expr.Draw);

    /// <summary>A real constant, rounded to the type.</summary>
    public IrExpr Real(IrType type, double value) => Make(IrOp.Const, type, [], number: type == IrType.Float32 ? (float)value : value);

    /// <summary>An integer constant.</summary>
    public IrExpr Int(IrType type, long value) => Make(IrOp.Const, type, [], integer: type == IrType.Int32 ? (int)value : value);

    /// <summary>A boolean constant.</summary>
    public IrExpr Bool(bool value) => Make(IrOp.Const, IrType.Bool, [], integer: value ? 1 : 0);

    /// <summary>The slot of the cell at hand.</summary>
    public IrExpr Load(string slot, IrType type) => Make(IrOp.Load, type, [], slot);

    /// <summary>A value that is the same for all cells.</summary>
    public IrExpr Uniform(string name, IrType type) => Make(IrOp.Uniform, type, [], name);

    /// <summary>A property of the cell or pair at hand.</summary>
    public IrExpr Attribute(string name, IrType type) => Make(IrOp.Attribute, type, [], name);

    /// <summary>The value of a local.</summary>
    public IrExpr Local(string name, IrType type) => Make(IrOp.Local, type, [], name);

    /// <summary>A call of an elementary function; the result has the type of the first argument.</summary>
    public IrExpr Call(string function, params IrExpr[] args) => Make(IrOp.Call, args[0].Type, [.. args], function);

    /// <summary>An operation on one operand of the same type.</summary>
    public IrExpr Unary(IrOp op, IrExpr a) => Make(op, a.Type, [a]);

    /// <summary>An operation on two operands of the same type.</summary>
    public IrExpr Binary(IrOp op, IrExpr a, IrExpr b) => Make(op, a.Type, [a, b]);

    /// <summary>A comparison.</summary>
    public IrExpr Compare(IrOp op, IrExpr a, IrExpr b) => Make(op, IrType.Bool, [a, b]);

    /// <summary>Sum.</summary>
    public IrExpr Add(IrExpr a, IrExpr b) => Binary(IrOp.Add, a, b);

    /// <summary>Difference.</summary>
    public IrExpr Sub(IrExpr a, IrExpr b) => Binary(IrOp.Sub, a, b);

    /// <summary>Product.</summary>
    public IrExpr Mul(IrExpr a, IrExpr b) => Binary(IrOp.Mul, a, b);

    /// <summary>Quotient.</summary>
    public IrExpr Div(IrExpr a, IrExpr b) => Binary(IrOp.Div, a, b);

    /// <summary>Negation.</summary>
    public IrExpr Neg(IrExpr a) => Unary(IrOp.Neg, a);

    /// <summary><c>a * b + c</c> rounded once.</summary>
    public IrExpr Fma(IrExpr a, IrExpr b, IrExpr c) => Make(IrOp.Fma, a.Type, [a, b, c]);

    /// <summary>Less.</summary>
    public IrExpr Lt(IrExpr a, IrExpr b) => Compare(IrOp.Lt, a, b);

    /// <summary>Less or equal.</summary>
    public IrExpr Le(IrExpr a, IrExpr b) => Compare(IrOp.Le, a, b);

    /// <summary>Equal.</summary>
    public IrExpr Eq(IrExpr a, IrExpr b) => Compare(IrOp.Eq, a, b);

    /// <summary>And of booleans or integers.</summary>
    public IrExpr And(IrExpr a, IrExpr b) => Binary(IrOp.And, a, b);

    /// <summary>Or of booleans or integers.</summary>
    public IrExpr Or(IrExpr a, IrExpr b) => Binary(IrOp.Or, a, b);

    /// <summary>Not of a boolean, bitwise complement of an integer.</summary>
    public IrExpr Not(IrExpr a) => Unary(IrOp.Not, a);

    /// <summary>Choice without branching.</summary>
    public IrExpr Select(IrExpr condition, IrExpr then, IrExpr otherwise) => Make(IrOp.Select, then.Type, [condition, then, otherwise]);

    /// <summary>Conversion; nothing where the type is the same.</summary>
    public IrExpr Convert(IrType type, IrExpr a) => a.Type == type ? a : Make(IrOp.Convert, type, [a]);

    /// <summary>The same bits as another type.</summary>
    public IrExpr Bitcast(IrType type, IrExpr a) => a.Type == type ? a : Make(IrOp.Bitcast, type, [a]);

    /// <summary>A shift by a constant number of bits.</summary>
    public IrExpr Shift(IrOp op, IrExpr a, int bits) => Make(op, a.Type, [a, Int(a.Type, bits)]);

    private void Grow()
    {
        var old = _table;
        _table = new IrExpr?[old.Length * 2];
        foreach (var expr in old)
        {
            if (expr is null)
            {
                continue;
            }

            var place = Hash(expr.Op, expr.Type, expr.Args, expr.Name, BitConverter.DoubleToInt64Bits(expr.Number), expr.Integer, expr.Draw) & (_table.Length - 1);
            while (_table[place] is not null)
            {
                place = (place + 1) & (_table.Length - 1);
            }

            _table[place] = expr;
        }
    }

    private static bool IsSame(IrExpr a, IrOp op, IrType type, ImmutableArray<IrExpr> args, string? name, long bits, long integer, int draw)
    {
        if (a.Op != op || a.Type != type || BitConverter.DoubleToInt64Bits(a.Number) != bits || a.Integer != integer || a.Draw != draw
            || a.Args.Length != args.Length || !string.Equals(a.Name, name, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 0; i < args.Length; i++)
        {
            if (!ReferenceEquals(a.Args[i], args[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(IrOp op, IrType type, ImmutableArray<IrExpr> args, string? name, long bits, long integer, int draw)
    {
        unchecked
        {
            var hash = ((uint)op * 31) + (uint)type;
            hash = (hash * 31) + (uint)(name is null ? 0 : StringComparer.Ordinal.GetHashCode(name));
            hash = (hash * 31) + (uint)bits + (uint)(bits >> 32);
            hash = (hash * 31) + (uint)integer + (uint)(integer >> 32);
            hash = (hash * 31) + (uint)draw;
            foreach (var arg in args)
            {
                hash = (hash * 31) + (uint)arg.Id;
            }

            // Spread over all bits (finaliser of MurmurHash3, Appleby 2011): the table takes the low ones.
            hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
            hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
            return (int)((hash ^ (hash >> 16)) & 0x7fffffff);
        }
    }
}
