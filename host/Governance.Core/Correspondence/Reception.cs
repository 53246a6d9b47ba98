using Governance.Contracts;
using Governance.Core.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Correspondence;

/// <summary>Where one channel hands over what it hears.</summary>
internal sealed class Reception(IChannel channel, IServiceScopeFactory requests) : IReception
{
    public async Task<bool> TakeIn(IncomingMessage message, CancellationToken cancellationToken)
    {
        await using var request = requests.CreateAsyncScope();
        return await request.ServiceProvider.GetRequiredService<TakeInMessage>().Run(channel, message, cancellationToken);
    }

    public async Task<string?> Converse(IncomingMessage message, CancellationToken cancellationToken)
    {
        await using var request = requests.CreateAsyncScope();
        foreach (var hearer in request.ServiceProvider.GetServices<IHearFirst>())
            if (await hearer.Hear(channel, message, cancellationToken) is { } answer)
                return answer;
        return null;
    }

    public async Task ReturnToSender(Guid delivery, CancellationToken cancellationToken)
    {
        await using var request = requests.CreateAsyncScope();
        await request.ServiceProvider.GetRequiredService<NoteReturned>().Run(delivery, cancellationToken);
    }

    public async Task<LocalText> EnquiriesOf(ReturnAddress from, CancellationToken cancellationToken)
    {
        await using var request = requests.CreateAsyncScope();
        return await request.ServiceProvider.GetRequiredService<ListEnquiriesOf>().Run(channel, from, cancellationToken);
    }

    public async Task<LocalText?> EnquiryOf(string typed, CancellationToken cancellationToken)
    {
        await using var request = requests.CreateAsyncScope();
        return await request.ServiceProvider.GetRequiredService<ListEnquiriesOf>().Run(typed, cancellationToken);
    }

    public async Task<int> WroteAgain(ReturnAddress from, CancellationToken cancellationToken)
    {
        await using var request = requests.CreateAsyncScope();
        return await request.ServiceProvider.GetRequiredService<ReachAgain>().Run(channel, from, cancellationToken);
    }
}
