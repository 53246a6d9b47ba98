using System.Security.Cryptography;
using Governance.Core.Publishing;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace Governance.Host.Feeds;

/// <summary>
/// Sends a feed so that who has it already gets no more than that (304): by the print of its content, or by the time of its newest entry. What is taken
/// back changes the print, too.
/// </summary>
internal static class FeedAnswer
{
    /// <summary>As many as a reader needs who looks once in a while.</summary>
    internal const int MostEntries = 50;

    // A feed has to say when it changed, before there is anything in it too.
    private static readonly Instant Never = Instant.FromUtc(2026, 1, 1, 0, 0);

    internal static Instant Changed(IReadOnlyList<NewAnswer> answers) => answers.Count > 0 ? answers[0].Published : Never;

    internal static IResult Of(HttpContext context, byte[] feed, string type, IReadOnlyList<NewAnswer> answers)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(
            feed, $"{type}; charset=utf-8", lastModified: Changed(answers).ToDateTimeOffset(),
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(feed).AsSpan(0, 16))}\""));
    }
}
