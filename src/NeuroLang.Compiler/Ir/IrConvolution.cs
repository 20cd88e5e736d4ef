namespace NeuroLang.Compiler.Ir;

/// <summary>
/// A kernel shifted over a grid: pre cell (r, c) and post cell (r', c') are connected where kernel row r + padding - r' stride and kernel column
/// c + padding - c' stride exist. Positions in a view count by row.
/// </summary>
/// <param name="PreRows">Rows of the source.</param>
/// <param name="PreColumns">Columns of the source.</param>
/// <param name="PostRows">Rows of the target.</param>
/// <param name="PostColumns">Columns of the target.</param>
/// <param name="KernelRows">Rows of the kernel.</param>
/// <param name="KernelColumns">Columns of the kernel.</param>
/// <param name="RowStride">Rows of the source from one target cell to the next.</param>
/// <param name="ColumnStride">Columns of the source from one target cell to the next.</param>
/// <param name="RowPadding">Rows by which the kernel of the first target cell sticks out.</param>
/// <param name="ColumnPadding">Columns by which it sticks out.</param>
public sealed record IrConvolution(
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
