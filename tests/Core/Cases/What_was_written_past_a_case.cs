using Governance.Core.Cases;
using Npgsql;

namespace Governance.Core.Tests.Cases;

public sealed class What_was_written_past_a_case(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        var officer = A.Officer("trial.first");
        var id = (await bureau.Request((OpenCase use) => use.Run(officer, new("某平台案", null), confidential: false, default))).Done().Case.Id;
        string[] numbers = [(await bureau.Accept(A.Typed("trial.loss"))).FileNumber, (await bureau.Accept(A.Typed("trial.loss"))).FileNumber];
        (await bureau.Request((JoinCase use) => use.Run(officer, id, numbers, default))).Done();
        (await bureau.Request((TellCase use) => use.Run(officer, id, "第一条进展，请各位留意。", default))).Done();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Theory]
    [InlineData("update case_members set left_at = now() where heard = 1", 5, "enquiries taken out in silence")]
    [InlineData("delete from case_members", 5, "that they ever belonged to it")]
    [InlineData("update case_members set heard = 0", 5, "that it was told, to have it told again")]
    [InlineData("update case_members set joined_by = gen_random_uuid()", 8, "who joined it")]
    [InlineData("update cases set owner_officer = gen_random_uuid()", 8, "who answers for it")]
    [InlineData("update cases set unit = 'trial.second'", 8, "whose it is")]
    [InlineData("update cases set confidential = true", 8, "who may see it")]
    [InlineData("delete from case_messages", 8, "what was said")]
    [InlineData("update case_messages set officer_id = gen_random_uuid()", 8, "who said it")]
    public async Task Is_found(string statement, int invariant, string what)
    {
        foreach (var table in new[] { "case_members", "cases", "case_messages" })
            await bureau.Ask($"alter table {table} disable trigger user");
        await bureau.Ask(statement);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == invariant, what);
    }

    [Fact]
    public async Task Is_found_where_a_message_never_reached_an_enquiry()
    {
        await bureau.Ask("update case_members set heard = 0, since = 0 where enquiry_id = (select enquiry_id from case_members limit 1)");
        bureau.Clock.AdvanceMinutes(11);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == 3 && violation.Rule.Zh.Contains("案件消息"));
    }

    [Theory]
    [InlineData("delete from cases")]
    [InlineData("delete from case_members")]
    [InlineData("update case_messages set at = now()")]
    public async Task Is_refused_by_the_database(string statement) =>
        (await Should.ThrowAsync<PostgresException>(() => bureau.Ask(statement))).SqlState.ShouldBe("23001");
}
