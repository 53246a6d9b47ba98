using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.Weibo;
using NodaTime;

namespace Governance.Core.Tests.Channels.Weibo;

public sealed class A_signature_of_Weibo
{
    private const string Timestamp = "1397022061823";

    [Fact]
    public void Is_that_of_its_document() =>
        WeiboSignature.Of("xyz123xyz", Timestamp, "57155157").ShouldBe("90e4c22c90a58f26526c2dd5b6c56c8822edeaa1");

    [Theory]
    [InlineData("xyz123xyz", "90e4c22c90a58f26526c2dd5b6c56c8822edeaa1", true, "as it is")]
    [InlineData("xyz123xyz", "90e4c22c90a58f26526c2dd5b6c56c8822edeaa2", false, "one character is another")]
    [InlineData("xyz123xyz", "", false, "none")]
    [InlineData("xyz123xyy", "90e4c22c90a58f26526c2dd5b6c56c8822edeaa1", false, "another secret")]
    [InlineData("", "fc6bd7d8a7e7c9dd0e1c3ea29e2fb1b6fbe79a1e", false, "an account without a secret believes nobody")]
    public void Proves_the_secret_and_nothing_else_does(string secret, string signature, bool isOn, string why) =>
        WeiboSignature.IsOn(Request(Timestamp, signature), secret).ShouldBe(isOn, why);

    [Fact]
    public void Of_no_secret_is_none_even_where_it_is_right() =>
        WeiboSignature.IsOn(Request(Timestamp, WeiboSignature.Of("", Timestamp, "57155157")), "").ShouldBeFalse();

    [Theory]
    [InlineData("1397022061823", 0, false, "now")]
    [InlineData("1397022061823", 23, false, "within a day")]
    [InlineData("1397022061823", 25, true, "whoever overheard it yesterday")]
    [InlineData("1397022061823", -25, true, "from tomorrow")]
    [InlineData("1397022061", 9000, false, "no milliseconds: it says nothing of its age")]
    [InlineData("", 0, false, "nothing")]
    public void Is_taken_for_a_day(string timestamp, int hours, bool isOld, string why) => WeiboSignature.IsOld(
        Request(timestamp, ""), Instant.FromUnixTimeMilliseconds(1397022061823) + Duration.FromHours(hours)).ShouldBe(isOld, why);

    [Fact]
    public void Stands_beside_a_reply_whose_text_is_encoded_as_in_its_document()
    {
        Uri.EscapeDataString(WeiboJson.Message("中文消息")).ShouldBe("%7B%22text%22%3A%22%E4%B8%AD%E6%96%87%E6%B6%88%E6%81%AF%22%7D");
        var reply = WeiboPassiveReply.Of("中文消息", WeiboPush.Read("""{"type":"text","receiver_id":1902538057,"sender_id":2489518277,"text":"x"}"""));
        reply.Content.ShouldBe(
            """{"result":true,"sender_id":"1902538057","receiver_id":"2489518277","type":"text","""
            + "\"data\":\"%7B%22text%22%3A%22%E4%B8%AD%E6%96%87%E6%B6%88%E6%81%AF%22%7D\"}");
    }

    private static CallbackRequest Request(string timestamp, string signature) => new(
        "POST", new Dictionary<string, string> { ["timestamp"] = timestamp, ["nonce"] = "57155157", ["signature"] = signature },
        new Dictionary<string, string>(), ReadOnlyMemory<byte>.Empty);
}
