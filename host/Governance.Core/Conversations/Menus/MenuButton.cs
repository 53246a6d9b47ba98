namespace Governance.Core.Conversations.Menus;

/// <summary>A button of a menu.</summary>
/// <param name="Key">What comes to us when it is pressed; null where it opens a page, or others.</param>
/// <param name="Url">The page that it opens.</param>
public sealed record MenuButton(string Name, string? Key = null, string? Url = null)
{
    /// <summary>The buttons that it opens.</summary>
    public IReadOnlyList<MenuButton> Under { get; init; } = [];
}
