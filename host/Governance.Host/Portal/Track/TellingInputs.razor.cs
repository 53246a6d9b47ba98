using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Telling;
using Governance.Core.Tracking;
using Governance.Host.Api.Requests;
using Governance.Host.Portal.Texts;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal.Track;

public sealed partial class TellingInputs
{
    internal const string EmailName = "news-email";
    internal const string MobileName = "news-mobile";
    internal const string NewsName = "news";

    [Parameter, EditorRequired]
    public TellingChoice Choice { get; set; } = null!;

    /// <summary>Whether the bureau writes mail.</summary>
    [Parameter]
    public bool ByMail { get; set; }

    /// <summary>Whether it writes text messages.</summary>
    [Parameter]
    public bool ByText { get; set; }

    [Parameter]
    public bool Confidential { get; set; }

    /// <summary>What was chosen and typed before it could not be kept.</summary>
    [Parameter]
    public FormValues? Kept { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<FieldError> Errors { get; set; } = [];

    private NewsWanted[] Offered => Confidential ? [NewsWanted.ThatThereIsNews, NewsWanted.Nothing] : Enum.GetValues<NewsWanted>();

    private string Chosen => Kept?[NewsName] ?? DocumentedWords.Of(IsReached ? Choice.Wanted : NewsWanted.Nothing);

    private bool IsReached => Choice.Email is not null || (ByText && Choice.Mobile is not null);

    private LocalText? Wrong => Errors.FirstOrDefault(error => error.Field == NewsName)?.Message;

    private LocalText Where => Choice.Email is { } address ? TellingCardText.NowTo(MaskedValue.Of(address).Zh) : TellingCardText.NoneYet;

    /// <summary>Of one who is told by mail the mobile is not written to.</summary>
    private LocalText WhereByText => Choice switch
    {
        { Email: not null } when ByMail => TellingCardText.OrByText,
        { Mobile: { } number } => TellingCardText.NowTo(MaskedValue.Of(number).Zh),
        _ => TellingCardText.NoneYet,
    };
}
