using System.Diagnostics;
using System.Globalization;
using Controller;

// A game loop of 60 frames a second with a brain in it: in each frame the eyes are read, the brain goes on by the time of the frame, and the wheels turn.
// Usage: Controller [SECONDS] [--fast] [--blind]
//   --fast   does not wait for the time of a frame to pass
//   --blind  keeps the light from the eyes
const int FramesPerSecond = 60;
const float BrightestLight = 8;
var fast = args.Contains("--fast");
var blind = args.Contains("--blind");
var seconds = args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).Select(argument => int.Parse(argument, CultureInfo.InvariantCulture)).FirstOrDefault(30);

using var brain = new Seeker(seed: 1);
var game = new Game(seed: 1);
long mostBytes = 0;
long late = 0;
var worst = TimeSpan.Zero;

// What a loading screen would hide: the cells settle, and the code is compiled.
var start = TimeSpan.FromSeconds(1);
brain.RunUntil(start);
Frame(0);

var clock = Stopwatch.StartNew();
for (var frame = 1; frame <= seconds * FramesPerSecond; frame++)
{
    var bytes = GC.GetAllocatedBytesForCurrentThread();
    var begin = clock.Elapsed;
    Frame(frame);
    var took = clock.Elapsed - begin;
    mostBytes = Math.Max(mostBytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
    worst = took > worst ? took : worst;
    late += took > TimeSpan.FromSeconds(1.0 / FramesPerSecond) ? 1 : 0;
    if (!fast)
    {
        var rest = TimeSpan.FromSeconds((double)frame / FramesPerSecond) - clock.Elapsed;
        if (rest > TimeSpan.Zero)
            Thread.Sleep(rest);
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds * FramesPerSecond} frames, {seconds} s"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lights found {game.Found}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes allocated in a frame, at most {mostBytes}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worst frame {worst.TotalMilliseconds:F2} ms of {1000.0 / FramesPerSecond:F2} ms"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"frames over budget {late}"));

void Frame(int frame)
{
    var (left, right) = blind ? (0, 0) : game.Vehicle.See(game.Light);
    brain.Light[0] = BrightestLight * (float)left;
    brain.Light[1] = BrightestLight * (float)right;

    // 1000 / 60 steps of 1 ms are no whole number: frames have 16 or 17 of them.
    var (leftBefore, rightBefore) = (brain.LeftMotor.SpikeCount, brain.RightMotor.SpikeCount);
    brain.RunUntil(start + TimeSpan.FromSeconds((double)frame / FramesPerSecond));
    var leftRate = FramesPerSecond * (double)(brain.LeftMotor.SpikeCount - leftBefore) / brain.LeftMotor.Count;
    var rightRate = FramesPerSecond * (double)(brain.RightMotor.SpikeCount - rightBefore) / brain.RightMotor.Count;
    game.Advance(leftRate, rightRate, 1.0 / FramesPerSecond);
}
