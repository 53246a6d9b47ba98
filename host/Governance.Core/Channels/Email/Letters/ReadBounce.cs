using System.Text;
using System.Text.RegularExpressions;
using MimeKit;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>Reads what mail servers say about letters of ours: by the standard (RFC 3464), or in their own words.</summary>
internal static partial class ReadBounce
{
    private const int MostStatus = 256 * 1024;
    private const int MostWords = 20_000;

    /// <summary>Null for what is no such report.</summary>
    internal static BouncedLetter? Of(
        LetterHeaders headers, MimeEntity? body, string subject, string words, IReadOnlyList<string> recipients, LetterBounds bounds)
    {
        var parts = ReportParts.Of(body).ToArray();
        var report = parts.OfType<MessageDeliveryStatus>().FirstOrDefault();
        words = words.Length <= MostWords ? words : words[..MostWords];
        if (report is null && !IsInOwnWords(headers, subject, words))
            return null;
        var original = parts.OfType<MessagePart>().FirstOrDefault()?.Message is { } letter ? new LetterHeaders(letter.Headers) : null;
        var (recipient, status, failed) = report is null ? InWords(headers, subject, words) : InFields(report);
        string[] tags =
        [
            .. recipients.Concat(original?.People("Reply-To", "From", "Return-Path", "Sender").Select(person => person.Address) ?? [])
                .Select(address => OwnAddresses.Tag(address, bounds)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        return new(recipient, status, failed, original?.Numbers("Message-ID").FirstOrDefault() ?? Number(words), tags);
    }

    /// <summary>Of several recipients the first that it did not reach.</summary>
    private static (string? Recipient, string? Status, bool Failed) InFields(MimePart report)
    {
        var groups = Encoding.UTF8.GetString(FilePart.Content(report, MostStatus, CancellationToken.None, out _)).ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(Fields).Where(group => group.ContainsKey("Action") || group.ContainsKey("Final-Recipient")).ToArray();
        if ((groups.FirstOrDefault(IsFailed) ?? groups.FirstOrDefault()) is not { } fields)
            return (null, null, false);
        var recipient = fields.GetValueOrDefault("Original-Recipient") ?? fields.GetValueOrDefault("Final-Recipient");
        var status = Status().Match(fields.GetValueOrDefault("Status") ?? "");
        return (Address(recipient), status.Success ? status.Value : null, IsFailed(fields));

        static bool IsFailed(Dictionary<string, string> group) =>
            group.GetValueOrDefault("Action")?.StartsWith("failed", StringComparison.OrdinalIgnoreCase) == true;
    }

    private static Dictionary<string, string> Fields(string group)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in group.Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal).Split('\n'))
            if (line.Split(':', 2) is [var name, var value])
                fields.TryAdd(name.Trim(), value.Trim());
        return fields;
    }

    private static bool IsInOwnWords(LetterHeaders headers, string subject, string words)
    {
        if (headers.Has("X-Failed-Recipients"))
            return true;
        var sender = headers.People("From").FirstOrDefault().Address ?? headers.Value("From") ?? "";
        var isServer = sender.StartsWith("mailer-daemon", StringComparison.OrdinalIgnoreCase)
            || sender.StartsWith("postmaster", StringComparison.OrdinalIgnoreCase);
        // Whoever calls himself a server and has an address that answers is none.
        return isServer && (headers.Says("Return-Path", "<>") || !headers.Has("Return-Path"))
            && (LetterText.Returned().IsMatch(subject) || words.Contains("qmail-send program", StringComparison.OrdinalIgnoreCase)
                || LetterText.Returned().IsMatch(words));
    }

    private static (string? Recipient, string? Status, bool Failed) InWords(LetterHeaders headers, string subject, string words)
    {
        var recipient = Address(headers.Value("X-Failed-Recipients")) ?? Address(Named().Match(words).Groups["address"].Value);
        var status = Status().Match(words) is { Success: true } found ? found.Value : null;
        var failed = status?.StartsWith('5') ?? !LetterText.Late().IsMatch(subject);
        return (recipient, status, failed);
    }

    private static string? Address(string? field) => field is null || Plain().Match(field) is not { Success: true } found ? null
        : LetterWords.Some(found.Value, 254);

    private static string? Number(string words) =>
        OriginalNumber().Match(words) is { Success: true } number ? LetterWords.Some(number.Groups["number"].Value, 900) : null;

    [GeneratedRegex(@"(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    [GeneratedRegex(@"[^\s<>;,:""()]{1,128}@[^\s<>;,:""()]{1,200}", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    /// <summary>qmail and those after it put the address in angle brackets at the beginning of a line.</summary>
    [GeneratedRegex(@"^\s*<(?<address>[^<>\s]{1,254})>", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^Message-ID:\s*<(?<number>[^<>\s]{1,900})>", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OriginalNumber();
}
