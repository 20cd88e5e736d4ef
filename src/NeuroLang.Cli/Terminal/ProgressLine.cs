using System.Diagnostics;

namespace NeuroLang.Cli.Terminal;

/// <summary>A line that shows how far a run is and how long it still takes; nothing for runs of less than a second or where nobody watches.</summary>
internal sealed class ProgressLine(CliConsole console)
{
    private const double Patience = 1.0;
    private const double Interval = 0.1;
    private const int BarWidth = 30;

    private readonly Stopwatch _watch = new();
    private double _shown;
    private bool _visible;

    /// <summary>Starts the clock.</summary>
    public void Start() => _watch.Start();

    /// <summary>Shows the state of the run, if it is time to.</summary>
    /// <param name="done">Steps done.</param>
    /// <param name="total">Steps in all, where known.</param>
    /// <param name="stepMilliseconds">The step.</param>
    public void Report(long done, long? total, double stepMilliseconds)
    {
        var elapsed = _watch.Elapsed.TotalSeconds;
        if (!console.ErrorIsTerminal || elapsed < Patience || elapsed - _shown < Interval)
        {
            return;
        }

        _shown = elapsed;
        _visible = true;
        console.Error.Write("\r\u001b[K" + Line(done, total, stepMilliseconds, elapsed));
    }

    /// <summary>Removes the line.</summary>
    public void Clear()
    {
        if (_visible)
        {
            console.Error.Write("\r\u001b[K");
            _visible = false;
        }
    }

    internal static string Line(long done, long? total, double stepMilliseconds, double elapsed)
    {
        var reached = done * stepMilliseconds / 1000;
        if (total is not { } all || all <= 0)
        {
            return FormattableString.Invariant($"  {reached:0.00} s simulated in {elapsed:0} s");
        }

        var share = Math.Min((double)done / all, 1);
        var filled = (int)(share * BarWidth);
        var bar = new string('━', filled) + new string('─', BarWidth - filled);
        return FormattableString.Invariant($"  {bar} {share * 100,3:0} %  {reached:0.00} s of {all * stepMilliseconds / 1000:0.##} s  {elapsed * (1 - share) / Math.Max(share, 1e-9):0} s left");
    }
}
