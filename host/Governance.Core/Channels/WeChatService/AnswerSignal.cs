using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WeChatService;

/// <summary>
/// Answers what WeCom calls for: that somebody has written to a desk. It waits five seconds and calls three times; what was not fetched in time is fetched by
/// the next call, or when the desk is looked at without one.
/// </summary>
[PerHost]
internal sealed class AnswerSignal(PullMessages pull)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private static readonly CallbackAnswer Success = new(200, "success");

    internal async Task<CallbackAnswer> Run(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken)
    {
        if (request.IsGet)
            return OpenSignal.Echo(account, request) is { } echo ? new(200, echo) : CallbackAnswer.Forbidden;
        if (OpenSignal.Run(account, request) is not { } signal)
            return CallbackAnswer.Forbidden;
        if (signal["Event"] != "kf_msg_or_event" || signal["OpenKfId"].Length == 0)
            return Success;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await pull.Run(account, signal["OpenKfId"], signal["Token"], reception, patience.Token) ? Success : CallbackAnswer.Later;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return CallbackAnswer.Later;
        }
    }
}
