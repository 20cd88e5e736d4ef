namespace NeuroLang.Cli.Plots;

/// <summary>Which end of a text stands at its coordinates.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
