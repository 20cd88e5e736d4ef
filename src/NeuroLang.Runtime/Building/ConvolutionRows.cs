using NeuroLang.Runtime.Plans;

namespace NeuroLang.Runtime.Building;

/// <summary>The post cells whose kernel lies over a pre cell; the row of a table is the entry of the kernel.</summary>
internal sealed class ConvolutionRows(ConvolutionShape shape) : RowSource
{
    public override double ExpectedPerRow =>
        (double)shape.KernelRows * shape.KernelColumns / shape.RowStride / shape.ColumnStride;

    public override Span<int> Row(int i, RowScratch scratch)
    {
        scratch.BeginRow(i);
        var (firstRow, endRow) = Range(i / shape.PreColumns + shape.RowPadding, shape.RowStride, shape.KernelRows, shape.PostRows);
        var (firstColumn, endColumn) = Range(i % shape.PreColumns + shape.ColumnPadding, shape.ColumnStride, shape.KernelColumns, shape.PostColumns);
        for (var row = firstRow; row < endRow; row++)
        {
            for (var column = firstColumn; column < endColumn; column++)
                scratch.Add(row * shape.PostColumns + column);
        }
        return scratch.Row;
    }

    public override int TableRow(int i, int n, int j)
    {
        var row = i / shape.PreColumns + shape.RowPadding - j / shape.PostColumns * shape.RowStride;
        var column = i % shape.PreColumns + shape.ColumnPadding - j % shape.PostColumns * shape.ColumnStride;
        return row * shape.KernelColumns + column;
    }

    // The steps p for which place - p stride is at least 0 and less than the kernel's length.
    private static (int First, int End) Range(int place, int stride, int kernel, int count) =>
        (Math.Max(0, (place - kernel + stride) / stride), Math.Min(count, place / stride + 1));
}
