namespace Governance.Core.Tests.Channels.WeChat;

public sealed class A_message_of_a_kind_that_WeChat_has(SharedServer shared)
{
    /// <summary>A picture of one point.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task That_is_a_picture_is_kept_with_it()
    {
        await using var account = await OfficialAccount.Open(shared);
        account.WeChat.Media["media-1"] = Picture;

        await Bring(account, ("MsgType", "image"), ("PicUrl", "http://example.org/1"), ("MediaId", "media-1"), ("MsgId", "1"));

        (await account.Bureau.Ask("select media_type || ' ' || (enquiry_id is not null) from attachments")).ShouldBe("image/png true");
        account.WeChat.Arrived.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("gone", "WeChat has it no more")]
    [InlineData("silent", "WeChat does not say anything")]
    [InlineData("large", "it is larger than WeChat takes any")]
    public async Task Whose_picture_cannot_be_fetched_is_taken_in_all_the_same(string media, string why)
    {
        await using var account = await OfficialAccount.Open(shared);
        (account.WeChat.Media["silent"], account.WeChat.Media["large"]) = (null, [.. Picture, .. new byte[11 << 20]]);

        await Bring(account, ("MsgType", "image"), ("MediaId", media), ("MsgId", "1"));

        (await account.Bureau.Ask("select body from enquiries")).ShouldContain("请到网站上传", Case.Sensitive, why);
        (await account.Bureau.Ask("select count(*) from attachments")).ShouldBe("0");
    }

    [Theory]
    [InlineData("video", "请到网站上传")]
    [InlineData("shortvideo", "请到网站上传")]
    [InlineData("music_of_tomorrow", "这里读不了")]
    public async Task That_cannot_be_kept_says_so_to_the_officer(string kind, string remark)
    {
        await using var account = await OfficialAccount.Open(shared);

        await Bring(account, ("MsgType", kind), ("MediaId", "media-1"), ("MsgId", "1"));

        (await account.Bureau.Ask("select body from enquiries")).ShouldContain(remark);
    }

    [Fact]
    public async Task That_was_spoken_is_what_WeChat_understood_and_says_that_it_may_be_wrong()
    {
        await using var account = await OfficialAccount.Open(shared);
        // Some frames of speech, as telephones code it.
        account.WeChat.Media["media-1"] = [.. "#!AMR\n"u8, .. Enumerable.Repeat<byte[]>([0x3C, .. new byte[31]], 20).SelectMany(frame => frame)];

        await Bring(account, ("MsgType", "voice"), ("Format", "amr"), ("MediaId", "media-1"), ("MsgId", "1"), ("Recognition", "身份证丢了怎么办"));

        (await account.Bureau.Ask("select body from enquiries")).ShouldStartWith("身份证丢了怎么办\n（文字由微信识别语音得来");
        (await account.Bureau.Ask("select media_type from attachments")).ShouldBe("audio/amr");
    }

    [Fact]
    public async Task That_is_a_link_is_written_out()
    {
        await using var account = await OfficialAccount.Open(shared);

        await Bring(account, ("MsgType", "link"), ("Title", "新规"), ("Description", ""), ("Url", "https://example.org/a"), ("MsgId", "1"));

        (await account.Bureau.Ask("select body from enquiries")).ShouldBe("链接：新规\nhttps://example.org/a");
    }

    [Fact]
    public async Task That_is_a_place_is_written_out()
    {
        await using var account = await OfficialAccount.Open(shared);

        await Bring(
            account, ("MsgType", "location"), ("Location_X", "23.047"), ("Location_Y", "112.465"), ("Scale", "20"), ("Label", "端州四路口"), ("MsgId", "1"));

        (await account.Bureau.Ask("select body from enquiries")).ShouldBe("位置：端州四路口\n纬度 23.047，经度 112.465");
    }

    private static async Task Bring(OfficialAccount account, params (string Name, string Text)[] message)
    {
        await account.Push(Pushes.Sealed(Pushes.Xml(Pushes.Citizen, message)));
        await account.Work();
    }
}
