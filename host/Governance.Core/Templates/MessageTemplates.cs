using System.Collections.Frozen;
using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Templates;

/// <summary>The words in force on this host, kept in memory: each message asks for them.</summary>
[PerHost]
internal sealed class MessageTemplates(IDbContextFactory<GovernanceDb> databases) : IReload
{
    internal const string Notice = "messages";

    private volatile FrozenDictionary<string, (int Version, MessageTemplate Template)> kept = FrozenDictionary<string, (int, MessageTemplate)>.Empty;

    string IReload.Notice => Notice;

    internal (int Version, MessageTemplate Template) Current(MessageOccasion occasion) =>
        kept.TryGetValue(occasion.Code, out var found) ? found : (0, occasion.AtFirst);

    internal MessageWords In(MessageOccasion occasion, string language) => Of(Current(occasion).Template, occasion, language);

    /// <summary>The bureau's own in that language, or those that came with the platform.</summary>
    internal static MessageWords Of(MessageTemplate template, MessageOccasion occasion, string language) =>
        language == "en" ? template.En ?? occasion.AtFirst.En! : template.Zh;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var newest = await db.Set<StoredMessageTemplate>().AsNoTracking()
            .Where(row => !db.Set<StoredMessageTemplate>().Any(later => later.Occasion == row.Occasion && later.Version > row.Version))
            .ToListAsync(cancellationToken);
        kept = newest.ToFrozenDictionary(row => row.Occasion, row => (row.Version, Read(row)));
    }

    internal static MessageTemplate Read(StoredMessageTemplate row) => JsonSerializer.Deserialize<MessageTemplate>(row.Template, Stored.Json)!;
}
