using Governance.Benchmarks;
using Governance.Benchmarks.Clocks;
using Governance.Benchmarks.Deadlines;
using Governance.Benchmarks.Intake;
using Governance.Benchmarks.Modules;
using Governance.Benchmarks.Pages;
using Governance.Benchmarks.Scale;
using Governance.Benchmarks.Starting;
using Governance.Benchmarks.Suggesting;

if (BareEndpoint.IsAskedFor(args))
    return await BareEndpoint.Serve(args);
if (TickingHost.IsAskedFor(args))
    return await TickingHost.Serve(args);
var options = BenchmarkOptions.From(args);
if (options is null)
    return 2;
Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {options}");
if (options.Runs("deadline"))
    DeadlineBenchmark.Run();
if (options.Runs("start"))
    await StartBenchmark.Run(options);
if (options.Runs("page"))
    await PageBenchmark.Run(options);
if (options.Runs("intake"))
    await IntakeBenchmark.Run(options);
if (options.Runs("seals"))
    await SealsBenchmark.Run(options);
if (options.Runs("clocks") && !await ClockBenchmark.Run(running: 1_000_000, atOnce: 100_000, killed: 10_000))
    return 1;
if (options.Runs("dispatch"))
    await DispatchBenchmark.Run(options.Rounds);
if (options.Runs("upgrade"))
    await UpgradeBenchmark.Run(options.Upgrades);
if (options.Runs("toggle"))
    await ToggleBenchmark.Run(options.Toggles);
if (options.Runs("scale"))
    await ScaleBenchmark.Run(options);
if (options.Runs("partitioning"))
    await PartitioningBenchmark.Run(options);
if (options.Runs("suggest"))
    return SuggestBenchmark.Run(options.Messages, options.Labels);
return 0;
