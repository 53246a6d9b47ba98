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
/// What seals and chains cost at intake: the same enquiries accepted by the whole core into one database, in turns with all of it and without, so that
/// whatever else the machine and the database do falls on both. Chains are linked behind the transactions as on a host, every two seconds, while a
/// turn with them lasts and in no other; what is left at its end is linked at the beginning of the next, so that each bears one turn's work.
/// </summary>
internal static class SealsBenchmark
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    internal static async Task Run(BenchmarkOptions options)
    {
        var data = HostProcess.NewDataFolder();
        try
        {
            await using var bureau = await BenchmarkBureau.Open(data, services => services.AddSingleton<RowSeals, SwitchedSeals>());
            var seals = (SwitchedSeals)bureau.Services.GetRequiredService<RowSeals>();
            for (var warming = 0; warming < 3; warming++)
            {
                await Accept(bureau, seals, on: true, options);
                await Accept(bureau, seals, on: false, options);
            }

            await Compare(bureau, seals, options);
            await ShouldDiffer(bureau);
        }
        finally
        {
            if (Directory.Exists(data))
                Directory.Delete(data, recursive: true);
        }
    }

    private static async Task Compare(BenchmarkBureau bureau, SwitchedSeals seals, BenchmarkOptions options)
    {
        var table = new Table("enquiries a second", "with", "without", "cost");
        var (costs, sealedRates, bareRates) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 1; round <= options.Rounds; round++)
        {
            // What goes first changes from round to round.
            var sealedFirst = round % 2 == 1;
            var first = await Accept(bureau, seals, on: sealedFirst, options);
            var second = await Accept(bureau, seals, on: !sealedFirst, options);
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

    /// <returns>Enquiries a second.</returns>
    private static async Task<double> Accept(BenchmarkBureau bureau, SwitchedSeals seals, bool on, BenchmarkOptions options)
    {
        seals.On = on;
        var began = Stopwatch.GetTimestamp();
        var until = TimeSpan.FromSeconds(options.Seconds);
        var linking = on ? Link(bureau, began, until) : Task.CompletedTask;
        var counts = await Task.WhenAll(Enumerable.Range(0, options.Clients).Select(_ => Task.Run(async () =>
        {
            var count = 0L;
            for (; Stopwatch.GetElapsedTime(began) < until; count++)
                if ((await bureau.Ask((SubmitEnquiry submit) => submit.Run(Question, default))).Problem is { } refused)
                    throw new InvalidOperationException(refused.Title.In("en"));
            return count;
        })));
        await linking;
        return counts.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task Link(BenchmarkBureau bureau, long began, TimeSpan until)
    {
        for (var turn = TimeSpan.Zero; turn < until; turn += Pause)
        {
            if (turn - Stopwatch.GetElapsedTime(began) is var early && early > TimeSpan.Zero)
                await Task.Delay(early);
            await LinkRest(bureau);
        }
    }

    private static async Task LinkRest(BenchmarkBureau bureau)
    {
        while (await bureau.Services.GetRequiredService<LinkChains>().Once(default))
            continue;
    }

    /// <summary>Nothing is compared with itself.</summary>
    private static async Task ShouldDiffer(BenchmarkBureau bureau)
    {
        await LinkRest(bureau);
        var proved = await bureau.Count(
            "select count(*) from enquiries e join clocks c on c.enquiry_id = e.id join accepted_links l on l.enquiry_id = e.id "
                + "where length(e.seal) = 32 and length(e.accepted_print) = 32 and length(c.seal) = 32");
        var bare = await bureau.Count(
            "select count(*) from enquiries e join clocks c on c.enquiry_id = e.id where e.seal = '' and e.accepted_print is null and c.seal = '' "
                + "and not exists (select from accepted_links l where l.enquiry_id = e.id)");
        if (proved == 0 || bare == 0 || proved + bare != await bureau.Count("select count(*) from enquiries"))
            throw new InvalidOperationException($"{proved} were sealed and linked, {bare} were not, and some were neither.");
        Console.WriteLine($"{proved} enquiries were sealed and linked, {bare} were not");
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
    private sealed class SwitchedSeals(PlatformKey platform) : RowSeals(platform)
    {
        internal volatile bool On = true;

        internal override void Seal(ISealedRow row)
        {
            if (On)
                base.Seal(row);
            else
                row.Seal = [];
        }

        // Without a print the chains leave it out.
        internal override byte[] PrintOfAccepted(object row) => On ? base.PrintOfAccepted(row) : null!;
    }
}
