using Governance.Contracts;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Outbox;
using Governance.Core.Telling;
using Governance.Core.Tests.Channels;
using Governance.Core.Tests.Channels.TextMessages;
using Governance.Core.Tracking;
using NodaTime;

namespace Governance.Core.Tests.Office;

public sealed class An_enquiry_taken_down_for_a_caller(SharedServer shared) : IAsyncLifetime
{
    private static readonly SpokenEnquiry Said = new()
    {
        Channel = "phone", Kind = EnquiryKind.Consultation, Subject = "补办身份证", Body = "我的身份证丢了，怎样补办？", Contact = new("张三", "13800138000"),
    };

    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Says_who_typed_it_and_gives_him_a_number_that_opens_nothing()
    {
        var filed = (await File(Said)).Done();

        filed.Sentence.Zh.ShouldSatisfyAllConditions(
            text => text.ShouldContain(filed.Number.FileNumber), text => text.ShouldContain(filed.Number.Number),
            text => text.ShouldContain("2026-03-03 09:00 前答复"));
        var id = Guid.Parse(await bureau.Ask("select id from enquiries"));
        (await bureau.Ask("select channel from enquiries")).ShouldBe("phone");
        (await bureau.Ask($"select account from audit_entries where what = 'enquiry.taken-down' and subject = '{id}'")).ShouldBe(A.Office.Account);
        (await bureau.Request((TrackEnquiry use) => use.Run(filed.Number.Number, default))).Problem.ShouldNotBeNull("it is exchanged, and opens nothing");

        var replaced = (await bureau.Request((ReplaceCode use) => use.Run(filed.Number.Number, A.AtHome, null, default))).Done();
        var tracked = await bureau.Track(replaced.QueryCode);
        tracked.Sent.Body.ShouldBe(Said.Body);
        tracked.Timeline[0].Facts.ShouldContain(fact => fact.Item1.Zh == "由民警代为登记" && fact.Item2 == "电话");
        (await bureau.Request((TrackEnquiry use) => use.Run(filed.Number.Number, default))).Problem.ShouldNotBeNull("once");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_filed_once_however_often_it_is_saved_and_another_once_it_is_changed()
    {
        var draft = Guid.CreateVersion7();
        var first = (await File(Said, draft)).Done();

        (await File(Said, draft)).Done().Number.ShouldBe(first.Number);
        (await File(Said with { Body = "换了一件事，怎样办居住证？" }, draft)).Refused(ProblemKind.Conflict);
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("1");
        (await bureau.Ask("select count(*) from audit_entries where what = 'enquiry.taken-down'")).ShouldBe("1");
    }

    [Fact]
    public async Task Names_what_is_missing_and_is_not_for_who_runs_the_platform()
    {
        (await File(new() { Channel = "wechat" })).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("channel");
        (await File(Said with { Subject = "", Body = null, Kind = null, Contact = new(Mobile: "12345") })).Refused(ProblemKind.Invalid).Errors
            .Select(error => error.Field).ShouldBe(["subject", "body", "contact.mobile", "kind"], ignoreOrder: true);
        (await File(Said with { SendsNumber = true, Anonymous = true })).Refused(ProblemKind.Invalid).Errors.Select(error => error.Field)
            .ShouldBe(["contact.mobile", "sends"]);
        (await bureau.Request((FileForCaller use) => use.Run(A.Admin with { Technical = true }, Said, Guid.CreateVersion7(), default)))
            .Refused(ProblemKind.Forbidden);
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe("0");
    }

    [Fact]
    public async Task Without_a_name_keeps_none()
    {
        (await File(Said with { Channel = "counter", Anonymous = true })).Done();
        var enquiry = await bureau.Stored(Guid.Parse(await bureau.Ask("select id from enquiries")));
        EnquiryContent.Of(enquiry, bureau.Get<Governance.Core.Protection.FieldProtection>()).Contact.ShouldBe(new Contact());
    }

    [Fact]
    public async Task Sends_its_number_to_the_mobile_once()
    {
        await using var centre = await SmsCentre.Start();
        (await bureau.Request((Governance.Core.Correspondence.Accounts.ChangeAccounts use) => use.Run(
            A.Admin, [A_text_message.Account(centre.Port)], "开通短信", null, default))).Done();
        await using var working = await Working.Start(bureau.Get<TellingLoop>(), bureau.Get<DeliveryLoop>());
        var draft = Guid.CreateVersion7();

        var filed = (await File(Said with { SendsNumber = true }, draft)).Done();
        (await File(Said with { SendsNumber = true }, draft)).Done().Sent.ShouldBeTrue();
        await Eventually.Holds(() => centre.Submitted.Count == 1);

        centre.Submitted.Single().ShouldSatisfyAllConditions(
            message => message.To.ShouldBe("8613800138000"), message => message.Text.ShouldBe(filed.Sentence.Zh));
        (await bureau.Ask("select count(*) from told")).ShouldBe("1");
        (await bureau.Ask("select count(*) from outbox where channel = 'tell'")).ShouldBe("0", "it has been told already");
    }

    private Task<Outcome<FiledForCaller>> File(SpokenEnquiry spoken, Guid? draft = null) =>
        bureau.Request((FileForCaller use) => use.Run(A.Office, spoken, draft ?? Guid.CreateVersion7(), default));
}
