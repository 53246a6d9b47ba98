using Governance.Host.Entrance;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Governance.Host.Office;

/// <summary>The few words that MudBlazor itself puts on a screen, most of them heard by screen readers only.</summary>
internal sealed class MudInChinese : MudLocalizer
{
    public override LocalizedString this[string key] =>
        ReaderLanguage.Current == ReaderLanguage.Chinese && MudText.Chinese.TryGetValue(key, out var word)
            ? new(key, word)
            : new(key, key, resourceNotFound: true);
}
