using Governance.Core;
using Governance.Host.Problems;

namespace Governance.Host.SignIn;

/// <summary><c>POST /api/v1/tokens</c>: account and password for a bearer token.</summary>
internal static class IssueToken
{
    internal sealed record Credentials(string? Account, string? Password);

    internal sealed record Issued(string Token, DateTimeOffset ExpiresAt);

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/v1/tokens", Run)
        .AllowAnonymous().DisableAntiforgery().WithTags("staff").WithName("IssueToken")
        .Produces<Issued>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesValidationProblem().ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<IResult> Run(Credentials credentials, CheckPassword check, StaffToken tokens, HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        var outcome = await check.Run(credentials.Account, credentials.Password, http.Connection.RemoteIpAddress?.ToString(), cancellationToken);
        if (outcome.Value is { } officer)
        {
            var (token, expires) = tokens.For(officer);
            return TypedResults.Ok(new Issued(token, expires.ToDateTimeOffset()));
        }

        var problem = outcome.Problem!;
        if (string.IsNullOrWhiteSpace(credentials.Account) || string.IsNullOrEmpty(credentials.Password))
            return problem.Answer();
        await ApiProblem.Write(
            http,
            problem.Kind == ProblemKind.Conflict ? StatusCodes.Status429TooManyRequests : StatusCodes.Status401Unauthorized,
            problem.Errors is [var only] ? only.Message : problem.Title);
        return Results.Empty;
    }
}
