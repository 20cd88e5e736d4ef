using NeuroLang.Compiler.Binding;
using NeuroLang.Compiler.Diagnostics;
using NeuroLang.Compiler.Elaboration;

namespace NeuroLang.Compiler.Ir.Lowering;

/// <content>Convolutions.</content>
internal sealed partial class ConnectionLowering
{
    private IrConvolution? Convolution(BoundRule rule, IrView pre, IrView post)
    {
        if (Shape(pre) is not { } source || Shape(post) is not { } target)
        {
            diagnostics.Report(ElaborationDiagnostics.InvalidConvolution, rule.Location, "both ends must be whole populations of rows and columns, as in [16 x 16]");
            return null;
        }

        if (KernelSize(rule) is not { } kernel
            || Number(rule, "stride" + ConvolutionBinder.Rows, 1, 1) is not { } rowStride || Number(rule, "stride" + ConvolutionBinder.Columns, 1, 1) is not { } columnStride
            || Number(rule, "padding" + ConvolutionBinder.Rows, 0, 0) is not { } rowPadding || Number(rule, "padding" + ConvolutionBinder.Columns, 0, 0) is not { } columnPadding)
        {
            return null;
        }

        var rows = Steps(source.Rows, kernel.Rows, rowStride, rowPadding);
        var columns = Steps(source.Columns, kernel.Columns, columnStride, columnPadding);
        if (rows == target.Rows && columns == target.Columns)
        {
            return new IrConvolution(source.Rows, source.Columns, target.Rows, target.Columns, kernel.Rows, kernel.Columns, rowStride, columnStride, rowPadding, columnPadding);
        }

        diagnostics.Report(
            ElaborationDiagnostics.InvalidConvolution,
            rule.Location,
            FormattableString.Invariant($"a kernel of {kernel.Rows} x {kernel.Columns} makes {rows} x {columns} of {source.Rows} x {source.Columns} cells, not {target.Rows} x {target.Columns}"));
        return null;
    }

    /// <summary>The row or column of the kernel: that of the pre cell from where the kernel of the post cell starts.</summary>
    private IrExpr KernelPosition(bool isRow, BoundExpression place)
    {
        if (_convolution is not { } c)
        {
            diagnostics.Report(ElaborationDiagnostics.NoKernel, place.Location, isRow ? "krow" : "kcol");
            return factory.Real(IrType.Float64, 0);
        }

        // Positions are whole numbers below 2^31, so quotients and products of float64 are exact after rounding down.
        var (pre, post) = isRow ? (Row("i", c.PreColumns), Row("j", c.PostColumns)) : (Column("i", c.PreColumns), Column("j", c.PostColumns));
        var (stride, padding) = isRow ? (c.RowStride, c.RowPadding) : (c.ColumnStride, c.ColumnPadding);
        return factory.Sub(factory.Add(pre, factory.Real(IrType.Float64, padding)), factory.Mul(post, factory.Real(IrType.Float64, stride)));
    }

    private IrExpr Row(string index, int columns) =>
        factory.Unary(IrOp.Floor, factory.Div(factory.Attribute(index, IrType.Float64), factory.Real(IrType.Float64, columns)));

    private IrExpr Column(string index, int columns) =>
        factory.Sub(factory.Attribute(index, IrType.Float64), factory.Mul(Row(index, columns), factory.Real(IrType.Float64, columns)));

    private static int Steps(int source, int kernel, int stride, int padding) => kernel > source + (2L * padding) ? 0 : (int)((source + (2L * padding) - kernel) / stride) + 1;

    /// <summary>The shape of a view that is one whole population in two dimensions.</summary>
    private (int Rows, int Columns)? Shape(IrView view) =>
        view.Ranges.Length == 1 && view.Ranges[0] is { Indices: null, Start: 0 } range && network.Populations[range.Population] is { Dimensions.Length: 2 } population && range.Count == population.Size
            ? ((int)population.Dimensions[0], (int)population.Dimensions[1])
            : null;

    private (int Rows, int Columns)? KernelSize(BoundRule rule)
    {
        if (rule.Arguments.All(a => a.Name != "kernel"))
        {
            return Number(rule, "kernel" + ConvolutionBinder.Rows, 1, 1) is { } rows && Number(rule, "kernel" + ConvolutionBinder.Columns, 1, 1) is { } columns ? (rows, columns) : null;
        }

        var text = new TableElaborator(tables.Data, diagnostics, circuit.Evaluator()).Text(rule.Arguments, "kernel");
        if (text is not { } path || new PairTables(tables, network.Populations, diagnostics).OfKernel(path, rule.Location) is not { } kernel)
        {
            return null;
        }

        _table = kernel.Table;
        return (kernel.Rows, kernel.Columns);
    }

    private int? Number(BoundRule rule, string argument, int otherwise, int least)
    {
        if (rule.Arguments.FirstOrDefault(a => a.Name == argument)?.Value is not { } expression)
        {
            return otherwise;
        }

        if (circuit.Evaluator().Evaluate(expression) is not { IsNumber: true } value)
        {
            diagnostics.ReportUnknown(expression, "a number of a convolution");
            return null;
        }

        if (value.Number >= least && value.Number < ushort.MaxValue && Math.Floor(value.Number) == value.Number)
        {
            return (int)value.Number;
        }

        diagnostics.Report(ElaborationDiagnostics.InvalidConvolution, expression.Location, FormattableString.Invariant($"{value.Number} is not a whole number from {least} on"));
        return null;
    }
}
