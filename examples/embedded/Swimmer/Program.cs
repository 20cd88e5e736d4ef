using System.Globalization;
using Swimmer;

// A worm swims: the circuit of swimmer.nl moves the body of Body.cs, and feels how it bends.
// Usage: Swimmer [SECONDS]
const double Tick = 0.01;
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 40;

var intact = Swim("intact", _ => { });
var numb = Swim("without stretch receptors", brain =>
{
    brain.DorsalSense.Gain = 0;
    brain.VentralSense.Gain = 0;
});
var still = Swim("without rhythm", brain => brain.Head.Drive = 0);
return intact > 3 * numb && intact > 3 * still ? 0 : 1;

double Swim(string name, Action<MotorCircuit> ablate)
{
    using var brain = new MotorCircuit(seed: 1);
    ablate(brain);
    var body = new Body(brain.Bend.Length + 1, seed: 1);
    var start = body.Centre;
    for (var tick = 0; tick < seconds / Tick; tick++)
    {
        body.Bend.CopyTo(brain.Bend);
        brain.Run(TimeSpan.FromSeconds(Tick));
        body.Step(brain.Dorsal, brain.Ventral, Tick);
    }

    var (x, y) = (body.Centre.X - start.X, body.Centre.Y - start.Y);
    var distance = Math.Sqrt(x * x + y * y);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {distance:F2} body lengths in {seconds} s"));
    return distance;
}
