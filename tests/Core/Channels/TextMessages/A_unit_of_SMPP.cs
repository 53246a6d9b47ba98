using System.Text;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Channels.TextMessages.Smpp;

namespace Governance.Core.Tests.Channels.TextMessages;

public class A_unit_of_SMPP
{
    [Theory]
    [InlineData(70, 1, "one message")]
    [InlineData(71, 2, "67 and 4")]
    [InlineData(134, 2, "two full parts")]
    [InlineData(135, 3, "one sign too many")]
    public void Holds_as_much_as_a_mobile_shows(int length, int parts, string why) =>
        SmppText.Parts(new string('问', length), 7).Count.ShouldBe(parts, why);

    [Fact]
    public void Never_cuts_a_sign_of_two_units_in_two()
    {
        var text = new string('问', 66) + "𠮷" + new string('答', 40);
        var parts = SmppText.Parts(text, 7);

        string.Concat(parts.Select(part => Encoding.BigEndianUnicode.GetString(part.AsSpan(6)))).ShouldBe(text);
        parts.ShouldAllBe(part => part.Length <= 140);
        parts[0][..6].ShouldBe([5, 0, 3, 7, 2, 1]);
    }

    [Theory]
    [InlineData("Hi [{~}] €", new byte[] { 0x48, 0x69, 0x20, 0x1B, 0x3C, 0x1B, 0x28, 0x1B, 0x3D, 0x1B, 0x29, 0x1B, 0x3E, 0x20, 0x1B, 0x65 })]
    [InlineData("@£_ö", new byte[] { 0x00, 0x01, 0x11, 0x7C })]
    public void Is_read_in_the_alphabet_of_mobiles(string text, byte[] octets) => SmppText.Read(octets, 0).ShouldBe(text);

    [Fact]
    public void Is_read_in_Chinese() => SmppText.Read(Encoding.BigEndianUnicode.GetBytes("怎样补办𠮷？"), 8).ShouldBe("怎样补办𠮷？");

    [Theory]
    [InlineData(0x04, "id:0123456789 sub:001 dlvrd:001 submit date:2611281010 done date:2611281011 stat:DELIVRD err:000 text:", "0123456789", false)]
    [InlineData(0x04, "id:abc-1 stat:EXPIRED", "abc-1", true)]
    [InlineData(0x04, "id:1 stat:REJECTD", "1", true)]
    [InlineData(0x04, "id:1 stat:ENROUTE", "1", false)]
    public void That_reports_says_of_which_message_and_whether_it_failed(byte kind, string text, string number, bool failed) =>
        DeliveredUnit.Read(Delivered(kind, Encoding.Latin1.GetBytes(text))).Of.ShouldBe(new(number, failed));

    [Fact]
    public void That_reports_in_parameters_is_believed_in_them()
    {
        var unit = Delivered(0x04, [], writer => writer.Tag(0x001E, "77\0"u8).Tag(0x0427, [5]));
        DeliveredUnit.Read(unit).Of.ShouldBe(new("77", true));
    }

    [Fact]
    public void Is_one_of_several_by_its_head_or_by_parameters()
    {
        DeliveredUnit.Read(Delivered(0x40, [5, 0, 3, 9, 3, 2, 0x4F, 0x60])).ShouldSatisfyAllConditions(
            unit => unit.Part.ShouldBe(new(9, 2, 3)), unit => unit.Text.Text.ShouldBe("你"));
        DeliveredUnit.Read(Delivered(0x40, [6, 8, 4, 1, 2, 3, 1, 0x4F, 0x60])).Part.ShouldBe(new(258, 1, 3));
        DeliveredUnit.Read(Delivered(0, [0x4F, 0x60], writer => writer.Tag(0x020C, [1, 2]).Tag(0x020E, [2]).Tag(0x020F, [1]))).Part.ShouldBe(new(258, 1, 2));
        DeliveredUnit.Read(Delivered(0x40, [3, 0x24, 1, 1, 0x4F, 0x60])).ShouldSatisfyAllConditions(
            unit => unit.Part.ShouldBeNull(), unit => unit.Text.Text.ShouldBe("你", "what else a head says is left aside"));
        DeliveredUnit.Read(Delivered(0, [], writer => writer.Tag(0x0424, [0x4F, 0x60]))).Text.Text.ShouldBe("你", "longer texts stand in a parameter");
    }

    [Fact]
    public void Cut_short_anywhere_is_refused_and_does_no_harm()
    {
        var whole = Delivered(0x40, [5, 0, 3, 9, 3, 2, 0x4F, 0x60]);
        // Behind the fields come parameters, which may be absent.
        for (var length = 0; length < whole.Body.Length; length++)
            Should.Throw<FormatException>(() => DeliveredUnit.Read(whole with { Body = whole.Body[..length] }), $"{length} bytes");
    }

    [Theory]
    [InlineData("TD", true)]
    [InlineData(" ｔｄ ", true)]
    [InlineData("退订。", true)]
    [InlineData("Stop!", true)]
    [InlineData("我要退订短信吗？", false)]
    [InlineData("t", true)]
    [InlineData("怎样停止供暖", false)]
    public void That_wants_no_more_is_told_from_one_that_speaks_of_it(string text, bool stops) => StopWords.Is(text).ShouldBe(stops);

    [Theory]
    [InlineData("+86 138 0013 8000", "13800138000")]
    [InlineData("008613800138000", "13800138000")]
    [InlineData("8613800138000", "13800138000")]
    [InlineData("138-0013-8000", "13800138000")]
    [InlineData("+852 9123 4567", "+85291234567")]
    [InlineData("0044 7700 900123", "+447700900123")]
    [InlineData("+1 202 555 0123", "+12025550123")]
    public void Comes_from_one_mobile_however_it_is_written(string written, string number) => Mobiles.Normal(written).ShouldBe(number);

    private static Pdu Delivered(byte kind, byte[] octets, Func<PduWriter, PduWriter>? tags = null)
    {
        var writer = new PduWriter().Text("", 6).Byte(1).Byte(1).Text("8613800138000", 21).Byte(1).Byte(1).Text("106900", 21)
            .Byte(kind).Byte(0).Byte(0).Text("", 17).Text("", 17).Byte(0).Byte(0).Byte(8).Byte(0).Byte(octets.Length).Octets(octets);
        return new(Pdu.DeliverSm, 0, 1, (tags is null ? writer : tags(writer)).ToArray());
    }
}
