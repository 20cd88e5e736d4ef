namespace Controller;

/// <summary>A light in an arena; where the vehicle reaches it, the next one goes on somewhere else.</summary>
/// <param name="seed">Of the places of the lights.</param>
internal sealed class Game(int seed)
{
    private const double Arena = 3;
    private const double Reach = 0.3;
    private const double SecondsOfMemory = 0.1;
    private const double MetresPerSpike = 0.05;

    private readonly Random _random = new(seed);
    private double _left;
    private double _right;

    /// <summary>The vehicle.</summary>
    public Vehicle Vehicle { get; } = new();

    /// <summary>The place of the light.</summary>
    public (double X, double Y) Light { get; private set; } = (2, 1);

    /// <summary>How many lights were reached.</summary>
    public int Found { get; private set; }

    /// <summary>Moves the vehicle by what its motor cells did in a frame.</summary>
    /// <param name="left">Spikes of a left motor cell per second, on average.</param>
    /// <param name="right">The same on the right.</param>
    /// <param name="seconds">Length of the frame.</param>
    public void Advance(double left, double right, double seconds)
    {
        // Muscles are slow: a wheel follows the mean of the last tenth of a second.
        _left += (left - _left) * seconds / SecondsOfMemory;
        _right += (right - _right) * seconds / SecondsOfMemory;
        Vehicle.Roll(MetresPerSpike * _left, MetresPerSpike * _right, seconds);
        var (x, y) = (Light.X - Vehicle.Place.X, Light.Y - Vehicle.Place.Y);
        if (x * x + y * y < Reach * Reach)
        {
            Found++;
            Light = (Arena * (2 * _random.NextDouble() - 1), Arena * (2 * _random.NextDouble() - 1));
        }
    }
}
