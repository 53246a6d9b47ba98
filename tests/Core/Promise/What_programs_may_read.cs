using Governance.Core.Intake;
using Governance.Core.Publishing;
using NodaTime;

namespace Governance.Core.Tests.Promise;

/// <summary>Published enquiries, by time and one by one.</summary>
public sealed class What_programs_may_read(SharedServer shared) : IAsyncLifetime
{
    private const string Own = "open311";

    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_what_was_accepted_in_a_span_of_time_newest_first_and_no_more_than_asked_for()
    {
        var first = await Published(A.Consultation);
        bureau.Clock.AdvanceHours(24);
        var second = await Published(A.Typed("trial.question"));
        bureau.Clock.AdvanceHours(24);
        await bureau.Accept(A.Consultation);

        (await Search()).ShouldBe([second.Id, first.Id]);
        (await Search(most: 1)).ShouldBe([second.Id]);
        (await Search(search => search with { From = first.AcceptedAt + Duration.FromMilliseconds(1) })).ShouldBe([second.Id]);
        (await Search(search => search with { From = first.AcceptedAt, Until = first.AcceptedAt })).ShouldBe([first.Id], "the ends belong to it");
        (await Search(search => search with { Services = [new("trial.question", null)] })).ShouldBe([second.Id]);
        (await Search(search => search with { Services = [new(null, Contracts.EnquiryKind.Consultation)] })).ShouldBe([first.Id], "of no business type");
        (await Search(search => search with { Services = [new(null, Contracts.EnquiryKind.Consultation), new("trial.question", null)] }))
            .ShouldBe([second.Id, first.Id]);
        (await Search(search => search with { Services = [new("trial.idea", null)] })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Says_whether_it_is_open_again_and_until_when()
    {
        var other = await Published(A.Consultation);
        var published = await Published(A.Consultation);
        var closed = (await bureau.Request((ReadPublicRequests read) => read.Of([published.Id], Own, default))).ShouldHaveSingleItem();
        (closed.Open, closed.Due, closed.Published!.Answer).ShouldBe((false, published.Clock!.Due, "带身份证到窗口补办。"));
        bureau.Clock.AdvanceHours(1);

        (await bureau.Write(published.QueryCode, "窗口说办不了，请问还能在哪里办？")).Done();

        var open = (await bureau.Request((ReadPublicRequests read) => read.Of([published.Id], Own, default))).ShouldHaveSingleItem();
        (open.Open, open.Due).ShouldBe((true, (await bureau.OpenClock(published.Id)).DueAt));
        (await Search(search => search with { Open = true })).ShouldBe([published.Id]);
        (await Search(search => search with { Open = false })).ShouldBe([other.Id]);
    }

    [Fact]
    public async Task Is_of_what_is_not_published_its_times_alone_and_only_by_the_channel_that_it_came_by()
    {
        var own = await bureau.Accept(A.Consultation with { Channel = Own });
        var another = await bureau.Accept(A.Consultation);
        var secret = await bureau.Accept(A.Consultation with { Channel = Own, Confidential = true });

        var shown = await bureau.Request((ReadPublicRequests read) => read.Of([own.Id, another.Id, secret.Id, Guid.CreateVersion7()], Own, default));

        var request = shown.ShouldHaveSingleItem();
        (request.Enquiry, request.Open, request.Published).ShouldBe((own.Id, true, null));
        (await Search()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_nothing_of_a_business_type_that_is_confidential_by_now()
    {
        var published = await Published(A.Typed("trial.question"));
        (await bureau.Request((ReadNewestAnswers read) => read.Run(10, default))).ShouldHaveSingleItem().Enquiry.ShouldBe(published.Id);
        var online = bureau.Get<Modules.Departments>();

        online.Replace(new([.. online.Online.All.Select(department => department with
        {
            BusinessTypes = [.. department.BusinessTypes.Select(type => type with { Confidential = true })],
        })]));

        (await Search()).ShouldBeEmpty();
        (await bureau.Request((ReadPublicRequests read) => read.Of([published.Id], Own, default))).ShouldBeEmpty();
        (await bureau.Request((ReadNewestAnswers read) => read.Run(10, default))).ShouldBeEmpty();
    }

    private async Task<Acknowledgement> Published(Submission submission)
    {
        var accepted = await bureau.Accept(submission);
        var officer = A.Officer(accepted.Owner.Unit);
        (await bureau.Step(officer, accepted.Id, "reply", ("reply", "带身份证到窗口补办。"))).Problem.ShouldBeNull();
        (await bureau.Request((PublishReply use) => use.Run(officer, accepted.Id, "护照丢了怎么补办", "带身份证到窗口补办。", default))).Done();
        return accepted;
    }

    private async Task<IReadOnlyList<Guid>> Search(Func<PublicSearch, PublicSearch>? narrow = null, int most = 100)
    {
        var now = bureau.Clock.GetCurrentInstant();
        var search = new PublicSearch(now - Duration.FromDays(90), now, [], null);
        return [.. (await bureau.Request((ReadPublicRequests read) => read.Search(narrow?.Invoke(search) ?? search, most, default)))
            .Select(request => request.Enquiry)];
    }
}
