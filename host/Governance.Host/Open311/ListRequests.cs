using Governance.Core.Channels.Open311;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Publishing;
using Governance.Host.Entrance;
using Governance.Host.Problems;
using NodaTime;

namespace Governance.Host.Open311;

/// <summary>Published requests, and single ones by their numbers.</summary>
internal static class ListRequests
{
    internal static async Task<IResult> All(
        HttpRequest request, ReadPublicRequests read, PublicNumbers numbers, Departments departments, BureauCalendar calendar, IClock clock,
        CancellationToken cancellationToken)
    {
        var wanted = new WantedRequests(request.Query, numbers);
        // Who names numbers is asked for nothing else.
        var ids = wanted.Ids();
        var (search, most) = ids is null ? (wanted.Search(clock.GetCurrentInstant(), calendar.Zone), wanted.Count()) : (null, 0);
        if (wanted.Problem is { } wrong)
            return wrong.Answer();
        var found = search is null
            ? await read.Of(ids!, Open311Channel.Code, cancellationToken)
            : await read.Search(search, most, cancellationToken);
        return Shown(found, numbers, departments, calendar);
    }

    internal static async Task<IResult> Single(
        string number, ReadPublicRequests read, PublicNumbers numbers, Departments departments, BureauCalendar calendar, CancellationToken cancellationToken)
    {
        var found = await Find(number, read, numbers, cancellationToken);
        return found.Count == 0 ? Open311Problem.NoSuchRequest.Answer() : Shown(found, numbers, departments, calendar);
    }

    /// <summary>A number is given at once and never a token in its place: the number itself is taken for one.</summary>
    internal static async Task<IResult> OfToken(string token, ReadPublicRequests read, PublicNumbers numbers, CancellationToken cancellationToken)
    {
        var found = await Find(token, read, numbers, cancellationToken);
        return found.Count == 0 ? Open311Problem.NoSuchRequest.Answer() : new Written(Many.Of("service_requests", found, request => new Fields(
            "request", new Leaf("service_request_id", numbers.Of(request.Enquiry)), new Leaf("token", numbers.Of(request.Enquiry)))));
    }

    private static async Task<IReadOnlyList<PublicRequest>> Find(
        string number, ReadPublicRequests read, PublicNumbers numbers, CancellationToken cancellationToken) =>
        numbers.Read(number) is { } id ? await read.Of([id], Open311Channel.Code, cancellationToken) : [];

    private static Written Shown(IReadOnlyList<PublicRequest> found, PublicNumbers numbers, Departments departments, BureauCalendar calendar)
    {
        var (online, language) = (departments.Online, ReaderLanguage.Current);
        return new(Many.Of("service_requests", found, request => ShownRequest.Of(request, numbers, online, calendar.Zone, language)));
    }
}
