using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;
using NodaTime;

namespace Governance.Core.Tests.Office;

/// <summary>Open work and what is done are two lists: a queue that is worked off is empty.</summary>
public sealed class What_is_done(SharedServer shared)
{
    [Fact]
    public async Task Leaves_the_officers_queue_empty_and_stands_in_a_list_of_its_own_newest_first()
    {
        await using var bureau = await Bureau.Open(shared);
        var (first, second) = ((await bureau.Accept(A.Consultation)).Id, (await bureau.Accept(A.Consultation)).Id);
        // Answered in the other order.
        await Answer(bureau, second);
        bureau.Clock.Advance(Duration.FromHours(1));
        await Answer(bureau, first);

        (await Read(bureau, QueueName.Mine)).ShouldSatisfyAllConditions(page => page.Rows.ShouldBeEmpty(), page => page.Total.ShouldBe(0));
        (await Read(bureau, QueueName.Unit)).Rows.ShouldBeEmpty();
        (await Read(bureau, QueueName.All)).Rows.ShouldBeEmpty();
        var done = await Read(bureau, QueueName.Done);
        done.Rows.Select(row => row.Id).ShouldBe([first, second]);
        done.Rows[0].Handling.AnsweredAt.ShouldBe(bureau.Clock.GetCurrentInstant());
        (await Read(bureau, QueueName.Mine, EnquiryStatus.Answered)).Rows.Select(row => row.Id).ShouldBe([first, second]);
        (await Read(bureau, QueueName.Done, actor: A.Officer("trial.first"))).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_read_page_by_page_too()
    {
        await using var bureau = await Bureau.Open(shared);
        for (var count = 0; count < 5; count++)
            // At one moment: the order must be told by more than the time.
            await Answer(bureau, (await bureau.Accept(A.Consultation)).Id);
        var first = await Page(bureau, new(QueueName.Done, Take: 2));
        var second = await Page(bureau, new(QueueName.Done, Take: 2, After: first.Next));
        var third = await Page(bureau, new(QueueName.Done, Take: 2, After: second.Next));

        new[] { first, second, third }.SelectMany(page => page.Rows).Select(row => row.Id).Distinct().Count().ShouldBe(5);
        third.Next.ShouldBeNull();
        (await Page(bureau, new(QueueName.Done, Take: 2, After: third.Previous))).Rows.Select(row => row.Id).ShouldBe(second.Rows.Select(row => row.Id));
    }

    [Fact]
    public async Task Comes_back_among_the_open_when_the_citizen_writes_again()
    {
        await using var bureau = await Bureau.Open(shared);
        var accepted = await bureau.Accept(A.Consultation);
        await Answer(bureau, accepted.Id);
        (await bureau.Write(accepted.QueryCode, "还有一个问题")).Done();

        (await Read(bureau, QueueName.Mine)).Rows.Select(row => row.Id).ShouldBe([accepted.Id]);
        (await Read(bureau, QueueName.Done)).Rows.ShouldBeEmpty();
    }

    private static async Task Answer(Bureau bureau, Guid id) => (await bureau.Step(A.Office, id, "reply", ("reply", "带户口簿办理。"))).Done();

    private static Task<QueuePage> Read(Bureau bureau, QueueName queue, EnquiryStatus? status = null, Actor? actor = null) =>
        Page(bureau, new(queue, status), actor);

    private static Task<QueuePage> Page(Bureau bureau, QueueRequest request, Actor? actor = null) =>
        bureau.Request((ReadQueue read) => read.Run(actor ?? A.Office, request, default));
}
