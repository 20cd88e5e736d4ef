namespace Controller;

/// <summary>A vehicle with two driven wheels and two eyes on a plane. Lengths are in metres, times in seconds, angles in radians.</summary>
internal sealed class Vehicle
{
    private const double Axle = 0.2;
    private const double EyeAngle = Math.PI / 2;

    /// <summary>The place of its middle.</summary>
    public (double X, double Y) Place { get; private set; }

    /// <summary>Where it looks, counterclockwise from the x axis.</summary>
    public double Heading { get; private set; }

    /// <summary>Light in the left and the right eye, 0 to 1: an eye sees best what lies 90 degrees to its side, nothing of what lies opposite, and less of what is farther away.</summary>
    /// <param name="light">The place of the light.</param>
    public (double Left, double Right) See((double X, double Y) light)
    {
        var (x, y) = (light.X - Place.X, light.Y - Place.Y);
        var direction = Math.Atan2(y, x) - Heading;
        var strength = 1 / (1 + Math.Sqrt(x * x + y * y) / 4);
        return (strength * (1 + Math.Cos(direction - EyeAngle)) / 2, strength * (1 + Math.Cos(direction + EyeAngle)) / 2);
    }

    /// <summary>Rolls on.</summary>
    /// <param name="left">Speed of the left wheel.</param>
    /// <param name="right">Speed of the right wheel.</param>
    /// <param name="seconds">For how long.</param>
    public void Roll(double left, double right, double seconds)
    {
        Heading += (right - left) / Axle * seconds;
        var way = (left + right) / 2 * seconds;
        Place = (Place.X + way * Math.Cos(Heading), Place.Y + way * Math.Sin(Heading));
    }
}
