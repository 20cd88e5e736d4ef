namespace NeuroLang.Compiler.Ir;

public sealed partial class IrVerifier
{
    private const string Arrival = "arrival.";
    private const string WideArrival = "arrived.";

    private void Expression(Scope scope, IrExpr root)
    {
        foreach (var node in IrTraversal.PostOrder([root], scope.Verified))
        {
            Types(scope.Place, node);
            Require(!_absent.Contains(node.Op), $"{scope.Place}: {node.Op} was removed but is back: {Excerpt(node)}");
            switch (node.Op)
            {
                case IrOp.Load:
                    Load(scope, node);
                    break;
                case IrOp.Local:
                    Require(
                        node.Name is { } local && scope.Locals.TryGetValue(local, out var type) && type == node.Type,
                        $"{scope.Place}: local '{node.Name}' of type {node.Type} is not defined here");
                    break;
                case IrOp.Parameter:
                    Require(node.Name is { } parameter && scope.Parameters.Contains(parameter), $"{scope.Place}: '{node.Name}' is no parameter of this definition");
                    break;
                case IrOp.Reference:
                    var definition = scope.Model.Definitions.FirstOrDefault(d => d.Name == node.Name);
                    Require(definition is not null, $"{scope.Place}: unknown definition '{node.Name}'");
                    Require(
                        definition?.Parameters.Length == node.Args.Length && definition.Body.Type == node.Type,
                        $"{scope.Place}: '{node.Name}' is referred to with other parameters or another type than it has");
                    break;
                case IrOp.Held or IrOp.Noise:
                    Require(!scope.IsKernel, $"{scope.Place}: {node.Op} in a kernel");
                    break;
            }
        }
    }

    private void Load(Scope scope, IrExpr node)
    {
        var type = TypeOf(scope, node.Name ?? "");
        Require(type is not null, $"{scope.Place}: unknown slot '{node.Name}'");
        Require(type == node.Type, $"{scope.Place}: slot '{node.Name}' is {type}, but loaded as {node.Type}");
    }

    // In kernels, what arrives at a target is an integer slot of its own.
    private IrType? TypeOf(Scope scope, string slot)
    {
        if (scope.IsKernel && slot.StartsWith(WideArrival, StringComparison.Ordinal))
        {
            Require(scope.Model.WideTargets.Contains(slot.Substring(WideArrival.Length)), $"{scope.Place}: '{slot}' is no wide target");
            return _module.Real;
        }

        if (!scope.IsKernel || !slot.StartsWith(Arrival, StringComparison.Ordinal))
        {
            return scope.Model.FindSlot(slot)?.Type;
        }

        var target = slot.Substring(Arrival.Length);
        Require(scope.Model.Targets.Contains(target), $"{scope.Place}: nothing arrives at '{target}'");
        return _module.Int;
    }

    private void Types(string place, IrExpr node)
    {
        var args = node.Args;
        var ok = node.Op switch
        {
            IrOp.Const => Constant(node),
            IrOp.Load or IrOp.Local or IrOp.Parameter or IrOp.Attribute => args.IsEmpty && node.Name is not null,
            IrOp.Uniform => args.IsEmpty && node.Name switch { "k" => IsInt(node), null => false, _ => true },
            IrOp.Held => args.IsEmpty && node.Type == IrType.Bool,
            IrOp.Reference => node.Name is not null,
            IrOp.Noise => args.IsEmpty && IsReal(node),
            IrOp.Reduce => args.Length <= 1 && node.Name is not null,
            IrOp.Random => IsReal(node) && Same(node, args.Length),
            IrOp.RandomBits => IsInt(node) && args.IsEmpty,
            IrOp.Call => args.Length > 0 && IsReal(node) && Same(node, args.Length),
            IrOp.Add or IrOp.Sub or IrOp.Mul or IrOp.Min or IrOp.Max => IsNumber(node) && Same(node, 2),
            IrOp.Div => IsReal(node) && Same(node, 2),
            IrOp.Neg or IrOp.Abs => IsNumber(node) && Same(node, 1),
            IrOp.Sqrt or IrOp.Floor or IrOp.Round => IsReal(node) && Same(node, 1),
            IrOp.Fma => IsReal(node) && Same(node, 3),
            IrOp.Lt or IrOp.Le => node.Type == IrType.Bool && args.Length == 2 && IsNumber(args[0]) && args[0].Type == args[1].Type,
            IrOp.Eq or IrOp.Ne => node.Type == IrType.Bool && args.Length == 2 && args[0].Type == args[1].Type,
            IrOp.And or IrOp.Or or IrOp.Xor => !IsReal(node) && Same(node, 2),
            IrOp.Not => !IsReal(node) && Same(node, 1),
            IrOp.Shl or IrOp.Shr or IrOp.Sar => IsInt(node) && Same(node, 2) && args[1].IsConst && args[1].Integer >= 0 && args[1].Integer < Bits(node.Type),
            IrOp.Select => args.Length == 3 && args[0].Type == IrType.Bool && args[1].Type == node.Type && args[2].Type == node.Type,
            IrOp.Convert => args.Length == 1 && args[0].Type != node.Type && node.Type != IrType.Bool,
            IrOp.Bitcast => args.Length == 1 && args[0].Type != node.Type && Bits(args[0].Type) == Bits(node.Type),
            _ => false,
        };
        Require(ok, $"{place}: wrong operands or type of {Excerpt(node)} : {node.Type} over ({string.Join(", ", args.Select(a => a.Type))})");
    }

    private static bool Constant(IrExpr node) => node.Type switch
    {
        IrType.Bool => node.Integer is 0 or 1,
        IrType.Int32 => node.Integer == (int)node.Integer,
        IrType.Int64 => true,
        IrType.Float32 => double.IsNaN(node.Number) || ((double)(float)node.Number).Equals(node.Number),
        _ => true,
    };

    private static bool Same(IrExpr node, int count) => node.Args.Length == count && node.Args.All(a => a.Type == node.Type);

    private static bool IsReal(IrExpr node) => node.Type is IrType.Float32 or IrType.Float64;

    private static bool IsInt(IrExpr node) => node.Type is IrType.Int32 or IrType.Int64;

    private static bool IsNumber(IrExpr node) => node.Type != IrType.Bool;

    private static int Bits(IrType type) => type switch { IrType.Bool => 1, IrType.Int32 or IrType.Float32 => 32, _ => 64 };
}
