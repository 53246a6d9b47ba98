using Governance.Core.Units;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Governance.Host.SignIn;

/// <summary><c>GET /api/v1/session</c>: who is signed in, and what a call by session must carry to change something.</summary>
internal static class ReadSession
{
    internal sealed record Session(string Account, string Name, string Unit, bool Head, bool Leader, bool Admin, string? Header, string? Token);

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/session", Run)
        .RequireAuthorization(Policies.Staff).WithTags("staff").WithName("ReadSession").Produces<Session>().ProducesProblem(StatusCodes.Status401Unauthorized);

    private static Ok<Session> Run(HttpContext http, IAntiforgery antiforgery)
    {
        http.Response.Headers.CacheControl = "no-store";
        var me = StaffClaims.ActorOf(http.User)!;
        var tokens = BearerToken.IsIn(http.Request) ? null : antiforgery.GetAndStoreTokens(http);
        return TypedResults.Ok(new Session(me.Account, me.Name, me.Unit, me.Head, me.Leader, me.Admin, tokens?.HeaderName, tokens?.RequestToken));
    }
}
