using MimeKit.Cryptography;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>
/// Whether our own mail server has found that the letter comes from where it says (RFC 8601, RFC 7489). What others wrote under its name it has to strip;
/// everything under another name is the writer's own word.
/// </summary>
internal static class ReadProof
{
    internal static bool? Of(LetterHeaders headers, string? sender, LetterBounds bounds)
    {
        if (string.IsNullOrEmpty(bounds.AuthServer) || sender is null)
            return null;
        var results = headers.Raw("Authentication-Results").SelectMany(header => Results(header, bounds.AuthServer)).ToArray();
        if (results.Any(result => Is(result, "fail")))
            return false;
        // A server that has looked at another domain than the one that is shown has proven nothing of this one.
        return results.Any(result => Is(result, "pass") && LooksAt(result, OwnAddresses.Domain(sender))) ? true : null;
    }

    private static IEnumerable<AuthenticationMethodResult> Results(byte[] header, string server) =>
        AuthenticationResults.TryParse(header, out var results) && server.Equals(results.AuthenticationServiceIdentifier, StringComparison.OrdinalIgnoreCase)
            ? results.Results.Where(result => result.Method.Equals("dmarc", StringComparison.OrdinalIgnoreCase))
            : [];

    private static bool Is(AuthenticationMethodResult result, string word) => result.Result.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool LooksAt(AuthenticationMethodResult result, string domain) => result.Properties
        .Where(property => property.PropertyType.Equals("header", StringComparison.OrdinalIgnoreCase)
            && property.Property.Equals("from", StringComparison.OrdinalIgnoreCase))
        .All(property => OwnAddresses.Domain(property.Value).Equals(domain, StringComparison.OrdinalIgnoreCase));
}
