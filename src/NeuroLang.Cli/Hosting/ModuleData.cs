using NeuroLang.Compiler.Ir;
using NeuroLang.Runtime;

namespace NeuroLang.Cli.Hosting;

/// <summary>The tables of a module in the form that generated classes take.</summary>
internal static class ModuleData
{
    /// <summary>All tables, in the module's order.</summary>
    public static NetworkData Of(IrModule module) => new([.. module.Tables.Select(t => new DataTable([.. t.Pre], [.. t.Post], [.. t.Values.Select(v => v.ToArray())]))]);
}
