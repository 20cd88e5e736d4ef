using NeuroLang.Compiler.Text;

namespace NeuroLang.Compiler.Diagnostics;

/// <summary>Another place that explains a diagnostic, such as the first of two definitions.</summary>
public sealed record RelatedLocation(Location Location, string Message);
