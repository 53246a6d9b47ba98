using System.Diagnostics;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Statistics;
using Governance.Core.Verification;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;

namespace Governance.Benchmarks.Scale;

/// <summary>Fills a database with the history of a busy bureau: of a million enquiries 970,000 were answered over 900 days and 30,000 are open.</summary>
internal sealed class FillDatabase(BenchmarkBureau bureau, int count)
{
    private const int Chunk = 2_000;
    private const double Open = 0.03;
    private static readonly Duration Days = Duration.FromDays(900);
    private static readonly string[] Channels = [
        "portal", "portal", "portal", "portal", "mailbox", "wechat", "wechat", "weibo", "qq", "sms", "phone", "email", "director"];
    private readonly Instant now = SystemClock.Instance.GetCurrentInstant();
    private int next;

    internal async Task Run()
    {
        var watch = Stopwatch.StartNew();
        await bureau.Employ();
        var officers = await bureau.Officers();
        var ladder = await bureau.Ladder();
        var tables = await BareTables.Make(bureau.Database);
        // Before the writers take all processors: a connection that nobody attends to is given up within seconds.
        var connections = new List<NpgsqlConnection>();
        for (var writer = 0; writer <= Environment.ProcessorCount; writer++)
            connections.Add(await bureau.Database.OpenConnectionAsync());
        await Task.WhenAll(connections.Select((connection, worker) => Task.Run(async () =>
        {
            // Named so that a fill can be repeated.
            var random = new Random(worker);
            await using var scope = bureau.Services.CreateAsyncScope();
            var lives = new Lives(scope.ServiceProvider, ladder, officers, random);
            var batch = new Batch(scope.ServiceProvider.GetRequiredService<GovernanceDb>());
            for (var from = Take(); from < count; from = Take())
                await Write(lives, random, batch, connection, from);
        })));
        foreach (var connection in connections)
            await connection.DisposeAsync();
        Console.WriteLine($"{count:N0} enquiries written in {watch.Elapsed.TotalSeconds:F0} s");
        await bureau.Run(SearchRows.Derive);
        await tables.Restore();
        await bureau.Run(OpenEnquiryRows.Derive);
        await bureau.Run(ToldRows.Derive);
        await bureau.Services.GetRequiredService<RebuildFigures>().Run(default);
        await bureau.Run("vacuum (analyze)");
        Console.WriteLine($"indexed, derived and analysed after {watch.Elapsed.TotalSeconds:F0} s");
        await Prove();
        Console.WriteLine($"verified after {watch.Elapsed.TotalSeconds:F0} s");
    }

    private int Take() => Interlocked.Add(ref next, Chunk) - Chunk;

    private async Task Write(Lives lives, Random random, Batch batch, NpgsqlConnection connection, int from)
    {
        var open = (int)(count * (1 - Open));
        for (var index = from; index < Math.Min(from + Chunk, count); index++)
        {
            var sent = Sent(random);
            if (index < open)
                // Evenly over the years, in the order of time; the last of them is answered by now.
                await lives.Live(sent, (now - Duration.FromDays(40) - Days * (1 - (double)index / open)).ToMicroseconds(), Share(random), until: null, batch);
            else
                await lives.Live(sent, (now - Limit(sent.Kind) * random.NextDouble()).ToMicroseconds(), share: 2 + random.NextDouble(), until: now, batch);
        }

        await batch.Write(connection);
    }

    private CheckedSubmission Sent(Random random)
    {
        var types = bureau.Services.GetRequiredService<Departments>().Online.BusinessTypes.ToArray();
        var type = random.Next(10) < 6 ? types[random.Next(types.Length)] : null;
        var kind = type?.Kind ?? random.Next(20) switch {
            < 14 => EnquiryKind.Consultation, < 17 => EnquiryKind.Suggestion, < 19 => EnquiryKind.Complaint, _ => EnquiryKind.Petition };
        var (subject, body) = Sentences.Enquiry(random);
        return new(
            new()
            {
                Kind = kind, BusinessType = type?.Code, Subject = subject, Body = body, Contact = Sentences.Contact(random),
                Channel = Channels[random.Next(Channels.Length)],
                Form = type is null ? FormValues.Empty : Sentences.Form(type, random), Language = char.IsAscii(body[0]) ? "en" : "zh",
            },
            kind,
            type);
    }

    /// <summary>Most are answered well in time, few on the last day, and three of a hundred late.</summary>
    private static double Share(Random random) => random.NextDouble() switch
    {
        < 0.75 => 0.05 + random.NextDouble() * 0.6,
        < 0.97 => 0.65 + random.NextDouble() * 0.33,
        _ => 1.01 + random.NextDouble() * 0.4,
    };

    /// <summary>Within about what is promised: what is open came in not long ago, and little of it is late.</summary>
    private static Duration Limit(EnquiryKind kind) => Duration.FromHours(kind is EnquiryKind.Consultation or EnquiryKind.Tip ? 25 : 96);

    private async Task Prove()
    {
        // What fell due while the rows were written happens now, as on a host that starts late; what falls due while they are verified, as on one that runs.
        await Tick();
        using var ended = new CancellationTokenSource();
        var ticking = KeepTicking(ended.Token);
        var report = await bureau.Ask((VerifyPlatform verify) => verify.Run(default));
        await ended.CancelAsync();
        await ticking;
        foreach (var violation in report.Violations.Take(10))
            Console.Error.WriteLine($"  [{violation.Invariant}] {violation.Rule.En}: {violation.Enquiry} {violation.Found.En ?? violation.Found.Zh}");
        if (!report.Clean)
            throw new InvalidOperationException($"The filled database breaks {report.Violations.Count} rules.");
        Console.WriteLine($"verify: {report.Enquiries:N0} enquiries, {report.TimelineEntries:N0} entries, {report.Clocks:N0} clocks, clean");
    }

    private async Task Tick()
    {
        while (await bureau.Services.GetRequiredService<TickClocks>().Run(default) > 0)
            continue;
    }

    private async Task KeepTicking(CancellationToken ended)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        while (!ended.IsCancellationRequested)
        {
            await Tick();
            await timer.WaitForNextTickAsync(ended).AsTask().ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
