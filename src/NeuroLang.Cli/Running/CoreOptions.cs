namespace NeuroLang.Cli.Running;

/// <summary>Which core runs a program.</summary>
/// <param name="Lanes">Number of lanes.</param>
/// <param name="IsVerilated">Whether it is the core in Verilog, made by Verilator, instead of the emulator.</param>
internal sealed record CoreOptions(int Lanes, bool IsVerilated);
