using System.Text;
using Governance.Core.Channels.QQ.Bot;

namespace Governance.Core.Tests.Channels.QQ;

public sealed class A_signature_of_QQ
{
    private const string Secret = "naOC0ocQE3shWLAfffVLB1rhYPG7";

    [Fact]
    public void Is_that_of_the_document() => BotSignature.Of("DG5g3B4j9X2KOErG", "1725442341" + "Arq0D5A61EgUu4OxUvOp").ShouldBe(
        "87befc99c42c651b3aac0278e71ada338433ae26fcb24307bdc5ad38c1adc2d01bcfcadc0842edac85e85205028a1132afe09280305f13aa6909ffc2d652c706");

    [Fact]
    public void Is_made_with_the_key_of_the_document() =>
        BotSignature.PublicKeyOf(Secret).ShouldBe("d7c362fe78aef81ff23287b493628b5db02a3c4fe30b215e4d19609b5d76673a");

    [Theory]
    [InlineData("1725442341", "{\"op\":0}", true, "as it was signed")]
    [InlineData("1725442342", "{\"op\":0}", false, "another time")]
    [InlineData("1725442341", "{\"op\":1}", false, "another body")]
    [InlineData("1725442341{", "\"op\":0}", false, "a time that is none")]
    [InlineData("", "1725442341{\"op\":0}", false, "no time at all")]
    public void Covers_time_and_body(string timestamp, string body, bool holds, string why)
    {
        var signature = BotSignature.Of(Secret, "1725442341{\"op\":0}");

        BotSignature.IsSigned(Secret, timestamp, Encoding.UTF8.GetBytes(body), signature).ShouldBe(holds, why);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("not a signature")]
    public void That_is_none_holds_for_nothing(string signature) =>
        BotSignature.IsSigned(Secret, "1725442341", "{}"u8.ToArray(), signature).ShouldBeFalse();

    [Fact]
    public void Of_an_empty_secret_holds_for_nothing() =>
        BotSignature.IsSigned("", "1725442341", "{}"u8.ToArray(), new string('0', 128)).ShouldBeFalse();
}
