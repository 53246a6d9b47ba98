using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Officers;
using Governance.Core.Routing;
using Governance.Core.Units;

namespace Governance.Core.Tests.Promise;

public sealed class Routing_rules(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared, "Traffic", "Trial");

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Take_the_first_that_matches_and_say_so()
    {
        await Put(new("违停", new(Words: ["违停", "乱停"]), "traffic.patrol"), new("咨询", new(Kinds: [EnquiryKind.Consultation]), "trial.second"));

        (await Owner(A.Consultation with { Body = "楼下总有人乱停车" })).ShouldBe("traffic.patrol");
        (await Owner(A.Consultation)).ShouldBe("trial.second");
        (await Owner(A.Of(EnquiryKind.Suggestion))).ShouldBe(OfficeDesk.Code);
        (await Why(A.Consultation)).ShouldBe(new LocalText("规则“咨询”", "Rule “咨询”"));
    }

    [Fact]
    public async Task That_are_none_are_told_in_the_officers_language_with_what_the_module_says()
    {
        (await Why(A.Consultation)).ShouldBe(new LocalText("没有规则适用，由网络问政办公室分派", "No rule applies: the online-enquiry office hands it out"));
        (await Why(A.Typed("trial.question"))).En.ShouldBe("The unit of its business type");
        var judged = await Why(A.Trial(("judge", "complex")));
        judged.Zh.ShouldStartWith("部门模块的判断（");
        judged.En.ShouldNotBeNull().ShouldStartWith("As the department's module judged (");
    }

    [Fact]
    public async Task Of_an_enquiry_from_before_are_shown_as_they_were_kept()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        await bureau.Ask("update enquiries set routing_reason_en = null where id = $1", acknowledgement.Id);

        var kept = (await bureau.Read(A.Office, acknowledgement.Id)).Done().Handling.RoutingReason;

        (kept.In("zh"), kept.In("en")).ShouldBe(("没有规则适用，由网络问政办公室分派", "没有规则适用，由网络问政办公室分派"));
    }

    private async Task<LocalText> Why(Submission submission)
    {
        var acknowledgement = await bureau.Accept(submission);
        return (await bureau.Read(A.Officer(acknowledgement.Owner.Unit), acknowledgement.Id)).Done().Handling.RoutingReason;
    }

    [Theory]
    [InlineData("kinds", true)]
    [InlineData("types", true)]
    [InlineData("channels", true)]
    [InlineData("words in another case", true)]
    [InlineData("form", true)]
    [InlineData("area", true)]
    [InlineData("urgency", true)]
    [InlineData("confidential", true)]
    [InlineData("a business type that was chosen", true)]
    [InlineData("none that was chosen", false)]
    [InlineData("all that are given", false)]
    public async Task Look_at(string part, bool matches)
    {
        RoutingCondition when = part switch
        {
            "kinds" => new(Kinds: [EnquiryKind.Tip, EnquiryKind.Application]),
            "types" => new(BusinessTypes: ["trial.case"]),
            "channels" => new(Channels: ["weibo"]),
            "words in another case" => new(Words: ["ABC"]),
            "form" => new(Form: new Dictionary<string, IReadOnlyList<string>> { ["colour"] = ["red", "green"] }),
            "area" => new(Area: "城东"),
            "urgency" => new(AtLeast: Urgency.High),
            "confidential" => new(Confidential: true),
            "a business type that was chosen" => new(Words: ["abc"], General: false),
            "none that was chosen" => new(Words: ["abc"], General: true),
            _ => new(Words: ["abc"], Channels: ["portal"]),
        };
        await Put(new RoutingRule(part, when, "trial"));

        var submission = A.Trial(("colour", "red"), ("address", "城东区人民路 1 号"), ("judge", "complex")) with {
            Subject = "关于 abc 的事", Channel = "weibo", Confidential = part == "confidential" };
        (await Owner(submission)).ShouldBe(matches ? "trial" : "trial.second");
    }

    [Fact]
    public async Task Take_general_questions_alone_where_they_say_so()
    {
        await Put(new RoutingRule("有业务的", new(Words: ["借书"], General: false), "traffic"), new RoutingRule("综合提问", new(Words: ["借书"], General: true), "trial"));

        (await bureau.Stored((await bureau.Accept(A.Consultation with { Body = "我想借书" })).Id)).OwnerUnit.ShouldBe("trial");
    }

    [Fact]
    public async Task Make_confidential_but_never_public()
    {
        await Put(new("未成年人", new(Words: ["孩子"]), "trial", Confidential: true), new("公开", new(Kinds: [EnquiryKind.Tip]), "trial", Confidential: false));
        (await bureau.Stored((await bureau.Accept(A.Consultation with { Body = "我的孩子" })).Id)).Confidential.ShouldBeTrue();
        (await bureau.Stored((await bureau.Accept(A.Of(EnquiryKind.Tip))).Id)).Confidential.ShouldBeTrue();
    }

    [Fact]
    public async Task Are_checked_before_they_hold()
    {
        (await Change(A.Admin, 0, new RoutingRule("", new(), "nowhere"))).Refused(ProblemKind.Invalid).Errors.Select(error => error.Field)
            .ShouldBe(["rules[0].name", "rules[0].unit", "rules[0].when"]);
        (await Change(A.Office, 0, new RoutingRule("违停", new(Words: ["违停"]), "traffic"))).Refused(ProblemKind.Forbidden);
        await Put(new RoutingRule("违停", new(Words: ["违停"]), "traffic"));
        (await Change(A.Admin, 0, new RoutingRule("旧版", new(Words: ["违停"]), "trial"))).Refused(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Are_tried_on_past_enquiries_and_nothing_moves()
    {
        var acknowledgement = await bureau.Accept(A.Consultation with { Body = "楼下违停" });
        await bureau.Accept(A.Of(EnquiryKind.Tip) with { Body = "违停的秘密线索" });
        await bureau.Accept(A.Consultation);

        var tried = (await bureau.Request((DryRunRouting use) => use.Run(A.Admin, [new("违停", new(Words: ["违停"]), "traffic.patrol")], 30, default))).Done();

        tried.Considered.ShouldBe(3);
        // The tip has the word too, and is sealed: a rule that is only tried is no way to ask what stands in it.
        tried.Moves.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            move => move.Enquiry.ShouldBe(acknowledgement.Id), move =>
                move.FromUnit.ShouldBe(OfficeDesk.Code), move => move.ToUnit.ShouldBe("traffic.patrol"), move => move.Rule.ShouldBe("违停"));
        (await bureau.Stored(acknowledgement.Id)).OwnerUnit.ShouldBe(OfficeDesk.Code);
    }

    private async Task<string> Owner(Submission submission) => (await bureau.Accept(submission)).Owner.Unit;

    private async Task Put(params RoutingRule[] rules) => (await Change(A.Admin, bureau.Get<RoutingTable>().Current.Version, rules)).Done();

    private Task<Outcome<RoutingRules>> Change(Actor actor, int version, params RoutingRule[] rules) =>
        bureau.Request((ChangeRoutingRules use) => use.Run(actor, rules, version, "试一试", default));
}
