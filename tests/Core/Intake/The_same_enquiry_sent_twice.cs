namespace Governance.Core.Tests.Intake;

public sealed class The_same_enquiry_sent_twice(Bureau bureau) : IClassFixture<Bureau>
{
    [Fact]
    public async Task Gets_the_same_query_code()
    {
        var submission = A.Consultation with { IdempotencyKey = "sent-twice-1" };
        var first = await bureau.Accept(submission);
        bureau.Clock.AdvanceHours(1);
        var second = await bureau.Accept(submission);

        second.ShouldBe(first with { Repeated = true });
    }

    [Cases("M41")]
    [Fact]
    public async Task With_other_words_is_a_mistake()
    {
        await bureau.Accept(A.Consultation with { IdempotencyKey = "sent-twice-2" });
        (await bureau.Submit(A.Consultation with { IdempotencyKey = "sent-twice-2", Body = "换了内容" })).Refused(ProblemKind.Conflict);
    }

    [Cases("F8")]
    [Fact]
    public async Task At_the_same_time_is_one_enquiry()
    {
        var submission = A.Trial(("number", "T300"), ("secret", "x")) with { IdempotencyKey = "at-the-same-time" };
        var acknowledgements = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => bureau.Accept(submission)));

        acknowledgements.Select(acknowledgement => acknowledgement.QueryCode).Distinct().ShouldHaveSingleItem();
        acknowledgements.Count(acknowledgement => !acknowledgement.Repeated).ShouldBe(1);
        (await bureau.Ask("select held_by::text from pool_items where pool = 'trial.numbers' and item = 'T300'")).ShouldBe(acknowledgements[0].Id.ToString());
    }

    [Fact]
    public async Task With_a_file_at_the_same_time_is_one_enquiry()
    {
        var file = await bureau.Upload("证明.txt", "凭证"u8.ToArray());
        var submission = A.Consultation with { Attachments = [file.Id], IdempotencyKey = "with-a-file-at-once" };
        var acknowledgements = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bureau.Accept(submission)));

        acknowledgements.Select(acknowledgement => acknowledgement.QueryCode).Distinct().ShouldHaveSingleItem();
        // Much later too, though its file is taken: by itself.
        (await bureau.Accept(submission)).Repeated.ShouldBeTrue();
    }
}
