using Governance.Contracts;
using MediatR;

namespace Governance.Modules.Tests;

/// <summary>The host as a department sees it: remembers what it was asked, keeps documents, and refuses what a test tells it to.</summary>
internal sealed class FakeHost : IMediator
{
    private readonly Dictionary<Type, Queue<LocalText>> refusals = [];

    public List<object> Asked { get; } = [];

    public Dictionary<string, string> Documents { get; } = [];

    public FakeHost Refusing<TMessage>(string reason)
    {
        if (!refusals.TryGetValue(typeof(TMessage), out var queue))
            refusals[typeof(TMessage)] = queue = new();
        queue.Enqueue(reason);
        return this;
    }

    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        Asked.Add(request);
        object answer = request switch
        {
            ReadDocument read => new KeptDocument(Documents.GetValueOrDefault(read.Key)),
            KeepDocument keep => Keep(keep),
            _ => Answer(request.GetType()),
        };
        return Task.FromResult((TResponse)answer);
    }

    public Task Publish(object notification, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("A department tells the host nothing by notification.");

    public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification => Publish((object)notification!, cancellationToken);

    private HostAnswer Keep(KeepDocument keep)
    {
        if (keep.Content is null)
            Documents.Remove(keep.Key);
        else
            Documents[keep.Key] = keep.Content;
        return HostAnswer.Done;
    }

    private HostAnswer Answer(Type message) =>
        refusals.TryGetValue(message, out var queue) && queue.TryDequeue(out var reason) ? new(reason) : HostAnswer.Done;
}
