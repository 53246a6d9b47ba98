using Governance.Core.Correspondence;
using Governance.Core.Telling;

namespace Governance.Host.Portal.Letters;

/// <summary>
/// The button of the page, and of a mail program that presses it by itself (RFC 8058): whoever has the letter may. It needs no form of ours before it, since
/// nobody else knows the address.
/// </summary>
internal static class StopByLetter
{
    internal const string Input = "letters";
    internal const string Again = "again";

    internal static void Map(IEndpointRouteBuilder app) => app.MapPost(
        $"{BureauAddress.StopLettersPath}/{{letter:guid}}",
        async (Guid letter, HttpContext context, StopLetters letters) =>
        {
            var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
            await letters.Run(letter, stop: form[Input] != Again, context.RequestAborted);
            // A program is content with having been heard; a person sees how it stands. A number of no letter is said there, too.
            context.Response.Headers.Location = $"{BureauAddress.StopLettersPath}/{letter:N}";
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }).WithOrder(-1).RequireRateLimiting(PortalRateLimits.Policy).DisableAntiforgery().ExcludeFromDescription();
}
