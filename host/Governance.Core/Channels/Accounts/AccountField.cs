using Governance.Contracts;

namespace Governance.Core.Channels.Accounts;

/// <summary>What an admin enters of an account at a platform; the console makes an input of it.</summary>
/// <param name="Name">As it is kept and as errors call it; never changed.</param>
public sealed record AccountField(string Name, LocalText Label)
{
    private const int LongestText = 500;

    public LocalText? Hint { get; init; }

    /// <summary>Sealed where it is kept, and shown to nobody.</summary>
    public bool Secret { get; init; }

    public bool Required { get; init; } = true;

    /// <summary>Says where the secrets of the account are sent to: whoever changes it has to enter them again.</summary>
    public bool LeadsAway { get; init; }

    public string Default { get; init; } = "";

    /// <summary>What can be chosen; empty where it is typed.</summary>
    public IReadOnlyList<(string Value, LocalText Label)> Choices { get; init; } = [];

    /// <summary>What is wrong with a value that is not empty; null for nothing.</summary>
    public Func<string, LocalText?> Check { get; init; } = _ => null;

    internal LocalText? MistakeIn(string value) =>
        value.Length == 0 ? Required ? AccountsText.PleaseFillIn : null
        : TextRule.MistakeIn(value, 1, LongestText) is { } wrong ? wrong
        : Choices.Count > 0 && Choices.All(choice => choice.Value != value) ? AccountsText.PleaseChoose
        : Check(value);

    internal static LocalText? Server(string value) => Uri.CheckHostName(value) == UriHostNameType.Unknown ? AccountsText.ServerIsNone : null;

    internal static LocalText? Port(string value) =>
        ushort.TryParse(value, System.Globalization.NumberStyles.None, null, out var port) && port > 0 ? null : AccountsText.PortIsNone;

    internal static LocalText? Address(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http", Query.Length: 0, UserInfo.Length: 0 }
            ? null
            : AccountsText.AddressIsNone;
}
