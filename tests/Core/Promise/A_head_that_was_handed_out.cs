using Governance.Core.Evidence;
using Governance.Core.Verification;

namespace Governance.Core.Tests.Promise;

/// <summary>Kept out of the house, it finds what nothing in the database can tell: an older state of the whole, put back in place with all its seals.</summary>
public sealed class A_head_that_was_handed_out(SharedServer shared) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("heads-").FullName;
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        await bureau.Accept(A.Consultation);
        await bureau.Get<LinkChains>().All(default);
        await bureau.Ask("create table kept as select * from chain_heads");
        await bureau.Accept(A.Consultation);
        (await HandOut()).ShouldNotBeNull();
    }

    public async ValueTask DisposeAsync()
    {
        await bureau.Ask("drop table kept");
        await bureau.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Comes_once_a_day()
    {
        (await HandOut()).ShouldBeNull();
        bureau.Clock.AdvanceHours(24);
        (await HandOut()).ShouldNotBeNull();

        Directory.GetFiles(folder).Select(Path.GetFileName).Order().ShouldBe(["head-2026-03-02.json", "head-2026-03-03.json"]);
        (await Check()).ShouldBeEmpty();
    }

    [Cases("F18")]
    [Fact]
    public async Task Shows_that_the_newest_were_cut_off_where_the_database_alone_is_sound()
    {
        foreach (var table in new[] { "enquiries", "timeline", "clocks", "accepted_links", "outbox", "open_enquiries" })
            await bureau.Ask($"alter table {table} disable trigger user");
        var last = Guid.Parse(await bureau.Ask("select enquiry_id from accepted_links where position = 2"));
        foreach (var table in new[] { "outbox", "clocks", "timeline", "open_enquiries", "accepted_links" })
            await bureau.Ask($"delete from {table} where enquiry_id = $1", last);
        await bureau.Ask("delete from enquiries where id = $1", last);
        await bureau.Ask("update chain_heads h set position = k.position, seal = k.seal from kept k where k.chain = h.chain");
        (await bureau.Verify()).Violations.ShouldNotContain(violation => violation.Invariant == 8, "as sound as it was then");

        (await Check()).ShouldHaveSingleItem().ShouldContain("2 acceptances at 2026-03-02T01:00:00Z, 1 now");
    }

    [Fact]
    public async Task Shows_that_the_seals_were_begun_anew_over_rewritten_rows()
    {
        foreach (var statement in new[] { "alter table accepted_links disable trigger user", "delete from accepted_links", "delete from chain_heads" })
            await bureau.Ask(statement);
        await bureau.Ask("alter table sealed_since disable trigger user");
        await bureau.Ask("delete from sealed_since");
        bureau.Clock.AdvanceHours(1);
        await using (await bureau.Start(bureau.Clock))
            await bureau.Get<LinkChains>().All(default);

        (await Check()).ShouldSatisfyAllConditions(
            found => found.ShouldContain(wrong => wrong.Contains("were rewritten")), found => found.ShouldContain(wrong => wrong.Contains("begun anew")));
    }

    [Theory]
    [InlineData("\"accepted\": 2", "\"accepted\": 1", "signature does not hold", "a number is changed")]
    [InlineData("{", "", "no head", "it is damaged")]
    public async Task Counts_only_as_it_was_signed(string from, string to, string found, string what)
    {
        var file = Directory.GetFiles(folder).Single();
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, text.Replace(from, to, StringComparison.Ordinal));

        (await Check()).ShouldHaveSingleItem(what).ShouldContain(found);
    }

    private Task<string?> HandOut() => bureau.Get<HandOutHeads>().Run(folder, default);

    private Task<IEnumerable<string>> Check() => bureau.Request(async (VerifyHeads use) =>
        (await use.Run(folder, default)).Violations.Select(violation => violation.Found.In("en")));
}
