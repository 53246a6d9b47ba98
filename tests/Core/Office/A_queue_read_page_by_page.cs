using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Officers;

namespace Governance.Core.Tests.Office;

public sealed class A_queue_read_page_by_page(SharedServer shared)
{
    private const int Enquiries = 120;

    [Cases("D-10")]
    [Fact]
    public async Task Shows_each_enquiry_exactly_once_though_all_are_due_at_one_moment_and_others_arrive()
    {
        await using var bureau = await Bureau.Open(shared);
        var expected = await Suggestions(bureau, Enquiries);
        var seen = new List<Guid>();
        string? after = null;
        // Each page takes at least one row: more turns than rows there cannot be.
        for (var page = 0; page < Enquiries; page++)
        {
            var read = await Read(bureau, A.Office, new(QueueName.All, Take: 25, After: after));
            seen.AddRange(read.Rows.Select(row => row.Id));
            // One that is due before all of them, and one that is due with them: neither shifts a row over the edge of a page.
            await bureau.Accept(A.Consultation);
            await bureau.Accept(A.Of(EnquiryKind.Suggestion));
            if ((after = read.Next) is null)
                break;
        }

        after.ShouldBeNull("the last page says that it is the last");
        seen.ShouldBeUnique();
        expected.ShouldBeSubsetOf(seen);
    }

    [Fact]
    public async Task Leads_back_to_the_page_before()
    {
        await using var bureau = await Bureau.Open(shared);
        await Suggestions(bureau, 7);
        var first = await Read(bureau, A.Office, new(QueueName.All, Take: 3));
        var second = await Read(bureau, A.Office, new(QueueName.All, Take: 3, After: first.Next));
        var third = await Read(bureau, A.Office, new(QueueName.All, Take: 3, After: second.Next));

        var back = await Read(bureau, A.Office, new(QueueName.All, Take: 3, After: third.Previous));
        var start = await Read(bureau, A.Office, new(QueueName.All, Take: 3, After: back.Previous));

        (first.Rows.Count, second.Rows.Count, third.Rows.Count).ShouldBe((3, 3, 1));
        (first.Previous, third.Next).ShouldBe((null, null));
        back.Rows.Select(row => row.Id).ShouldBe(second.Rows.Select(row => row.Id));
        back.Next.ShouldBe(second.Next);
        start.Rows.Select(row => row.Id).ShouldBe(first.Rows.Select(row => row.Id));
        start.Previous.ShouldBeNull();
    }

    [Fact]
    public async Task Counts_what_is_open_whatever_page_is_shown()
    {
        await using var bureau = await Bureau.Open(shared);
        await Suggestions(bureau, 5);
        var first = await Read(bureau, A.Office, new(QueueName.All, Take: 2));

        (first.Total, (await Read(bureau, A.Office, new(QueueName.All, Take: 2, After: first.Next))).Total).ShouldBe((5, 5));
        (await Read(bureau, A.Office, new(QueueName.All, Kind: EnquiryKind.Complaint))).Total.ShouldBe(0);
        (await Read(bureau, A.Officer("trial.first"), new(QueueName.Unit))).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Has_what_is_due_first_at_its_head_and_what_waits_for_the_citizen_at_its_end()
    {
        await using var bureau = await Bureau.Open(shared);
        var waiting = (await bureau.Accept(A.Consultation)).Id;
        (await bureau.Step(A.Office, waiting, "ask", ("question", "请问户口在哪里？"))).Done();
        var later = (await bureau.Accept(A.Of(EnquiryKind.Suggestion))).Id;
        var soon = (await bureau.Accept(A.Consultation)).Id;

        (await Read(bureau, A.Office, new(QueueName.All))).Rows.Select(row => row.Id).ShouldBe([soon, later, waiting]);
        (await Read(bureau, A.Office, new(QueueName.All, EnquiryStatus.WaitingForCitizen))).Rows.Select(row => row.Id).ShouldBe([waiting]);
    }

    [Theory]
    [InlineData("fr1764140400000000-0193b1e2a5f07d6c9a1b2c3d4e5f6a7b", true)]
    [InlineData("bw-5-0193b1e2a5f07d6c9a1b2c3d4e5f6a7b", true)]
    [InlineData("fr1764140400000000", false)]
    [InlineData("fr99999999999999999999-0193b1e2a5f07d6c9a1b2c3d4e5f6a7b", false)]
    [InlineData("fr999999999999999999-0193b1e2a5f07d6c9a1b2c3d4e5f6a7b", false)]
    [InlineData("xr1-0193b1e2a5f07d6c9a1b2c3d4e5f6a7b", false)]
    [InlineData("fr1-0193", false)]
    [InlineData("-", false)]
    public void Knows_its_marks_from_other_words(string written, bool mark) => (QueueMark.Read(written)?.ToString() == written).ShouldBe(mark);

    private static async Task<Guid[]> Suggestions(Bureau bureau, int count)
    {
        var accepted = new Guid[count];
        for (var index = 0; index < count; index++)
            accepted[index] = (await bureau.Accept(A.Of(EnquiryKind.Suggestion))).Id;
        return accepted;
    }

    private static Task<QueuePage> Read(Bureau bureau, Actor actor, QueueRequest request) =>
        bureau.Request((ReadQueue read) => read.Run(actor, request, default));
}
