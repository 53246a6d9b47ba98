using Governance.Core.Tracking;

namespace Governance.Core.Tests.Protection;

public class A_mask
{
    [Cases("D-11")]
    [Theory]
    [InlineData("1", "●●●●", "nothing of one character")]
    [InlineData("12", "●●●●", "nothing of two")]
    [InlineData("12345", "●●●●5", "one of five, where four could be read before")]
    [InlineData("芝麻开门8848", "芝●●●●8", "two of eight")]
    [InlineData("11010519491231002X", "11●●●●2X", "never more than four")]
    [InlineData("👨‍👩‍👧‍👦𠮷三四五👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦●●●●👨‍👩‍👧‍👦", "whole characters")]
    public void Shows_at_most_a_third_in_whole_characters(string value, string masked, string why) => MaskedValue.Of(value).Zh.ShouldBe(masked, why);
}
