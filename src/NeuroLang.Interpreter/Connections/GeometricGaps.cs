namespace NeuroLang.Interpreter.Connections;

/// <summary>
/// Number of failures before the next success of probability p, by inversion in a table: with q = 1 - p and S[k] = q^k
/// (products from the left), a uniform u gives the smallest g with u > S[g + 1]; where the table does not reach that far, its
/// whole length is skipped and the next uniform decides (the geometric distribution has no memory).
/// </summary>
internal sealed class GeometricGaps
{
    private const int Shortest = 16;
    private const int Longest = 65536;
    private readonly double[] _survival;

    public GeometricGaps(double p)
    {
        long length = 1;
        while (length < 4 / p && length < Longest)
        {
            length *= 2;
        }

        length = Math.Max(Shortest, length);
        _survival = new double[length + 1];
        _survival[0] = 1;
        for (var k = 1; k <= length; k++)
        {
            _survival[k] = _survival[k - 1] * (1 - p);
        }
    }

    public long Next(RowUniforms uniforms)
    {
        long gap = 0;
        var last = _survival.Length - 1;
        var u = uniforms.Next();
        while (u <= _survival[last])
        {
            gap += last;
            u = uniforms.Next();
        }

        var g = 0;
        while (!(u > _survival[g + 1]))
        {
            g++;
        }

        return gap + g;
    }
}
