namespace NeuroLang.Compiler.Ir;

/// <summary>The type of a value. A module's lanes are all of one width: float32 with int32, or float64 with int64.</summary>
public enum IrType
{
    /// <summary>True or false; a mask when vectorised.</summary>
    Bool,

    /// <summary>32-bit two's complement.</summary>
    Int32,

    /// <summary>64-bit two's complement.</summary>
    Int64,

    /// <summary>IEEE 754 binary32.</summary>
    Float32,

    /// <summary>IEEE 754 binary64.</summary>
    Float64,
}
