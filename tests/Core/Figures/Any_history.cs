using CsCheck;
using Governance.Contracts;
using Governance.Core.FollowUps;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Statistics;
using Governance.Core.Tracking;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Tests.Figures;

/// <summary>Whatever happens in whatever order, refused or not, the figures are what a recount gives, and their rows add up.</summary>
public sealed class Any_history(Bureau bureau) : IClassFixture<Bureau>
{
    private const int Histories = 12;

    private static readonly Submission[] Sent =
    [
        A.Consultation, A.Of(EnquiryKind.Complaint), A.Of(EnquiryKind.Tip), A.Typed("trial.question") with { Channel = "weibo" },
        A.Consultation with { Confidential = true },
    ];

    private static readonly string[] Units = [OfficeDesk.Code, "trial.first", "traffic.affairs"];

    private readonly List<Acknowledgement> accepted = [];

    private enum Deed
    {
        Send,
        Answer,
        AskBack,
        Write,
        Rate,
        HandOn,
        Extend,
        FindComplex,
        Wait,
        Fold,
    }

    [Fact]
    public async Task Is_counted_as_a_recount_counts_it()
    {
        var deeds = Gen.Select(Gen.Enum<Deed>(), Gen.Int[0, 1_000]).Array[20, 40];
        await deeds.SampleAsync(
            async history =>
            {
                foreach (var (deed, chance) in history)
                    await Happen(deed, chance);
                await bureau.ShouldCountAsARecountDoes();
                var page = await bureau.Statistics();
                foreach (var rows in new[] { page.ByKind, page.ByDepartment, page.ByChannel, page.ByBusinessType })
                {
                    rows.Sum(row => row.Accepted).ShouldBe(page.Total.Accepted);
                    rows.Sum(row => row.Answered).ShouldBe(page.Total.Answered);
                    rows.Sum(row => row.Due).ShouldBe(page.Total.Due);
                    rows.Sum(row => row.AnsweredInTime).ShouldBe(page.Total.AnsweredInTime);
                    rows.Sum(row => row.Late).ShouldBe(page.Total.LateOpen, "all of this history is in the period");
                    rows.ShouldAllBe(row => row.Answered <= row.Accepted && row.AnsweredInTime <= row.Due && row.Late <= row.Open && row.Open <= row.Accepted);
                }
            },
            iter: Histories, threads: 1);

        await bureau.Get<RebuildFigures>().Run(default);
        await bureau.ShouldCountAsARecountDoes();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    private async Task Happen(Deed deed, int chance)
    {
        if (deed == Deed.Send || accepted.Count == 0)
            accepted.Add(await bureau.Accept(Sent[chance % Sent.Length]));
        var acknowledgement = accepted[chance % accepted.Count];
        var unit = (await bureau.Stored(acknowledgement.Id)).OwnerUnit;
        var officer = A.Officer(unit, head: true, cleared: true);
        switch (deed)
        {
            case Deed.Answer:
                foreach (var step in new[] { "reply", "confirm" })
                    await bureau.Step(officer, acknowledgement.Id, step, ("reply", "请带户口簿到窗口办理。"));
                break;
            case Deed.AskBack:
                await bureau.Step(officer, acknowledgement.Id, "ask", ("question", "请问在哪里？"));
                break;
            case Deed.Write:
                await bureau.Write(acknowledgement.QueryCode, "还有一点要问");
                break;
            case Deed.Rate:
                await bureau.Request((RateReply use) => use.Run(acknowledgement.QueryCode, A.AtHome, new((chance % 5) + 1, Reason: "没有说清楚"), default));
                break;
            case Deed.HandOn:
                await bureau.Request((TransferToUnit use) => use.Run(officer, acknowledgement.Id, Units[chance % Units.Length], "业务归口办理", default));
                break;
            case Deed.Extend:
                await bureau.Request((ExtendDeadline use) => use.Run(officer, acknowledgement.Id, new(1, TimeLimitUnit.WorkingDays), "还要向有关单位核实情况。", default));
                break;
            case Deed.FindComplex:
                await bureau.Request((Reclassify use) => use.Run(officer, acknowledgement.Id, "情况比较复杂，需要调查核实。", default));
                break;
            case Deed.Wait:
                bureau.Clock.Advance(Duration.FromHours(chance % 40));
                await bureau.Tick();
                await bureau.Get<TickFollowUps>().Run(default);
                break;
            case Deed.Fold:
                await bureau.Get<FoldFigures>().Run(default);
                break;
        }
    }
}
