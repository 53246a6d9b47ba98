using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Benchmarks.Deadlines;

/// <summary>What it costs to say when an answer is due.</summary>
[MemoryDiagnoser]
public class DeadlineBenchmark
{
    private static readonly Instant Received = Instant.FromUtc(2026, 2, 13, 2, 30);
    private static readonly Pause[] Pauses = [
        new(Received + Duration.FromHours(30), Received + Duration.FromHours(60)), new(Received + Duration.FromHours(90), Received + Duration.FromHours(91))];

    [Benchmark]
    public Instant Twenty_four_hours() => Deadline.Due(Received, new(24, TimeLimitUnit.Hours), WorkingCalendar.China);

    [Benchmark]
    public Instant Seven_working_days() => Deadline.Due(Received, new(7, TimeLimitUnit.WorkingDays), WorkingCalendar.China);

    [Benchmark]
    public Instant? Fifteen_working_days_with_two_pauses() => Deadline.Due(Received, new(15, TimeLimitUnit.WorkingDays), WorkingCalendar.China, Pauses);

    [Benchmark]
    public Instant The_moment_to_warn() => Deadline.AtShare(Received, Received + Duration.FromDays(9), 0.75m, WorkingCalendar.China);

    internal static void Run() => BenchmarkRunner.Run<DeadlineBenchmark>(
        DefaultConfig.Instance
            .AddJob(Job.ShortRun)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "governance-benchmark-deadline")));
}
