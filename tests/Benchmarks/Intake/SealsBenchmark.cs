using System.Diagnostics;
using Governance.Benchmarks.Scale;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Evidence;
using Governance.Core.Intake;
using Governance.Core.Protection;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks.Intake;

/// <summary>
/// What seals and chains cost at intake: the same enquiries accepted by the whole core, once as it is, and once without any of it; in turns, so that
/// what the machine does besides falls on both. Chains are linked behind the transactions while a round lasts, and what is left is linked
/// before it is over: nothing of their work falls on the round that comes next.
/// </summary>
internal static class SealsBenchmark
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    internal static async Task Run(BenchmarkOptions options)
    {
        var (sealedData, bareData) = (HostProcess.NewDataFolder(), HostProcess.NewDataFolder());
        try
        {
            await using var whole = await BenchmarkBureau.Open(sealedData);
            await using var bare = await BenchmarkBureau.Open(bareData, services => services.AddSingleton<RowSeals, NoSeals>());
            await Accept(whole, options, linked: true);
            await Accept(bare, options, linked: false);
            await Differ(whole, bare);
            await Compare(whole, bare, options);
        }
        finally
        {
            foreach (var folder in new[] { sealedData, bareData }.Where(Directory.Exists))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Compare(BenchmarkBureau whole, BenchmarkBureau bare, BenchmarkOptions options)
    {
        var table = new Table("enquiries a second", "with", "without", "cost");
        var (costs, sealedRates, bareRates) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 1; round <= options.Rounds; round++)
        {
            // The one that goes first changes from round to round.
            var sealedFirst = round % 2 == 1;
            var first = await Accept(sealedFirst ? whole : bare, options, linked: sealedFirst);
            var second = await Accept(sealedFirst ? bare : whole, options, linked: !sealedFirst);
            var (with, without) = sealedFirst ? (first, second) : (second, first);
            costs.Add(without / with);
            sealedRates.Add(with);
            bareRates.Add(without);
            table.Add($"round {round}", with, without, without / with);
        }

        table.Add("all together", sealedRates.Average(), bareRates.Average(), bareRates.Sum() / sealedRates.Sum());
        table.Add("median", sealedRates.Median(), bareRates.Median(), costs.Median());
        table.Add("a quarter is below", "", "", costs.Quantile(0.25));
        table.Add("a quarter is above", "", "", costs.Quantile(0.75));
        table.Add("lowest", "", "", costs.Min());
        table.Add("highest", "", "", costs.Max());
        table.Print(
            $"Intake with and without seals and chains, {options.Clients} at once, {options.Rounds} rounds of {options.Seconds} s; a cost of 1.15 is the "
                + $"bound");
    }

    /// <param name="linked">Whether the chains are linked besides, and the round is over only once they are.</param>
    private static async Task<double> Accept(BenchmarkBureau bureau, BenchmarkOptions options, bool linked)
    {
        var began = Stopwatch.GetTimestamp();
        var until = TimeSpan.FromSeconds(options.Seconds);
        var linking = linked ? Link(bureau, began, until) : Task.CompletedTask;
        var counts = await Task.WhenAll(Enumerable.Range(0, options.Clients).Select(_ => Task.Run(async () =>
        {
            var count = 0L;
            for (; Stopwatch.GetElapsedTime(began) < until; count++)
                if ((await bureau.Ask((SubmitEnquiry submit) => submit.Run(Question, default))).Problem is { } refused)
                    throw new InvalidOperationException(refused.Title.In("en"));
            return count;
        })));
        await linking;
        if (linked)
            await LinkRest(bureau);
        return counts.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task Link(BenchmarkBureau bureau, long began, TimeSpan until)
    {
        while (until - Stopwatch.GetElapsedTime(began) is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left < Pause ? left : Pause);
            await LinkRest(bureau);
        }
    }

    private static async Task LinkRest(BenchmarkBureau bureau)
    {
        while (await bureau.Services.GetRequiredService<LinkChains>().Once(default))
            continue;
    }

    /// <summary>Nothing is compared with itself.</summary>
    private static async Task Differ(BenchmarkBureau whole, BenchmarkBureau bare)
    {
        const string Proved = "select count(*) from enquiries e join clocks c on c.enquiry_id = e.id "
            + "where length(e.seal) = 32 and length(e.accepted_print) = 32 and length(c.seal) = 32";
        var accepted = await whole.Count("select count(*) from enquiries");
        if (await whole.Count(Proved) != accepted || await whole.Count("select count(*) from accepted_links") != accepted)
            throw new InvalidOperationException("Something was accepted without its seals and its link.");
        if (await bare.Count("select count(*) from enquiries where seal <> '' or accepted_print <> ''") != 0
            || await bare.Count("select count(*) from accepted_links") != 0)
            throw new InvalidOperationException("Something was sealed or linked that was to be bare.");
    }

    private static Submission Question { get; } = new()
    {
        Kind = EnquiryKind.Consultation,
        Subject = "咨询新城区人民路早高峰能否增设左转信号灯",
        Body = "您好，我每天早上七点半送孩子上学经过人民路与学府路路口，左转车辆与直行车辆抢行，排队常常超过三个绿灯，行人过街也很危险。"
            + "请问能否增设左转专用信号灯，或者在早高峰安排民警疏导？另外路口东侧的临时停车占用了一条车道，希望一并处理。谢谢！",
        Contact = new Contact("王女士", "13800138000"),
    };

    /// <summary>Rows as they would be if nobody sealed them; there is no such thing in the product.</summary>
    private sealed class NoSeals(PlatformKey platform) : RowSeals(platform)
    {
        internal override void Seal(ISealedRow row) => row.Seal = [];

        internal override byte[] PrintOfAccepted(object row) => [];
    }
}
