using System.Security.Claims;
using Governance.Core.Officers.Sessions;
using Governance.Host.Api.Description;
using Governance.Host.Problems;
using Governance.Host.SignIn;

namespace Governance.Host.Api.ForOfficers;

/// <summary>A session or token that holds, in the words of the API.</summary>
/// <param name="Current">Whether this very call came by it.</param>
internal sealed record ShownSession(
    Guid Id, string Account, string Name, string Kind, string? Purpose, string Device, string From,
    DateTimeOffset BeganAt, DateTimeOffset SeenAt, DateTimeOffset EndsAt, bool Current)
{
    internal static ShownSession Of(SessionView view, ClaimsPrincipal user) => new(
        view.Id, view.Account, view.Name, view.Token ? "token" : "browser", view.Purpose, view.Device, view.Sender,
        view.BeganAt.ToDateTimeOffset(), view.SeenAt.ToDateTimeOffset(), view.EndsAt.ToDateTimeOffset(), view.Id == StaffClaims.SessionOf(user));
}

[Endpoints]
internal static class Sessions
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/office/sessions", async (ClaimsPrincipal user, ListSessions list, CancellationToken cancellationToken) =>
                Results.Ok((await list.Own(user.Actor(), cancellationToken)).Select(view => ShownSession.Of(view, user))))
            .ForStaff()
            .Produces<ShownSession[]>()
            .Describe(
                "Officers", "List my sessions and tokens", "Where this officer is signed in, and the tokens given out on his password, with purpose and end.");
        api.MapDelete("/office/sessions/{session:guid}", async (Guid session, ClaimsPrincipal user, EndSessions end, CancellationToken cancellationToken) =>
                await end.Own(user.Actor(), session, cancellationToken) is { } problem ? problem.Answer() : Results.NoContent())
            .ForStaff()
            .Produces(StatusCodes.Status204NoContent)
            .Problems(404)
            .Describe("Officers", "End one of my sessions or tokens", "It opens nothing from now on; the one that this call came by included.");
        api.MapGet("/admin/sessions", async (ClaimsPrincipal user, ListSessions list, CancellationToken cancellationToken) =>
                Results.Ok((await list.All(user.Actor(), cancellationToken)).Select(view => ShownSession.Of(view, user))))
            .ForAdmins()
            .Produces<ShownSession[]>()
            .Describe("Admins", "List everybody's sessions and tokens", "Who is signed in, where, since when and until when.");
        api.MapDelete("/admin/sessions/{session:guid}", async (Guid session, ClaimsPrincipal user, EndSessions end, CancellationToken cancellationToken) =>
                await end.Any(user.Actor(), session, cancellationToken) is { } problem ? problem.Answer() : Results.NoContent())
            .ForAdmins()
            .Produces(StatusCodes.Status204NoContent)
            .Problems(404)
            .Describe("Admins", "End somebody's session or token", "On record; its holder reads why at the sign-in page.");
    }
}
