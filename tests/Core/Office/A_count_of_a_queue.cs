using Governance.Core.Office;
using Governance.Core.Officers;

namespace Governance.Core.Tests.Office;

/// <summary>Several ways lead to what somebody may read, and some rows lie on two of them.</summary>
public sealed class A_count_of_a_queue(Bureau bureau) : IClassFixture<Bureau>
{
    private static readonly QueueName[] Open = [QueueName.Mine, QueueName.Unit, QueueName.All, QueueName.Approval];

    [Theory]
    [InlineData("trial.first", "", "an officer of the desk")]
    [InlineData("trial.first", "cleared", "one who reads what is confidential there")]
    [InlineData("trial", "head", "a head of the department above")]
    [InlineData("trial", "head cleared", "who reads what is confidential below him")]
    [InlineData("office", "", "the office, which sees everything that is open to all")]
    [InlineData("office", "head cleared", "and its head, who reads what is confidential there")]
    [InlineData("traffic", "leader cleared", "a leader of the bureau")]
    public async Task Is_the_number_of_its_rows_whoever_reads_it(string unit, string rights, string who)
    {
        var actor = A.Officer(unit, rights.Contains("head"), rights.Contains("leader"), cleared: rights.Contains("cleared"));
        foreach (var owner in new[] { "trial.first", "traffic.affairs", "office" })
            foreach (var confidential in new[] { true, false })
                foreach (Guid? officer in new[] { null, (Guid?)actor.Id })
                {
                    var accepted = await bureau.Accept(A.Typed("trial.question") with { Confidential = confidential });
                    await bureau.Ask(
                        "update enquiries set owner_unit = $2, owner_officer = nullif($3, '')::uuid where id = $1", accepted.Id, owner,
                        officer?.ToString() ?? "");
                }

        foreach (var queue in Open)
        {
            var page = await bureau.Request((ReadQueue read) => read.Run(actor, new(queue, Take: 200), default));
            page.Total.ShouldBe(page.Rows.Count, $"{who}: {queue}");
        }
    }
}
