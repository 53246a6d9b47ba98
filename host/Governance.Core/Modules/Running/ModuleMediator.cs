using System.Diagnostics.CodeAnalysis;
using Autofac;
using MediatR;

namespace Governance.Core.Modules.Running;

/// <summary>
/// The mediator that a module's handler is given: it reaches the handlers of the host within one dispatch, one call at a time because they share a
/// transaction, and none after the dispatch is over.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A handler that was given up may still wait here, and the semaphore holds no handle.")]
internal sealed class ModuleMediator : IMediator
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private ILifetimeScope? scope;

    internal void Open(ILifetimeScope dispatch) => scope = dispatch;

    public async Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        await oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var open = scope ?? throw new InvalidOperationException("The dispatch is over: the host takes no more calls from it.");
            // Away from the module's threads, which others of its handlers may never let go of: the caller waits for this to finish.
            return await Task.Run(() => new Mediator(open.Resolve).Send(request, cancellationToken), CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public Task Publish(object notification, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("A module tells the host nothing by notification: send one of the requests to the host.");

    public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification => Publish((object)notification, cancellationToken);

    /// <summary>Lets the host's own work at hand finish, because it stands in the caller's transaction, and refuses all that comes later.</summary>
    internal async Task Close()
    {
        await oneAtATime.WaitAsync();
        scope = null;
        oneAtATime.Release();
    }
}
