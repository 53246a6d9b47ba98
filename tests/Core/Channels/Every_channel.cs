using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Routing;
using Governance.Core.Units;

namespace Governance.Core.Tests.Channels;

public sealed class Every_channel(SharedServer shared)
{
    [Fact]
    public async Task Is_found_taken_named_and_routed_without_a_word_elsewhere()
    {
        await using var post = new PigeonPost();
        var channel = new PigeonChannel(post);
        await using var bureau = await Bureau.Open(shared, channel);
        var found = bureau.Get<ChannelsFound>();
        found.All.Count.ShouldBeGreaterThan(5);
        found.OpenToAll.ShouldBe(["api", "director", "mailbox", "portal"]);
        found.All.ShouldAllBe(known => known.Name.Zh.Length > 0 && known.Name.In("en").Length > 0 && known.Code.Length > 0);
        found.NameOf("closed-long-ago").Zh.ShouldBe("closed-long-ago");

        foreach (var code in found.All.Select(known => known.Code))
            (await bureau.Submit(A.Consultation with { Channel = code })).Problem.ShouldBeNull(code);

        (await bureau.Request((RuleSentence use) => Task.FromResult(use.Of(new("鸽", new(Channels: [channel.Code]), OfficeDesk.Code))))).In(
            "en").ShouldStartWith("channel Pigeon post");
        (await bureau.Ask("select count(*) from enquiries where confidential and channel = 'director'")).ShouldBe("1");
        (await bureau.Ask("select count(*) from enquiries where confidential")).ShouldBe("1", "the others are as open as they say");
    }

    [Theory]
    [InlineData(nameof(LengthMeasure.Characters), 12, "问题问题问题问题问题问题", "twelve characters fit")]
    [InlineData(nameof(LengthMeasure.Characters), 10, "问题问题问题问…全文", "three for the pointer")]
    [InlineData(nameof(LengthMeasure.Utf8Bytes), 36, "问题问题问题问题问题问题", "three bytes each")]
    [InlineData(nameof(LengthMeasure.Utf8Bytes), 35, "问题问题问题问题…全文", "no character is cut in two")]
    public void Says_how_much_of_a_text_one_message_holds(string measure, int most, string fitting, string why) =>
        new ChannelTerms(most, Enum.Parse<LengthMeasure>(measure)).Fit("问题问题问题问题问题问题", "…全文").ShouldBe(fitting, why);
}
