using System.Collections.Immutable;
using System.Globalization;

namespace NeuroLang.Compiler.Ir.Text;

/// <summary>Reads what <see cref="IrPrinter"/> writes; for dumps and for tests of passes. A mistake is a <see cref="FormatException"/> that names the line.</summary>
public sealed partial class IrParser
{
    private static readonly Dictionary<string, IrOp> Ops = Enum.GetValues(typeof(IrOp)).Cast<IrOp>().ToDictionary(o => o.ToString().ToLowerInvariant());

    private readonly IrTokens _tokens;
    private readonly IrFactory _factory;
    private readonly Dictionary<string, IrExpr> _names = [];

    private IrParser(string text, IrFactory factory)
    {
        _tokens = new IrTokens(text);
        _factory = factory;
    }

    /// <summary>One expression.</summary>
    public static IrExpr ParseExpression(string text, IrFactory factory) => new IrParser(text, factory).Whole(p => p.Expression());

    /// <summary>One model.</summary>
    public static IrModel ParseModel(string text, IrFactory factory) => new IrParser(text, factory).Whole(p => p.Model());

    /// <summary>A whole module, with a factory of its own.</summary>
    public static IrModule ParseModule(string text) => new IrParser(text, new IrFactory()).Whole(p => p.Module());

    private T Whole<T>(Func<IrParser, T> read)
    {
        var result = read(this);
        return _tokens.AtEnd ? result : throw _tokens.Error("the end expected");
    }

    private IrExpr Expression()
    {
        if (_tokens.Accept("("))
        {
            var expr = Form(_tokens.Take());
            _tokens.Expect(")");
            return expr;
        }

        return Atom(_tokens.Take());
    }

    private IrExpr Atom(string text)
    {
        switch (text)
        {
            case "held":
                return _factory.Make(IrOp.Held, IrType.Bool, []);
            case "true" or "false":
                return _factory.Bool(text == "true");
        }

        if (text[0] == '#')
        {
            return _names.TryGetValue(text, out var named) ? named : throw _tokens.Error($"'{text}' is not defined");
        }

        var colon = text.LastIndexOf(':');
        if (colon < 0)
        {
            return Constant(text);
        }

        var type = Type(text.Substring(colon + 1));
        var name = text.Substring(1, colon - 1);
        return text[0] switch
        {
            '$' => _factory.Uniform(name, type),
            '@' => _factory.Attribute(name, type),
            '%' => _factory.Local(name, type),
            '&' => _factory.Make(IrOp.Parameter, type, [], name),
            _ => _factory.Load(text.Substring(0, colon), type),
        };
    }

    private IrExpr Constant(string text)
    {
        var digits = text.Substring(0, text.Length - 1);
        var invariant = CultureInfo.InvariantCulture;
        switch (text[text.Length - 1])
        {
            case 'i' or 'l' when long.TryParse(digits, NumberStyles.Integer, invariant, out var integer):
                return _factory.Int(text.EndsWith("i", StringComparison.Ordinal) ? IrType.Int32 : IrType.Int64, integer);
            case 'f' when float.TryParse(digits, NumberStyles.Float, invariant, out var single):
                return _factory.Real(IrType.Float32, single);
            case 'd' when double.TryParse(digits, NumberStyles.Float, invariant, out var real):
                return _factory.Real(IrType.Float64, real);
            default:
                throw _tokens.Error($"'{text}' is not an expression");
        }
    }

    private IrExpr Form(string head)
    {
        string? name = null;
        IrType? type = null;
        var colon = head.LastIndexOf(':');
        if (colon >= 0)
        {
            type = Type(head.Substring(colon + 1));
            head = head.Substring(0, colon);
        }

        var dot = head.IndexOf('.');
        if (dot >= 0)
        {
            name = head.Substring(dot + 1);
            head = head.Substring(0, dot);
        }

        if (!Ops.TryGetValue(head, out var op))
        {
            throw _tokens.Error($"'{head}' is not an operation");
        }

        var integer = op is IrOp.Noise or IrOp.Random or IrOp.RandomBits ? _tokens.TakeLong() : 0;
        var draw = op is IrOp.Random or IrOp.RandomBits ? (int)_tokens.TakeLong() : 0;
        if (op is IrOp.Convert or IrOp.Bitcast)
        {
            type = Type(name ?? "");
            name = null;
        }

        var args = ImmutableArray.CreateBuilder<IrExpr>();
        while (!_tokens.Is(")"))
        {
            args.Add(Expression());
        }

        return _factory.Make(op, type ?? ResultType(op, args), args.ToImmutable(), name, 0, integer, draw);
    }

    private IrType ResultType(IrOp op, IReadOnlyList<IrExpr> args) => op switch
    {
        IrOp.Lt or IrOp.Le or IrOp.Eq or IrOp.Ne => IrType.Bool,
        IrOp.Select when args.Count == 3 => args[1].Type,
        _ when args.Count > 0 => args[0].Type,
        _ => throw _tokens.Error("an operand expected"),
    };

    private IrType Type(string name) => name switch
    {
        "bool" => IrType.Bool,
        "i32" => IrType.Int32,
        "i64" => IrType.Int64,
        "f32" => IrType.Float32,
        "f64" => IrType.Float64,
        _ => throw _tokens.Error($"'{name}' is not a type"),
    };

    private T Enumeration<T>()
        where T : struct, Enum
    {
        var text = _tokens.Take();
        return Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : throw _tokens.Error($"'{text}' is not one of {string.Join(", ", Enum.GetNames(typeof(T)))}");
    }
}
