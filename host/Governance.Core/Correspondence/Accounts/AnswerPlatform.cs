using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Protection;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>Has a platform's call answered by the kind of the account that it is for.</summary>
[PerHost]
internal sealed class AnswerPlatform(
    AccountsInUse accounts, ChannelsFound channels, AccountStates states, FieldProtection protection, IServiceScopeFactory requests)
{
    /// <summary>Whether an account in use is called at this address; asked before anything of the call is read.</summary>
    internal bool Knows(Guid id, string key) => CallbackAddress.Fits(id, key, protection) && accounts.Find(id)?.Kind is IAnsweringAccount;

    /// <returns>Null where no account in use is called at this address.</returns>
    internal async Task<CallbackAnswer?> Run(Guid id, string key, CallbackRequest request, CancellationToken cancellationToken)
    {
        if (!Knows(id, key) || accounts.Find(id) is not { Kind: IAnsweringAccount kind } account || channels.Find(kind.Channel) is not { } channel)
            return null;
        try
        {
            var answer = await kind.Answer(account, request, new Reception(channel, requests), cancellationToken);
            // What hindered it was noted where it did.
            if (answer != CallbackAnswer.Later)
                await (answer.Status < 300 ? states.Seen(id, cancellationToken) : states.Failed(id, Refused(answer), cancellationToken));
            return answer;
        }
        catch (Exception malformed) when (malformed is FormatException or System.Text.Json.JsonException or System.Xml.XmlException)
        {
            await states.Failed(id, AccountStates.KindOf(malformed), cancellationToken);
            return CallbackAnswer.Malformed;
        }
    }

    private static string Refused(CallbackAnswer answer) =>
        $"{(answer.Status == CallbackAnswer.Forbidden.Status ? PlatformFailure.Authentication : PlatformFailure.Protocol)} {answer.Status}";
}
