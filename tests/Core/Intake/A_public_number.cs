using Governance.Core.Enquiries;
using Governance.Core.Protection;

namespace Governance.Core.Tests.Intake;

public sealed class A_public_number
{
    private static readonly PublicNumbers Numbers = new(PlatformKey.FromText(Convert.ToBase64String(new byte[32])));

    [Fact]
    public void Leads_back_to_its_enquiry_and_is_always_the_same()
    {
        for (var count = 0; count < 100; count++)
        {
            var id = Guid.CreateVersion7();
            Numbers.Read(Numbers.Of(id)).ShouldBe(id);
            Numbers.Read(Numbers.Of(id).ToUpperInvariant()).ShouldBe(id);
            Numbers.Of(id).ShouldBe(Numbers.Of(id));
        }
    }

    [Fact]
    public void Tells_nothing_of_the_one_before_it_and_is_another_for_another_installation()
    {
        var (first, next) = (new Guid("01900000-0000-7000-8000-000000000001"), new Guid("01900000-0000-7000-8000-000000000002"));
        var others = new PublicNumbers(PlatformKey.FromText(Convert.ToBase64String(Enumerable.Repeat((byte)1, 32).ToArray())));

        var alike = Numbers.Of(first).Zip(Numbers.Of(next)).Count(pair => pair.First == pair.Second);

        // Of 32 signs of sixteen kinds two are the same by chance.
        alike.ShouldBeLessThan(12);
        Numbers.Of(first).ShouldNotContain("0190");
        others.Of(first).ShouldNotBe(Numbers.Of(first));
    }

    [Theory]
    [InlineData(null, "nothing")]
    [InlineData("", "nothing")]
    [InlineData("0190000000007000800000000000000", "too short")]
    [InlineData("019000000000700080000000000000011", "too long")]
    [InlineData("0190000000007000800000000000000g", "no digit")]
    [InlineData("01900000-0000-7000-8000-00000000", "an id is none")]
    [InlineData("٠١٩٠٠٠٠٠٠٠٠٠٧٠٠٠٨٠٠٠٠٠٠٠٠٠٠٠٠٠٠١", "digits of another script")]
    [InlineData("0190000000007000800000000\ud83f00000", "half a character")]
    public void Of_other_signs_is_none(string? text, string why) => Numbers.Read(text).ShouldBeNull(why);

    /// <summary>One in sixteen has the form of an id; the database knows none of them.</summary>
    [Fact]
    public void That_is_guessed_is_mostly_none_before_anybody_is_asked() =>
        Enumerable.Range(0, 1_000).Count(guess => Numbers.Read($"{guess:x32}") is not null).ShouldBeLessThan(150);
}
