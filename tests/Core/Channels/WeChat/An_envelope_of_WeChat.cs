using System.Text;
using Governance.Core.Channels.WeChat;

namespace Governance.Core.Tests.Channels.WeChat;

/// <summary>What WeChat's own pages give as examples (消息推送, 消息加解密说明).</summary>
public sealed class An_envelope_of_WeChat
{
    private const string AppId = "wxba5fad812f8e6fb9";
    private const string Received =
        "+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4y"
        + "FyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufA"
        + "lr7F9mFUPAJGj04=";

    private static readonly byte[] Key = WeChatEnvelope.ReadKey(new string('A', 43))!;

    [Theory]
    [InlineData("f464b24fc39322e44b38aa78f5edd27bd1441696", "1714036504", "1514711492", "the verification of an address")]
    [InlineData("899cf89e464efb63f54ddac96b0a0a235f53aa78", "1714037059", "486452656", "a push in plain mode")]
    [InlineData("6c5c811b55cc85e0e1b54100749188c20beb3f5d", "1714112445", "415670741", "the same in safe mode")]
    public void Is_signed_over_token_time_and_nonce(string signature, string timestamp, string nonce, string what)
    {
        WeChatEnvelope.Signature("AAAAA", timestamp, nonce).ShouldBe(signature, what);
        WeChatEnvelope.IsSigned(signature, "AAAAA", timestamp, nonce).ShouldBeTrue();
        foreach (var wrong in new[] { "", signature.ToUpperInvariant(), signature[..39], $"{signature}0", "不是签名" })
            WeChatEnvelope.IsSigned(wrong, "AAAAA", timestamp, nonce).ShouldBeFalse(wrong);
    }

    [Fact]
    public void In_safe_mode_is_signed_over_what_is_sealed_and_opens()
    {
        WeChatEnvelope.Signature("AAAAA", "1714112445", "415670741", Received).ShouldBe("046e02f8204d34f8ba5fa3b1db94908f3df2e9b3");

        var message = WeChatEnvelope.Open(Received, Key, AppId).ShouldNotBeNull();

        message.ShouldBe(
            """{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714112445"""
            + ""","MsgType":"event","Event":"debug_demo","debug_str":"hello world"}""");
        Encoding.UTF8.GetByteCount(message).ShouldBe(167);
    }

    [Fact]
    public void Of_a_reply_is_what_WeChat_expects()
    {
        var encrypted = WeChatEnvelope.Seal("""{"demo_resp":"good luck"}""", Key, AppId, Encoding.ASCII.GetBytes("707722b803182950"));

        encrypted.ShouldBe("ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==");
        WeChatEnvelope.Signature("AAAAA", "1713424427", "415670741", encrypted).ShouldBe("1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1");
    }

    [Fact]
    public void Does_not_open_for_another_account_nor_by_another_key_nor_when_it_was_touched()
    {
        WeChatEnvelope.Open(Received, Key, "wx0000000000000000").ShouldBeNull();
        WeChatEnvelope.Open(Received, WeChatEnvelope.ReadKey(Pushes.OtherKey)!, AppId).ShouldBeNull();
        foreach (var touched in new[] { "", "=", "不是", Received[4..], Received[..^24], "AAAA", $"{new string('A', 43)}=" })
            WeChatEnvelope.Open(touched, Key, AppId).ShouldBeNull(touched);
    }

    [Fact]
    public void Is_padded_to_blocks_of_32_bytes_whatever_its_length()
    {
        for (var length = 0; length < 70; length++)
        {
            var message = new string('问', length);
            var encrypted = WeChatEnvelope.Seal(message, Key, AppId);
            (Convert.FromBase64String(encrypted).Length % 32).ShouldBe(0);
            WeChatEnvelope.Open(encrypted, Key, AppId).ShouldBe(message);
        }
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "one character too few")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "one too many")]
    [InlineData("*AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "a character that none has")]
    public void Has_a_key_of_43_characters(string key, string why) => WeChatEnvelope.ReadKey(key).ShouldBeNull(why);

    [Fact]
    public void Takes_keys_whose_last_bits_are_not_nothing() => WeChatEnvelope.ReadKey($"{new string('A', 42)}B").ShouldNotBeNull();
}
