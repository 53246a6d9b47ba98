using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Templates;

/// <summary>
/// In which words the platform writes to citizens, which admins change occasion by occasion. It holds for messages that are written from then on.
/// </summary>
internal sealed class MessageTemplateSetting(GovernanceDb db, MessageTemplates templates, IClock clock)
    : Setting<MessageTemplate, StoredMessageTemplate>(db, clock)
{
    private readonly GovernanceDb db = db;

    public override string Name => "messages";

    protected override string Notice => MessageTemplates.Notice;

    protected override LocalText Called { get; } = TemplatesText.Called;

    public override bool Has(string of) => MessageOccasion.Find(of) is not null;

    protected override IQueryable<StoredMessageTemplate> Rows(string of) => db.Set<StoredMessageTemplate>().Where(row => row.Occasion == of);

    protected override StoredMessageTemplate Row(string of, MessageTemplate content, Signed signed) => new()
    {
        Occasion = of,
        Version = signed.Version,
        Template = JsonSerializer.Serialize(new MessageTemplate(content.Zh.Tidied(), content.En?.Tidied()), Stored.Typed),
        ChangedBy = signed.By,
        ChangedAt = signed.At,
        Reason = signed.Reason,
    };

    protected override MessageTemplate Read(StoredMessageTemplate row) => MessageTemplates.Read(row);

    protected override MessageTemplate AtFirst(string of) => MessageOccasion.Find(of)!.AtFirst;

    protected override IEnumerable<FieldError> Mistakes(string of, MessageTemplate content) => MistakesIn(of, content);

    /// <summary>Each with the field in which it is: <c>zh.letter</c>.</summary>
    internal static IEnumerable<FieldError> MistakesIn(string of, MessageTemplate content)
    {
        if (MessageOccasion.Find(of) is not { } occasion)
            return [new("occasion", TemplatesText.NoSuchOccasion)];
        return from words in Languages(content)
               from part in words.Words.Tidied().Parts
               let must = part.Field == "subject" ? null : occasion.Must
               let wrong = TextRule.MistakeIn(part.Text, part.Bound) ?? TemplateText.MistakeIn(part.Text, occasion.Places, must)
               where wrong is not null
               select new FieldError($"{words.Language}.{part.Field}", wrong);
    }

    protected override IEnumerable<SettingLine> Lines(MessageTemplate content) =>
        from words in Languages(content)
        from part in words.Words.Parts
        select new SettingLine($"{words.Language}.{part.Field}", TemplatesText.Line(TemplatesText.NameOfPart(part.Field), part.Text));

    protected override Task Reload(CancellationToken cancellationToken) => templates.Reload(cancellationToken);

    private static IEnumerable<(string Language, MessageWords Words)> Languages(MessageTemplate content)
    {
        yield return ("zh", content.Zh);
        if (content.En is { } english)
            yield return ("en", english);
    }
}
