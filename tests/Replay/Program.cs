using Governance.Replay;

var options = ReplayOptions.From(args);
if (options is null)
    return 2;
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};
try
{
    return await Replaying.Run(options, interrupted.Token) ? 0 : 1;
}
catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
{
    Console.WriteLine("已中断；已受理的查询码都在 --kept 文件里 · interrupted; what was acknowledged is in the --kept file");
    return 1;
}
