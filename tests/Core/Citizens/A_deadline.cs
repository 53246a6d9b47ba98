using Governance.Contracts;
using Governance.Core.Tests.Clocks;

namespace Governance.Core.Tests.Citizens;

public sealed class A_deadline(SharedServer shared)
{
    [Fact]
    public async Task Is_explained_to_the_citizen_day_by_day_as_to_the_officer()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.AcceptSuggestion();

        var texts = (await bureau.Track(acknowledgement.QueryCode)).Time.DeadlineExplained;

        texts.ShouldBe((await bureau.Read(A.Office, acknowledgement.Id)).Done().Time.DeadlineExplained);
        texts[0].ShouldBe(
            new LocalText(
                "2026年3月2日 星期一 09:00 收到，当天不计，从次日起计算 15 个工作日", "received Mon 2 Mar 2026 09:00; that day is not counted, 15 working days from the next"));
        texts[1].ShouldBe(new LocalText("第 1 天 3月3日 星期二", "day 1 Tue 3 Mar"));
        texts[^1].ShouldBe(new LocalText("2026年3月23日 星期一 17:30 前答复", "answer due by Mon 23 Mar 2026 17:30"));
    }

    [Fact]
    public async Task Is_explained_while_it_waits_for_the_citizen_and_no_more_once_there_is_an_answer()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.Accept(A.Consultation);
        (await bureau.Step(A.Office, acknowledgement.Id, "ask", ("question", "哪个派出所？"))).Done();
        (await bureau.Track(acknowledgement.QueryCode)).Time.DeadlineExplained.ShouldNotBeEmpty();
        (await bureau.Write(acknowledgement.QueryCode, "城东派出所")).Done();

        (await bureau.Step(A.Office, acknowledgement.Id, "reply", ("reply", "请到城东派出所。"))).Done();

        (await bureau.Track(acknowledgement.QueryCode)).Time.DeadlineExplained.ShouldBeEmpty();
    }
}
