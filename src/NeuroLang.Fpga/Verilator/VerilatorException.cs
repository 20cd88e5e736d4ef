namespace NeuroLang.Fpga.Verilator;

/// <summary>The core in Verilog cannot be built; the message says what is missing or what the tool said.</summary>
public sealed class VerilatorException(string message) : Exception(message);
