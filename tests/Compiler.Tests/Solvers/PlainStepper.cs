using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Ir;
using NeuroLang.Compiler.Ir.Passes;
using NeuroLang.Compiler.Ir.Text;

namespace NeuroLang.Compiler.Tests.Solvers;

/// <summary>Carries out the integration of one cell of the first model of a float64 module, in plain recursion over <c>double</c>.</summary>
internal sealed class PlainStepper
{
    private readonly IrModule _module;
    private long _k;

    private PlainStepper(IrModule module)
    {
        _module = module;
        foreach (var slot in module.Models[0].Slots)
        {
            Values[slot.Name] = 0;
        }
    }

    /// <summary>The slots of the cell.</summary>
    public Dictionary<string, double> Values { get; } = [];

    public bool Held { get; set; }

    /// <summary>The standard normal number of a stream in the step at hand.</summary>
    public Func<long, double> Normal { get; set; } = _ => throw new InvalidOperationException("no noise expected");

    public IrModel Model => _module.Models[0];

    public double this[string slot]
    {
        get => Values[slot];
        set => Values[slot] = value;
    }

    /// <summary>Discretises a model given by its members. Slots of state are named by the equations.</summary>
    public static PlainStepper Of(string step, string members, string real = "f64")
    {
        var diagnostics = new DiagnosticBag();
        var module = Discretise(step, members, diagnostics, real);
        Assert.False(diagnostics.HasErrors, string.Join("\n", diagnostics.ToImmutable()));
        IrVerifier.Verify(module, "discretise", IrOp.Noise, IrOp.Reference, IrOp.Parameter);
        Assert.All(module.Models, m => Assert.Empty(m.Equations));
        return new PlainStepper(module);
    }

    public static IrModule Discretise(string step, string members, DiagnosticBag diagnostics, string real = "f64") =>
        new DiscretisePass().Run(Parse(step, members, real), diagnostics);

    public static IrModule Parse(string step, string members, string real = "f64")
    {
        var module = IrParser.ParseModule($"module M {real} step {step} {{ model A {{ {members} }} }}");
        IrVerifier.Verify(module, "text");
        return module;
    }

    public void Run(int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            Step();
        }
    }

    public void Step()
    {
        var memory = new Dictionary<IrExpr, double>();
        var hold = Held ? Model.Refractory?.Hold ?? [] : [];
        var next = Model.Integrate.Where(a => !hold.Contains(a.Slot)).Select(a => (a.Slot, Value: Evaluate(a.Value, memory))).ToList();
        foreach (var (slot, value) in next)
        {
            Values[slot] = value;
        }

        _k++;
    }

    private double Evaluate(IrExpr expr, Dictionary<IrExpr, double> memory)
    {
        if (!memory.TryGetValue(expr, out var value))
        {
            value = expr.Type == IrType.Float32 ? (float)EvaluateNew(expr, memory) : EvaluateNew(expr, memory);
            memory.Add(expr, value);
        }

        return value;
    }

    private double EvaluateNew(IrExpr expr, Dictionary<IrExpr, double> memory)
    {
        double Arg(int i) => Evaluate(expr.Args[i], memory);
        return expr.Op switch
        {
            IrOp.Const => expr.Type is IrType.Float32 or IrType.Float64 ? expr.Number : expr.Integer,
            IrOp.Load => Values[expr.Name ?? ""],
            IrOp.Uniform when expr.Name == "t" => _k * _module.StepMilliseconds,
            IrOp.Held => Held ? 1 : 0,
            IrOp.Reduce => Arg(0),
            IrOp.Random => Arg(0) + (Arg(1) * Normal(expr.Integer)),
            IrOp.Add => Arg(0) + Arg(1),
            IrOp.Sub => Arg(0) - Arg(1),
            IrOp.Mul => Arg(0) * Arg(1),
            IrOp.Div => Arg(0) / Arg(1),
            IrOp.Neg => -Arg(0),
            IrOp.Abs => Math.Abs(Arg(0)),
            IrOp.Max => Math.Max(Arg(0), Arg(1)),
            IrOp.Sqrt => Math.Sqrt(Arg(0)),
            IrOp.Fma => Math.FusedMultiplyAdd(Arg(0), Arg(1), Arg(2)),
            IrOp.Lt => Arg(0) < Arg(1) ? 1 : 0,
            IrOp.Select => Arg(0) != 0 ? Arg(1) : Arg(2),
            IrOp.Convert => Arg(0),
            IrOp.Call => Call(expr.Name, Arg(0)),
            _ => throw new InvalidOperationException(expr.Op.ToString()),
        };
    }

    private static double Call(string? name, double x) => name switch
    {
        "exp" => Math.Exp(x),
        "tanh" => Math.Tanh(x),
        "sin" => Math.Sin(x),
        "exprel" => Exprel(x),
        _ => throw new InvalidOperationException(name),
    };

    /// <summary>(exp(x) - 1)/x without loss of digits (Kahan's quotient; Higham 2002, 1.14).</summary>
    public static double Exprel(double x)
    {
        var u = Math.Exp(x);
        if (u == 1)
        {
            return 1;
        }

        return Math.Abs(x) > 1 ? (u - 1) / x : (u - 1) / Math.Log(u);
    }
}
