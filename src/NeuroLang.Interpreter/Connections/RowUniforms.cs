using NeuroLang.Interpreter.Draws;

namespace NeuroLang.Interpreter.Connections;

/// <summary>The uniforms of one row of a connection rule, taken in order.</summary>
internal sealed class RowUniforms(RandomKey random, uint stream, long row)
{
    private long _taken;

    /// <summary>The next uniform.</summary>
    public double Next() => random.OfRow(stream, row, _taken++);

    /// <summary>The next uniform as one of <paramref name="count"/> positions.</summary>
    public int NextPosition(int count) => (int)Math.Min(Math.Floor(Next() * count), count - 1);
}
