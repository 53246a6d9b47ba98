using System.Text;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Reading;
using Governance.Core.Tracking;
using Npgsql;

namespace Governance.Core.Tests.Intake;

public sealed class What_is_sensitive(SharedServer shared)
{
    private const string Sesame = "芝麻开门8848";
    private const string Mobile = "13912345678";

    [Cases("M94")]
    [Fact]
    public async Task Stands_in_no_column_that_can_be_read()
    {
        await using var bureau = await Bureau.Open(shared);
        var officer = A.Officer("trial.first");
        var acknowledgement = await bureau.Accept(
            A.Trial(("secret", Sesame)) with { Contact = new("赵六六", Mobile, "zhao66@example.com"), IdempotencyKey = "sensitive-1" });
        await bureau.Request((Drafts.KeepDraft use) => use.Run(null, A.Trial(("secret", Sesame)), default));
        (await bureau.Step(officer, acknowledgement.Id, "decide", ("reply", "同意"))).Done();

        var everything = await Dump(bureau);

        everything.ShouldContain(A.Consultation.Subject!);
        everything.ShouldSatisfyAllConditions(
            // The key to it all: neither as it is written nor as it is read.
            () => everything.ShouldNotContain(acknowledgement.QueryCode), () => everything.ShouldNotContain(QueryCode.Read(acknowledgement.QueryCode)!),
            () => everything.ShouldNotContain(Sesame), () =>
                everything.ShouldNotContain(Mobile), () => everything.ShouldNotContain("赵六六"), () => everything.ShouldNotContain("zhao66"));
        (await bureau.Read(officer, acknowledgement.Id)).Done().Sent.Form.Single(answer => answer.Field == "secret").Values[0].Zh.ShouldBe("••••••••");
        var asked = await bureau.Request((RevealValue reveal) => reveal.Run(officer, acknowledgement.Id, HiddenValues.NameOf("secret"), default));
        asked.Done().Values[0].Zh.ShouldBe(Sesame);
        (await bureau.Track(acknowledgement.QueryCode)).Sent.Form.Single(answer => answer.Field == "secret").Values[0].Zh.ShouldBe("芝●●●●8");
    }

    [Fact]
    public async Task Of_a_confidential_enquiry_is_every_word_of_it()
    {
        await using var bureau = await Bureau.Open(shared);
        var officer = A.Officer("trial.first", cleared: true);
        var head = A.Officer("trial.first", head: true, cleared: true);
        var acknowledgement = await bureau.Accept(A.Typed("trial.lead") with { Subject = Sesame, Body = $"他住在{Sesame}。", IdempotencyKey = "sensitive-2" });
        (await bureau.Step(officer, acknowledgement.Id, "confirm", ("reply", $"收到：{Sesame}"))).Done();
        (await bureau.Step(officer, acknowledgement.Id, "ask", ("question", $"是{Sesame}吗？"))).Done();
        (await bureau.Write(acknowledgement.QueryCode, $"是{Sesame}。")).Done();
        (await bureau.Step(officer, acknowledgement.Id, "progress", ("progress", $"已到{Sesame}"))).Done();
        (await bureau.Request((ExtendDeadline use) =>
            use.Run(officer, acknowledgement.Id, new(1, WorkingTime.TimeLimitUnit.WorkingDays), $"因为{Sesame}还要再查一天", default)))
            .Done();
        (await bureau.Request((TransferToUnit use) => use.Run(officer, acknowledgement.Id, "trial.second", $"{Sesame}归二科", default))).Done();
        var second = A.Officer("trial.second", cleared: true);
        (await bureau.Step(second, acknowledgement.Id, "conclude", ("outcome", "confirmed"), ("reply", $"{Sesame}已查实"))).Done();
        (await bureau.Request((RateReply use) => use.Run(acknowledgement.QueryCode, A.AtHome, new(5, $"谢谢{Sesame}"), default))).Done();
        (await bureau.Read(second, acknowledgement.Id)).Done().Sent.Body.ShouldContain(Sesame);
        var complaint = await bureau.Accept(A.Typed("trial.plaint") with { Confidential = true, Subject = Sesame });
        foreach (var (step, values) in Walks.Complaint(Sesame))
            (await bureau.Step(step == "approve" ? head : officer, complaint.Id, step, values)).Done();

        (await Dump(bureau)).ShouldNotContain(Sesame);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Cases("M91")]
    [Fact]
    public async Task Does_not_open_in_another_row()
    {
        await using var bureau = await Bureau.Open(shared);
        var (acknowledgement, other) = (await bureau.Accept(A.Consultation), await bureau.Accept(A.Consultation));
        await bureau.Ask("update enquiries set protected = (select protected from enquiries where id = $1) where id = $2", acknowledgement.Id, other.Id);

        await Should.ThrowAsync<System.Security.Cryptography.CryptographicException>(() => bureau.Track(other.QueryCode));
    }

    /// <summary>All rows of all tables as text, what is binary both as it is and as hexadecimal.</summary>
    private static async Task<string> Dump(Bureau bureau)
    {
        await using var source = NpgsqlDataSource.Create(bureau.ConnectionString);
        var tables = new List<string>();
        await using (var command = source.CreateCommand("select tablename::text from pg_tables where schemaname = 'public'"))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync())
                tables.Add(reader.GetString(0));
        tables.Count.ShouldBeGreaterThan(10);
        var dump = new StringBuilder();
        foreach (var table in tables)
        {
            await using var command = source.CreateCommand($"select * from \"{table}\"");
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                for (var column = 0; column < reader.FieldCount; column++)
                    dump.Append(reader.GetValue(column) switch { byte[] bytes => Encoding.UTF8.GetString(bytes), var value => value }).Append('\t');
        }

        return dump.ToString();
    }
}
