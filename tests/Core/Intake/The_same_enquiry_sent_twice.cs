namespace Governance.Core.Tests.Intake;

public sealed class The_same_enquiry_sent_twice(Bureau bureau) : IClassFixture<Bureau>
{
    [Fact]
    public async Task Gets_the_same_query_code()
    {
        var made = A.Consultation with { IdempotencyKey = "sent-twice-1" };
        var first = await bureau.Accept(made);
        bureau.Clock.AdvanceHours(1);
        var second = await bureau.Accept(made);

        second.ShouldBe(first with { Repeated = true });
    }

    [Fact]
    public async Task With_other_words_is_a_mistake()
    {
        await bureau.Accept(A.Consultation with { IdempotencyKey = "sent-twice-2" });
        (await bureau.Submit(A.Consultation with { IdempotencyKey = "sent-twice-2", Body = "换了内容" })).Refused(ProblemKind.Conflict);
    }

    [Fact]
    public async Task At_the_same_time_is_one_enquiry()
    {
        var made = A.Trial(("number", "T300"), ("secret", "x")) with { IdempotencyKey = "at-the-same-time" };
        var given = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => bureau.Accept(made)));

        given.Select(one => one.QueryCode).Distinct().ShouldHaveSingleItem();
        given.Count(one => !one.Repeated).ShouldBe(1);
        (await bureau.Ask("select held_by::text from pool_items where pool = 'trial.numbers' and item = 'T300'")).ShouldBe(given[0].Id.ToString());
    }

    [Fact]
    public async Task With_a_file_at_the_same_time_is_one_enquiry()
    {
        var file = await bureau.Upload("证明.txt", "凭证"u8.ToArray());
        var made = A.Consultation with { Attachments = [file.Id], IdempotencyKey = "with-a-file-at-once" };
        var given = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bureau.Accept(made)));

        given.Select(one => one.QueryCode).Distinct().ShouldHaveSingleItem();
        // Much later too, though its file is taken: by itself.
        (await bureau.Accept(made)).Repeated.ShouldBeTrue();
    }
}
