using Governance.Core.Channels;
using Governance.Core.Correspondence;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Conversations;

/// <summary>What somebody writes while he fills in a form belongs to that form.</summary>
[PerHost]
internal sealed class HearConversation(IServiceScopeFactory requests) : IHearFirst
{
    public async Task<string?> Hear(IChannel channel, IncomingMessage message, CancellationToken cancellationToken)
    {
        // Where everybody reads nobody is asked for anything.
        if (!message.WriterIsKnown || message.From.Publicly || message.Conversation is not null)
            return null;
        await using var request = requests.CreateAsyncScope();
        return await request.ServiceProvider.GetRequiredService<TakeTurn>().Run(channel, message, cancellationToken);
    }
}
