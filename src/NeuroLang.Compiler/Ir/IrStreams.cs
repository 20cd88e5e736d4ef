using System.Text;

namespace NeuroLang.Compiler.Ir;

/// <summary>Numbers of random streams: FNV-1a (Fowler, Noll, Vo) of a path through the program's structure, so that adding one thing changes no other's numbers.</summary>
public static class IrStreams
{
    /// <summary>The stream of a path such as <c>connect 0/rule</c>.</summary>
    public static uint Of(string path)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(path))
        {
            hash = unchecked((hash ^ b) * 16777619u);
        }

        return hash;
    }
}
