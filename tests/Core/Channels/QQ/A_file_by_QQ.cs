using System.Net;
using System.Text.Json.Nodes;
using Governance.Core.Channels.QQ;
using Governance.Core.Protection;

namespace Governance.Core.Tests.Channels.QQ;

public sealed class A_file_by_QQ(SharedServer shared) : IAsyncLifetime
{
    /// <summary>A picture of one point.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly QQServer server = new();
    private BureauAtQQ account = null!;

    public async ValueTask InitializeAsync() => account = await BotCalls.Open(shared, server);

    public async ValueTask DisposeAsync()
    {
        await account.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Is_kept_with_the_message()
    {
        server.Files["picture"] = Picture;

        await Bring(BotCalls.File($"{server.Address}/files/picture"));

        (await account.Bureau.Ask("select media_type || ' ' || (enquiry_id is not null) from attachments")).ShouldBe("image/png true");
    }

    [Theory]
    [InlineData("gone", "it is there no more")]
    [InlineData("silent", "nothing is said")]
    [InlineData("large", "it is larger than any that is taken")]
    [InlineData("away", "it is somewhere else")]
    public async Task That_cannot_be_fetched_costs_nothing_but_itself(string name, string why)
    {
        (server.Files["picture"], server.Files["silent"], server.Files["large"]) = (Picture, null, [.. Picture, .. new byte[11 << 20]]);

        await Bring(BotCalls.File($"{server.Address}/files/{name}"));

        (await account.Bureau.Ask("select body from enquiries")).ShouldContain("请到网站上传", Case.Sensitive, why);
        (await account.Bureau.Ask("select count(*) from attachments")).ShouldBe("0");
    }

    [Fact]
    public async Task That_lies_in_our_own_network_is_not_fetched()
    {
        await using var inside = new QQServer();
        inside.Files["picture"] = Picture;
        var port = new Uri(inside.Address).Port;

        await Bring([.. new[]
        {
            $"{inside.Address}/files/picture", $"http://localhost:{port}/files/picture", $"http://[::1]:{port}/files/picture",
            $"http://[::ffff:127.0.0.1]:{port}/files/picture", "file:///etc/passwd", $"http://u:p@127.0.0.1:{port}/files/picture",
        }.Select(address => BotCalls.File(address))]);

        inside.Fetches.ShouldBe(0);
        (await account.Bureau.Ask("select count(*) from attachments")).ShouldBe("0");
    }

    [Theory]
    [InlineData("183.47.101.190", true, "the internet")]
    [InlineData("2408:8756::1", true, "the internet, the other kind")]
    [InlineData("127.0.0.1", false, "this machine")]
    [InlineData("0.0.0.0", false, "this machine, in other words")]
    [InlineData("10.1.2.3", false, "a network of one's own")]
    [InlineData("172.31.255.255", false, "a network of one's own")]
    [InlineData("172.32.0.0", true, "the first beyond it")]
    [InlineData("192.168.1.1", false, "a network of one's own")]
    [InlineData("169.254.169.254", false, "where clouds tell their machines secrets")]
    [InlineData("100.64.0.1", false, "behind a carrier")]
    [InlineData("::1", false, "this machine")]
    [InlineData("::ffff:10.0.0.1", false, "one's own, written otherwise")]
    [InlineData("fd00::1", false, "a network of one's own")]
    [InlineData("fe80::1", false, "this cable")]
    [InlineData("2002:7f00:1::", false, "this machine within an address of the other kind")]
    [InlineData("64:ff9b::7f00:1", false, "the same")]
    public void Is_looked_for_outside_alone(string address, bool outside, string why) =>
        OutsideNetwork.IsOutside(IPAddress.Parse(address)).ShouldBe(outside, why);

    private async Task Bring(params JsonNode[] files)
    {
        await account.Push(account.Private("m-1", "请看图片", files: files));
        await account.Work();
    }
}
