using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>The fields that accounts at cloud providers of text messages have in common.</summary>
internal static class CloudFields
{
    internal const string Endpoint = "endpoint";
    internal const string KeyId = "keyId";
    internal const string Secret = "secret";
    internal const string SignName = "signName";

    internal static AccountField EndpointOf(string usual) => new(Endpoint, CloudText.Endpoint)
    {
        Hint = CloudText.EndpointHint, LeadsAway = true, Default = usual, Check = AccountField.Address,
    };

    internal static AccountField KeyIdCalled(LocalText name) => new(KeyId, name) { LeadsAway = true };

    internal static AccountField SecretCalled(LocalText name) => new(Secret, name) { Secret = true };

    internal static AccountField OfSignName() => new(SignName, CloudText.SignName) { Hint = CloudText.SignNameHint };

    internal static AccountField AcceptedTemplate(LocalText hint) => new(FilledTemplate.Accepted, CloudText.AcceptedTemplate) { Required = false, Hint = hint };

    internal static AccountField NewsTemplate(LocalText hint) => new(FilledTemplate.News, CloudText.NewsTemplate) { Required = false, Hint = hint };

    internal static AccountField ConfirmTemplate { get; } = new(FilledTemplate.Confirm, CloudText.ConfirmTemplate)
    {
        Required = false, Hint = CloudText.ConfirmHint,
    };

    internal static AccountField LostCodeTemplate { get; } = new(FilledTemplate.LostCode, CloudText.LostCodeTemplate)
    {
        Required = false, Hint = CloudText.LostCodeHint,
    };
}
