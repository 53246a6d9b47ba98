using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Publishing;
using Governance.Host.Portal.Ask;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Fields;
using Governance.Host.Portal.Layout;
using Governance.Host.Portal.Texts;
using Governance.Host.Portal.Track;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal.Errors;

public sealed partial class NotSent
{
    private static readonly Dictionary<string, LocalText> Own = new()
    {
        [FormNames.Subject] = AskText.Subject,
        [FormNames.Body] = AskText.Body,
        [FormNames.ContactName] = AskText.Name,
        [FormNames.Mobile] = AskText.Telephone,
        [FormNames.Email] = AskText.Email,
        [Track.RatingInputs.ReasonName] = TrackText.RateReason,
        [Track.RatingInputs.CommentName] = TrackText.RateComment,
        [Track.EnterByCode.Input] = HomeText.TrackLabel,
    };

    [Parameter, EditorRequired]
    public IFormCollection Posted { get; set; } = FormCollection.Empty;

    private bool Multipart => Context.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;

    private IEnumerable<(string Name, string Value, LocalText? Label)> Inputs()
    {
        var fields = Fields().ToDictionary(FormNames.Of);
        return Posted.SelectMany(sent => sent.Value.OfType<string>().Select(value => (sent.Key, value, Label(sent.Key, value, fields))));
    }

    private IEnumerable<FormField> Fields()
    {
        if (!Context.Request.Path.StartsWithSegments("/ask", out var rest) || Departments.Online.BusinessType(rest.Value?.TrimStart('/')) is not { } type)
            return [];
        var counts = type.Form.Fields.Where(field => field.Repeated is not null)
            .Select(group => new KeyValuePair<string, IReadOnlyList<string>>(group.Name, [Posted[FormNames.Of(group)].FirstOrDefault() ?? ""]));
        return type.Form.Unfold(new(counts)).Fields;
    }

    /// <summary>What was chosen goes along unseen; what was typed is shown, and can still be changed.</summary>
    private static LocalText? Label(string name, string value, Dictionary<string, FormField> fields) =>
        value.Length == 0 ? null
        : Own.TryGetValue(name, out var own) ? own
        : fields.TryGetValue(name, out var field) && field is { Options.Count: 0 } && field.Describe().RefersTo == FieldReference.Nothing
        ? ListAnswers.LabelOf(field)
        : null;

    private static int Rows(string value) => Math.Clamp((value.Length / 40) + value.Count(sign => sign == '\n') + 1, 1, 12);
}
