using NeuroLang.Cli;

using var interrupt = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    // The first Ctrl-C lets the run write what it has; a second one ends the process.
    if (!interrupt.IsCancellationRequested)
    {
        e.Cancel = true;
        interrupt.Cancel();
    }
};

var console = CliConsole.OfProcess();
var exitCode = NlcApplication.Run(args, console, interrupt.Token);
console.Output.Flush();
return exitCode;
