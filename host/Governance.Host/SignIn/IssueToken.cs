using Governance.Contracts;
using Governance.Core;
using Governance.Core.Officers.Sessions;
using Governance.Core.Officers.SignIn;
using Governance.Host.Entrance;
using Governance.Host.Problems;
using NodaTime;

namespace Governance.Host.SignIn;

/// <summary><c>POST /api/v1/tokens</c>: account and password for a bearer token, which can be listed and ended like any session.</summary>
internal static class IssueToken
{
    private const int ShortestHours = 1;
    private const int DefaultHours = 8;

    /// <param name="Purpose">What the token is for; shown in the list of sessions.</param>
    /// <param name="Hours">How long it is good; 8 when left out, never longer than a session may last here.</param>
    internal sealed record Credentials(string? Account, string? Password, string? Purpose = null, int? Hours = null);

    internal sealed record Issued(string Token, DateTimeOffset ExpiresAt, Guid Session);

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/v1/tokens", Run)
        .AllowAnonymous().DisableAntiforgery().WithTags("staff").WithName("IssueToken")
        .Produces<Issued>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<IResult> Run(
        Credentials credentials, SignInRateLimit pace, CheckPassword check, BeginSession begin, SessionTimes times, HttpContext http,
        CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (Errors(credentials, times).ToArray() is { Length: > 0 } errors)
            return Problem.Invalid(errors).Answer();
        if (pace.Wait(http) is { } wait)
            return RetryLater.Answer(wait, OfficePages.TooFast);
        var outcome = await check.Run(credentials.Account, credentials.Password, Sender.Written(http), _ => null, cancellationToken);
        if (outcome.Value is { } officer)
        {
            var (session, token) = await begin.ForProgram(
                officer, new(Sender.Written(http), BrowserName.Of(http.Request)), credentials.Purpose?.Trim(),
                Duration.FromHours(credentials.Hours ?? DefaultHours), cancellationToken);
            return TypedResults.Ok(new Issued(token, session.EndsAt.ToDateTimeOffset(), session.Id));
        }

        var problem = outcome.Problem!;
        if (string.IsNullOrWhiteSpace(credentials.Account) || string.IsNullOrEmpty(credentials.Password))
            return problem.Answer();
        await ApiProblem.Write(http, StatusCodes.Status401Unauthorized, problem.Errors is [var only] ? only.Message : problem.Title);
        return Results.Empty;
    }

    private static IEnumerable<FieldError> Errors(Credentials credentials, SessionTimes times)
    {
        if (credentials.Purpose is { } purpose && (purpose.Trim().Length is 0 or > BeginSession.LongestPurpose || purpose.Any(char.IsControl)))
            yield return new("purpose", SignInText.SayThePurpose(BeginSession.LongestPurpose));
        if (credentials.Hours is { } hours && (hours < ShortestHours || hours > times.Longest.TotalHours))
            yield return new("hours", SignInText.HoursGoFromTo(ShortestHours, times.Longest.TotalHours));
    }
}
