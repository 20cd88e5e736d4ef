using System.Collections.Immutable;

namespace NeuroLang.Compiler.Backends.Bytecode.Lowering;

/// <summary>The program of a population.</summary>
/// <param name="Instructions">Its instructions.</param>
/// <param name="Notes">What each is part of.</param>
/// <param name="Formats">Its variables by number.</param>
/// <param name="Profile">What its variables were, start values among them.</param>
internal sealed record CellCode(ImmutableArray<Instruction> Instructions, ImmutableArray<string> Notes, ImmutableArray<VariableFormat> Formats, PopulationProfile Profile);
