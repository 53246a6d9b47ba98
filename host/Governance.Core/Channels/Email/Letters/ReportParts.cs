using MimeKit;

namespace Governance.Core.Channels.Email.Letters;

/// <summary>The parts of a report, which lie at the top of a letter or just below.</summary>
internal static class ReportParts
{
    private const int Deepest = 3;
    private const int Most = 50;

    internal static IEnumerable<MimeEntity> Of(MimeEntity? body) => Below(body, 1).Take(Most);

    private static IEnumerable<MimeEntity> Below(MimeEntity? part, int depth)
    {
        if (part is Multipart several)
            return depth < Deepest ? several.SelectMany(inner => Below(inner, depth + 1)) : [];
        return part is null ? [] : [part];
    }
}
