namespace Swimmer;

/// <summary>
/// A chain of thin rigid links in a viscous liquid, without inertia, in the plane. Drag follows resistive-force theory (Gray and Hancock 1955, J. Exp. Biol.
/// 32:802-814): a link that moves sideways meets twice the drag of one that moves lengthwise. Lengths are in body lengths, times in seconds, forces in units in
/// which the lengthwise drag of the whole body is 1 at a speed of 1.
/// </summary>
internal sealed class Body
{
    private const double Lengthwise = 1;
    private const double Sideways = 2;
    private const double Strength = 0.05;
    private const double Rigidity = 0.0067;
    private const double Damping = 0.00033;

    private readonly int _links;
    private readonly double _length;
    private readonly double _limit;
    private readonly double[] _angles;
    private readonly float[] _bend;
    private readonly LinearSystem _balance;
    private double _x;
    private double _y;

    /// <summary>An almost straight body.</summary>
    /// <param name="links">Links, at least two.</param>
    /// <param name="seed">Of the small angles it starts with.</param>
    public Body(int links, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(links, 2);
        _links = links;
        _length = 1.0 / links;
        _limit = 2 * Math.PI / links;
        _angles = new double[links];
        _bend = new float[links - 1];
        _balance = new LinearSystem(links + 2);
        var random = new Random(seed);
        for (var link = 0; link < links; link++)
            _angles[link] = 0.02 * (random.NextDouble() - 0.5);
        Measure();
    }

    /// <summary>The angle of each joint, from the head, as a part of the largest one; positive where the dorsal side is the inner one.</summary>
    public ReadOnlySpan<float> Bend => _bend;

    /// <summary>The centre of the body.</summary>
    public (double X, double Y) Centre
    {
        get
        {
            double x = _x, y = _y, sumX = 0, sumY = 0;
            foreach (var angle in _angles)
            {
                var (sin, cos) = Math.SinCos(angle);
                sumX += x + _length / 2 * cos;
                sumY += y + _length / 2 * sin;
                x += _length * cos;
                y += _length * sin;
            }

            return (sumX / _links, sumY / _links);
        }
    }

    /// <summary>Lets a time pass in which the muscles pull with a constant force.</summary>
    /// <param name="dorsal">Contraction of the dorsal muscle of each joint, 0 to 1.</param>
    /// <param name="ventral">The same on the ventral side.</param>
    /// <param name="seconds">The time, at most about 0.01 s.</param>
    public void Step(ReadOnlySpan<float> dorsal, ReadOnlySpan<float> ventral, double seconds)
    {
        AssembleDrag();
        for (var joint = 0; joint < _bend.Length; joint++)
        {
            var torque = Strength * (dorsal[joint] - ventral[joint]) - Rigidity * _links * (_angles[joint + 1] - _angles[joint]);
            _balance.Right[joint + 3] += torque;
            _balance.Right[joint + 2] -= torque;
        }

        var velocity = _balance.Solve();
        _x += seconds * velocity[0];
        _y += seconds * velocity[1];
        for (var link = 0; link < _links; link++)
            _angles[link] += seconds * velocity[link + 2];
        Measure();
    }

    /// <summary>
    /// The matrix of drag against the velocities of the head's tip and of all angles: each link adds J' C J, where J takes those velocities to that of its
    /// centre, and C is the drag along and across it.
    /// </summary>
    private void AssembleDrag()
    {
        _balance.Clear();
        for (var link = 0; link < _links; link++)
        {
            var (sin, cos) = Math.SinCos(_angles[link]);
            var along = Lengthwise * _length;
            var across = Sideways * _length;
            for (var a = 0; a < link + 3; a++)
            {
                var (ax, ay) = Reach(link, a);
                var (alongA, acrossA) = (ax * cos + ay * sin, ay * cos - ax * sin);
                for (var b = 0; b < link + 3; b++)
                {
                    var (bx, by) = Reach(link, b);
                    _balance.Left[a, b] += along * alongA * (bx * cos + by * sin) + across * acrossA * (by * cos - bx * sin);
                }
            }

            // The link turns about its own centre.
            _balance.Left[link + 2, link + 2] += Sideways * _length * _length * _length / 12;
        }

        for (var joint = 0; joint < _bend.Length; joint++)
        {
            _balance.Left[joint + 2, joint + 2] += Damping * _links;
            _balance.Left[joint + 3, joint + 3] += Damping * _links;
            _balance.Left[joint + 2, joint + 3] -= Damping * _links;
            _balance.Left[joint + 3, joint + 2] -= Damping * _links;
        }
    }

    /// <summary>How the centre of a link moves with velocity <paramref name="index"/>: 0 and 1 are those of the head's tip, 2 and on the angles.</summary>
    private (double X, double Y) Reach(int link, int index)
    {
        if (index < 2)
            return index == 0 ? (1, 0) : (0, 1);
        var (sin, cos) = Math.SinCos(_angles[index - 2]);
        var arm = index - 2 == link ? _length / 2 : _length;
        return (-arm * sin, arm * cos);
    }

    private void Measure()
    {
        for (var joint = 0; joint < _bend.Length; joint++)
            _bend[joint] = (float)((_angles[joint + 1] - _angles[joint]) / _limit);
    }
}
