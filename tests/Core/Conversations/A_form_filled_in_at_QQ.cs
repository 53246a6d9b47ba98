using Governance.Core.Tests.Channels.QQ;

namespace Governance.Core.Tests.Conversations;

public sealed class A_form_filled_in_at_QQ(SharedServer shared)
{
    [Fact]
    public async Task Is_asked_for_in_private_and_not_where_others_read()
    {
        await using var server = new QQServer();
        await using var account = await BotCalls.Open(shared, server);
        await account.Push(account.InGroup("0", "我要提问"));
        (await account.Bureau.Ask("select count(*) from conversations")).ShouldBe("0");

        string[] words = ["我要提问", "trial idea", "1", "多种几棵树", "0", "0", "0", "1"];
        foreach (var (said, number) in words.Select((said, number) => (said, number)))
        {
            await account.Push(account.Private($"{number + 1}", said));
            await account.Push(account.Private($"{number + 1}", said));
        }

        server.Arrived.Count.ShouldBe(words.Length, "each word is answered once");
        server.Arrived.ShouldAllBe(arrived => arrived.StartsWith($"users/{BotCalls.Citizen} "));
        await account.Work();
        (await account.Bureau.Ask("select body from enquiries where business_type = 'trial.idea'")).ShouldBe("多种几棵树");
        server.Arrived.ShouldContain(arrived => arrived.StartsWith($"users/{BotCalls.Citizen} 您的来件已受理，查询码"));
    }
}
