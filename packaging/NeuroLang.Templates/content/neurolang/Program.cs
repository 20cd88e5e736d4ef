using Neuro._1;

using var brain = new Brain(seed: 1);

// A tenth of a second at rest, then a tenth with a current into the sense.
for (var step = 0; step < 2_000; step++)
{
    brain.Sense[0] = step < 1_000 ? 0 : 200;
    brain.Step();
    foreach (var cell in brain.Exc.Spikes)
        Console.WriteLine($"{brain.Time:F1} ms: cell {cell}");
}
