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
/// What seals and chains cost at intake: the same enquiries accepted by the whole core, once as it is, with its chains linked behind the transactions, and
/// once without any of it; in turns, so that what the machine does besides falls on both.
/// </summary>
internal static class SealsBenchmark
{
    internal static async Task Run(BenchmarkOptions options)
    {
        var (sealedData, bareData) = (HostProcess.NewDataFolder(), HostProcess.NewDataFolder());
        try
        {
            await using var whole = await BenchmarkBureau.Open(sealedData);
            await using var bare = await BenchmarkBureau.Open(bareData, services => services.AddSingleton<RowSeals, NoSeals>());
            var linking = whole.Services.GetRequiredService<LinkTask>();
            await linking.StartAsync(default);
            foreach (var bureau in new[] { whole, bare })
            {
                await Accept(bureau, options);
                // As the database does by itself once a minute: until then its plans are those for empty tables.
                await bureau.Run("analyze");
            }

            await Compare(whole, bare, options);
            await linking.StopAsync(default);
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
        var costs = new List<double>();
        for (var round = 1; round <= options.Rounds; round++)
        {
            // The one that goes first changes from round to round.
            var first = await Accept(round % 2 == 1 ? whole : bare, options);
            var second = await Accept(round % 2 == 1 ? bare : whole, options);
            var (with, without) = round % 2 == 1 ? (first, second) : (second, first);
            costs.Add(without / with);
            table.Add($"round {round}", with, without, without / with);
        }

        table.Add("median", "", "", costs.Median());
        table.Print(
            $"Intake with and without seals and chains, {options.Clients} at once, {options.Rounds} rounds of {options.Seconds} s; a cost of 1.15 is the "
                + $"bound");
    }

    private static async Task<double> Accept(BenchmarkBureau bureau, BenchmarkOptions options)
    {
        var began = Stopwatch.GetTimestamp();
        var until = TimeSpan.FromSeconds(options.Seconds);
        var counts = await Task.WhenAll(Enumerable.Range(0, options.Clients).Select(_ => Task.Run(async () =>
        {
            var count = 0L;
            for (; Stopwatch.GetElapsedTime(began) < until; count++)
                if ((await bureau.Ask((SubmitEnquiry submit) => submit.Run(Question, default))).Problem is { } refused)
                    throw new InvalidOperationException(refused.Title.In("en"));
            return count;
        })));
        return counts.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds;
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
