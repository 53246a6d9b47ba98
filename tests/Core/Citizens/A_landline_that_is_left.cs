using Governance.Core.Channels.TextMessages;
using Governance.Core.Telling;

namespace Governance.Core.Tests.Citizens;

public sealed class A_landline_that_is_left(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_taken_and_the_officer_reads_that_it_can_be_rung_up()
    {
        var sent = await bureau.Accept(A.Consultation with { Contact = new("王小明", "0758-282 2222") });
        var seen = (await bureau.Read(A.Office, sent.Id)).Done();
        seen.Sent.Contact.Mobile.ShouldNotBeNull();
        seen.Reached.ShouldBe([TellingText.OnTheTrackingPageAlone(landline: true)]);
        Mobiles.CanBeWrittenTo("+867582822222").ShouldBeFalse();
    }

    [Theory]
    [InlineData("2822222", "no area code")]
    [InlineData("110", "the emergency call")]
    [InlineData("0758-28222", "too short")]
    [InlineData("400-800-8888-99", "of nobody's home")]
    public async Task Is_refused_with_how_it_is_written(string number, string why)
    {
        var errors = (await bureau.Submit(A.Consultation with { Contact = new("王小明", number) })).Refused(ProblemKind.Invalid).Errors;
        errors.ShouldHaveSingleItem(why).ShouldSatisfyAllConditions(
            error => error.Field.ShouldBe("contact.mobile"), error => error.Message.Zh.ShouldContain("座机请带区号"));
    }
}
