using Governance.Core.Correspondence.Accounts;

namespace Governance.Host.Callbacks;

/// <summary>Where platforms call: one address for each account of the bureau.</summary>
internal static class CallbacksStartup
{
    internal static void MapCallbacks(this WebApplication app) => app
        .MapMethods($"{CallbackAddress.Root}/{{account:guid}}/{{key}}", [HttpMethods.Get, HttpMethods.Post], AnswerCallback.Run)
        .DisableAntiforgery().ExcludeFromDescription();
}
