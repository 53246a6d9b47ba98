using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Reading;
using Governance.Core.Units;

namespace Governance.Core.Tests.Office;

/// <summary>Whoever of the staff reads is on record: what, how, and each time that he does.</summary>
public sealed class What_staff_read(Bureau bureau) : IClassFixture<Bureau>
{
    [Cases("M29", "M31")]
    [Fact]
    public async Task Is_on_record_with_who_what_and_how()
    {
        var file = await bureau.Upload("photo.txt", "车牌看不清"u8.ToArray());
        var acknowledgement = await bureau.Accept(A.Consultation with { Attachments = [file.Id] });
        var (officer, program) = (A.Officer(OfficeDesk.Code), A.Officer(OfficeDesk.Code) with { ByProgram = true });

        (await bureau.Read(officer, acknowledgement.Id)).Done();
        (await bureau.Read(program, acknowledgement.Id)).Done();
        (await bureau.Request((OpenFileForOfficer open) => open.Run(officer, acknowledgement.Id, file.Id, default))).Done();
        (await Reveal(officer, acknowledgement.Id, HiddenValues.Mobile)).Done();
        (await bureau.Request((TakeEnquiry take) => take.Run(officer, acknowledgement.Id, default))).Done();

        (await Record(acknowledgement.Id)).ShouldBe(
            $"enquiry.opened page, enquiry.opened api, enquiry.file-opened page · {file.Id}, enquiry.revealed page · contact.mobile, enquiry.opened page · "
                + "after an act");
        (await bureau.Request((ListReaders list) => list.Run(A.Officer(OfficeDesk.Code, head: true), acknowledgement.Id, default))).Done()
            .Readings.Count.ShouldBe(5);
        (await bureau.Request((ListReaders list) => list.Run(officer, acknowledgement.Id, default))).Refused(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Makes_no_further_record_while_it_stays_open_and_one_when_it_is_opened_again()
    {
        var acknowledgement = await bureau.Accept(A.Consultation with { Confidential = true });
        var officer = A.Officer(OfficeDesk.Code, cleared: true);
        var shown = (await bureau.Read(officer, acknowledgement.Id)).Done();
        for (var minute = 0; minute < 5; minute++)
            shown = (await Again(officer, shown)).Done();
        (await Record(acknowledgement.Id)).ShouldBe("enquiry.opened page");

        var colleague = A.Officer(OfficeDesk.Code, cleared: true);
        (await Again(colleague, shown)).Done();
        (await Record(acknowledgement.Id)).ShouldBe("enquiry.opened page, enquiry.opened page", "what one has open is no opening of another's");
        (await Again(A.Officer("trial.first"), shown)).Refused(ProblemKind.NotFound);

        bureau.Clock.AdvanceHours(13);
        (await Again(officer, shown)).Done();
        (await Record(acknowledgement.Id)).Split(", ").Length.ShouldBe(3, "nobody sits before it for so long");
    }

    [Cases("M34")]
    [Fact]
    public async Task Hides_contact_and_sensitive_answers_until_each_is_asked_for()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        var shown = (await bureau.Read(A.Office, acknowledgement.Id)).Done();
        (shown.Sent.Contact.Name, shown.Sent.Contact.Mobile, shown.Sent.Contact.Email).ShouldBe(("••••••••", "••••••••", null));

        (await Reveal(A.Office, acknowledgement.Id, HiddenValues.Name)).Done().Values[0].Zh.ShouldBe("王小明");
        (await Reveal(A.Office, acknowledgement.Id, HiddenValues.Email)).Refused(ProblemKind.NotFound);
        (await Reveal(A.Office, acknowledgement.Id, "form.nothing")).Refused(ProblemKind.NotFound);
        (await Reveal(A.Office, acknowledgement.Id, "a\nb")).Refused(ProblemKind.NotFound);
        (await Reveal(A.Officer("trial.first"), acknowledgement.Id, HiddenValues.Name)).Refused(ProblemKind.NotFound);
        (await Record(acknowledgement.Id)).ShouldBe(
            "enquiry.opened page, enquiry.revealed page · contact.name, enquiry.revealed page · contact.email, enquiry.revealed page · form.nothing");
    }

    [Cases("M30")]
    [Fact]
    public async Task Is_nothing_where_somebody_only_runs_the_platform()
    {
        var file = await bureau.Upload("photo.txt", "车牌看不清"u8.ToArray());
        var acknowledgement = await bureau.Accept(A.Consultation with { Attachments = [file.Id] });
        var technical = A.Officer(OfficeDesk.Code, admin: true) with { Technical = true };
        await bureau.Change(acknowledgement.Id, enquiry => enquiry.OwnerOfficer = technical.Id);

        (await bureau.Read(technical, acknowledgement.Id)).Refused(ProblemKind.NotFound);
        (await bureau.Request((OpenFileForOfficer open) => open.Run(technical, acknowledgement.Id, file.Id, default))).Refused(ProblemKind.NotFound);
        (await Reveal(technical, acknowledgement.Id, HiddenValues.Mobile)).Refused(ProblemKind.NotFound);
        (await bureau.Request((TakeEnquiry take) => take.Run(technical, acknowledgement.Id, default))).Refused(ProblemKind.NotFound);
        foreach (var queue in Enum.GetValues<QueueName>())
        {
            (await bureau.Request((ReadQueue read) => read.Run(technical, new(queue), default))).Rows.ShouldBeEmpty($"{queue}");
            (await bureau.Request((ReadQueue read) => read.Run(technical, new(queue, Search: acknowledgement.FileNumber), default))).Rows.ShouldBeEmpty(
                $"{queue} by number");
            (await bureau.Request((ReadQueue read) => read.Run(technical, new(queue, Search: A.Consultation.Subject), default))).Rows.ShouldBeEmpty(
                $"{queue} by words");
        }

        (await Record(acknowledgement.Id)).ShouldBe("");
    }

    [Theory]
    [InlineData(false, false, false, false, "an admin he must be")]
    [InlineData(true, true, false, false, "a head reads")]
    [InlineData(true, false, true, false, "a leader reads")]
    [InlineData(true, false, false, true, "who is cleared reads")]
    public async Task Is_nothing_for_a_technical_administrator_and_so_he_is_nothing_else(bool admin, bool head, bool leader, bool cleared, string why)
    {
        var outcome = await bureau.Request((MakeOfficer make) => make.Run(
            new($"tech.{Guid.CreateVersion7():N}"[..30], "运维", OfficeDesk.Code, "Password-1-of-it", head, leader, admin, cleared, Technical: true), "console",
            (_, password) => password, default));
        outcome.Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem(why).Field.ShouldBe("technical");
    }

    private Task<Outcome<RevealedValue>> Reveal(Actor actor, Guid id, string field) =>
        bureau.Request((RevealValue reveal) => reveal.Run(actor, id, field, default));

    private Task<Outcome<OfficeEnquiry>> Again(Actor actor, OfficeEnquiry shown) => bureau.Request((ReadEnquiry read) => read.Again(actor, shown, default));

    private Task<string> Record(Guid id) => bureau.Ask(
        "select string_agg(what || ' ' || coalesce(details, ''), ', ' order by id) from audit_entries where subject = $1 and what like 'enquiry.%'",
        id.ToString());
}
