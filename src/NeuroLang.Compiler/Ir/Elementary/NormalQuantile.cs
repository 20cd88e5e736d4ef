using System.Collections.Immutable;

namespace NeuroLang.Compiler.Ir.Elementary;

/// <summary>
/// The inverse of the standard normal distribution by rational approximations: Wichura (1988), Algorithm AS 241, Applied Statistics 37, 477-484;
/// PPND7 in float32, PPND16 in float64.
/// </summary>
internal static class NormalQuantile
{
    private static readonly ImmutableArray<double> CentreTop7 = [3.3871327179e0, 5.0434271938e1, 1.5929113202e2, 5.9109374720e1];
    private static readonly ImmutableArray<double> CentreBottom7 = [1, 1.7895169469e1, 7.8757757664e1, 6.7187563600e1];
    private static readonly ImmutableArray<double> TailTop7 = [1.4234372777e0, 2.7568153900e0, 1.3067284816e0, 1.7023821103e-1];
    private static readonly ImmutableArray<double> TailBottom7 = [1, 7.3700164250e-1, 1.2021132975e-1];

    private static readonly ImmutableArray<double> CentreTop16 =
    [
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static readonly ImmutableArray<double> CentreBottom16 =
    [
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static readonly ImmutableArray<double> TailTop16 =
    [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static readonly ImmutableArray<double> TailBottom16 =
    [
        1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static readonly ImmutableArray<double> FarTop16 =
    [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static readonly ImmutableArray<double> FarBottom16 =
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    /// <summary>The number below which a standard normal variable lies with probability u, for a u of the random number contract (its distance from 0 and 1 is known exactly).</summary>
    public static Term Of(Term u)
    {
        var lane = u.Lane;
        var q = u - 0.5;
        var central = q.Abs() <= 0.425;

        // The logarithm is only needed outside the centre, but lanes have no branches.
        var r = (-Logarithms.Log(0.5 - q.Abs())).Sqrt();
        var square = Term.Fma(-q, q, 0.180625);
        var near = r - 1.6;
        var top = lane.Pick(TailTop7, TailTop16);
        var bottom = lane.Pick(TailBottom7, TailBottom16);
        var numerator = lane.Polynomial(near, top);
        var denominator = lane.Polynomial(near, bottom);
        if (!lane.IsSingle)
        {
            // In float32 u is at least 2^-24, for which r is 4.08: the far tail begins at 5.
            var isFar = r > 5;
            var far = r - 5;
            numerator = Term.Select(isFar, lane.Polynomial(far, FarTop16), numerator);
            denominator = Term.Select(isFar, lane.Polynomial(far, FarBottom16), denominator);
        }

        numerator = Term.Select(central, q * lane.Polynomial(square, lane.Pick(CentreTop7, CentreTop16)), numerator.WithSignOf(q));
        denominator = Term.Select(central, lane.Polynomial(square, lane.Pick(CentreBottom7, CentreBottom16)), denominator);
        return numerator / denominator;
    }
}
