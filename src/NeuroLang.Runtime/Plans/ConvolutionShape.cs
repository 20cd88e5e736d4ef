namespace NeuroLang.Runtime.Plans;

/// <summary>The grids, the kernel and its steps of <see cref="RuleKind.Convolution"/>; view indices count by row.</summary>
/// <param name="PreRows">Rows of the pre view.</param>
/// <param name="PreColumns">Columns of the pre view.</param>
/// <param name="PostRows">Rows of the post view.</param>
/// <param name="PostColumns">Columns of the post view.</param>
/// <param name="KernelRows">Rows of the kernel.</param>
/// <param name="KernelColumns">Columns of the kernel.</param>
/// <param name="RowStride">Pre rows from one post row to the next.</param>
/// <param name="ColumnStride">Pre columns from one post column to the next.</param>
/// <param name="RowPadding">Rows by which the first kernel sticks out.</param>
/// <param name="ColumnPadding">Columns by which it sticks out.</param>
public sealed record ConvolutionShape(
    int PreRows,
    int PreColumns,
    int PostRows,
    int PostColumns,
    int KernelRows,
    int KernelColumns,
    int RowStride,
    int ColumnStride,
    int RowPadding,
    int ColumnPadding);
