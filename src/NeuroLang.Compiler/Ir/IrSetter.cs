using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir;

/// <summary>A <c>set g.x = e</c> of an experiment: a float64 expression (uniforms <c>arg.NAME</c> are the experiment's variables, <c>k</c> the step) stored to a slot of each cell.</summary>
public sealed record IrSetter(int Id, IrView View, string Slot, IrExpr Value, ImmutableArray<string> Arguments);
