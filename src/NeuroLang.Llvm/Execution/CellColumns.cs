using NeuroLang.Compiler.Ir;

namespace NeuroLang.Llvm.Execution;

/// <summary>The columns of a table of cells, as arrays that do not move, and their addresses.</summary>
internal sealed unsafe class CellColumns
{
    private readonly double[][] _values;
    private readonly NativeWords _addresses;

    public CellColumns(IrTable table)
    {
        _values = new double[table.Values.Length][];
        _addresses = new NativeWords(_values.Length);
        for (var n = 0; n < _values.Length; n++)
        {
            _values[n] = GC.AllocateUninitializedArray<double>(table.Values[n].Length, pinned: true);
            table.Values[n].CopyTo(_values[n]);
            _addresses.Pointer[n] = (long)System.Runtime.CompilerServices.Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(_values[n]));
        }
    }

    /// <summary>The address of the first column's address.</summary>
    public long* Pointer => _addresses.Pointer;
}
