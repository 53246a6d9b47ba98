using Autofac;
using Governance.Contracts;
using MediatR;

namespace Governance.Core.Modules.Running;

/// <summary>A module at work on this host: its load context, its lifetime scope, its handlers. A department that is data alone has only its name.</summary>
internal sealed class RunningModule
{
    private readonly InFlight inFlight = new();
    private readonly ModuleThreads threads = new();
    private ModuleContext? context;
    private ILifetimeScope? scope;
    private ModuleHandlers handlers = ModuleHandlers.None;

    private RunningModule(DiscoveredModule found) => Found = found;

    internal DiscoveredModule Found { get; }

    internal string Name => Found.Name;

    /// <summary>What its files and its first answer describe; set once it has started.</summary>
    internal Department? Department { get; set; }

    /// <summary>The bytes of code that its load context holds; what its handlers allocate belongs to the dispatch and is gone with it.</summary>
    internal long CodeSize => context?.Size ?? 0;

    /// <summary>How many of its dispatches are under way.</summary>
    internal int AtWork => inFlight.Count;

    internal FailureRun FailureRun { get; } = new();

    /// <summary>Whether its code lets go of a thread within the time.</summary>
    internal Task<bool> ComesFree(TimeSpan wait) => threads.ComeFree(wait);

    /// <summary>Loads the assembly, if there is one, and opens the scope; what is wrong with it is thrown as <see cref="ModuleRefusedException"/>.</summary>
    internal static RunningModule Load(VouchedModule vouched, ILifetimeScope host)
    {
        var found = vouched.Found;
        var module = new RunningModule(found);
        if (!vouched.HasAssembly)
            return module;
        module.context = new($"{found.Name} {found.Reading.Manifest?.Version}", vouched.Files);
        try
        {
            var assembly = module.context.LoadMain(found.Name);
            if (ModuleHandlers.DeclaredMessage(assembly) is { } message)
                throw new ModuleRefusedException(ModulesText.ModuleDeclaresTheMessage(message.Name));
            var handlers = ModuleHandlers.In(assembly);
            if (handlers.Mistake([.. found.Reading.BusinessTypes.Select(type => type.Code)]) is { } mistake)
                throw new ModuleRefusedException(mistake);
            module.handlers = handlers;
            module.scope = host.BeginLoadContextLifetimeScope(module.context, module.Prepare);
            return module;
        }
        catch (Exception wrong)
        {
            module.context.Unload();
            throw CannotLoad.Because(wrong);
        }
    }

    internal Task<Dispatched<TAnswer>> Ask<TAnswer>(
        IRequest<TAnswer> request, TimeSpan limit, Action<ContainerBuilder>? shared, CancellationToken cancellationToken)
    {
        if (handlers.Of(request) is not { } handler)
            return Task.FromResult(Dispatched<TAnswer>.NoHandler);
        return Turn(
            async (dispatch, token) => CopyAnswer.Of(
                await new Mediator(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
                ? dispatch.Resolve(handler)
                : dispatch.Resolve(type)).Send(request, token)),
            limit, shared, cancellationToken);
    }

    /// <summary>Each handler has a turn of its own, so that none is kept from the news by another.</summary>
    internal async Task<Dispatched<bool>> Tell(INotification notification, TimeSpan limit, CancellationToken cancellationToken)
    {
        var outcome = Dispatched<bool>.NoHandler;
        foreach (var handler in handlers.All(notification.GetType()))
        {
            var turn = await Turn(
                async (dispatch, token) =>
                {
                    await new Mediator(_ => Only(notification.GetType(), dispatch.Resolve(handler))).Publish(notification, token);
                    return true;
                },
                limit, shared: null, cancellationToken);
            outcome = outcome.Failure is null ? turn : outcome;
        }

        return outcome;
    }

    /// <summary>Takes no more work, waits for what is in flight, says farewell, and lets go of everything.</summary>
    /// <returns>Whether all that was in flight had ended.</returns>
    internal async Task<bool> Stop(ModuleOptions options)
    {
        var drained = await inFlight.Close(options.Draining);
        if (Department is not null)
            await Farewell(options.Telling);
        if (scope is not null)
            await scope.DisposeAsync();
        context?.Unload();
        (scope, context, handlers) = (null, null, ModuleHandlers.None);
        return drained;
    }

    private async Task Farewell(TimeSpan limit)
    {
        foreach (var handler in handlers.All(typeof(ModuleStopping)))
        {
            await Run(
                async (dispatch, token) =>
                {
                    await new Mediator(_ => Only(typeof(ModuleStopping), dispatch.Resolve(handler))).Publish(new ModuleStopping(), token);
                    return true;
                },
                limit, shared: null, () => { }, default);
        }
    }

    private Task<Dispatched<T>> Turn<T>(
        Func<ILifetimeScope, CancellationToken, Task<T>> work, TimeSpan limit, Action<ContainerBuilder>? shared, CancellationToken cancellationToken) =>
        inFlight.TryEnter() ? Run(work, limit, shared, inFlight.Leave, cancellationToken) : Task.FromResult(Dispatched<T>.Off);

    private async Task<Dispatched<T>> Run<T>(
        Func<ILifetimeScope, CancellationToken, Task<T>> work, TimeSpan limit, Action<ContainerBuilder>? shared, Action ended,
        CancellationToken cancellationToken)
    {
        var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (OpenDispatch(shared) is not { } dispatch)
        {
            ended();
            end.Dispose();
            return Dispatched<T>.Off;
        }

        var line = dispatch.Resolve<ModuleMediator>();
        // On threads of its own: a handler that blocks or loops shall not hold the caller's.
        var working = threads.Run(
            async () =>
            {
                using (end)
                {
                    try
                    {
                        await using (dispatch)
                            return await InDispatch(dispatch, line, work, end.Token);
                    }
                    finally
                    {
                        ended();
                    }
                }
            });

        await ((Task)working).WaitAsync(limit, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (working.IsCompletedSuccessfully)
            return await working is { } answer ? Dispatched<T>.Answer(answer) : Dispatched<T>.Fault(Failures.NoAnswer);
        var late = !working.IsCompleted;
        if (late)
            await Abandon(working, line, end);
        cancellationToken.ThrowIfCancellationRequested();
        return late ? Dispatched<T>.Late(limit) : Dispatched<T>.Fault(working.Exception is { } thrown ? Failures.Threw(thrown) : Failures.GaveUp);
    }

    private ILifetimeScope? OpenDispatch(Action<ContainerBuilder>? shared)
    {
        try
        {
            return shared is null ? scope!.BeginLifetimeScope() : scope!.BeginLifetimeScope(shared);
        }
        catch (ObjectDisposedException)
        {
            // The host was torn down around the module.
            return null;
        }
    }

    /// <summary>Once for the module: a dispatch that had registrations of its own would have to build them anew each time.</summary>
    private void Prepare(ContainerBuilder builder)
    {
        handlers.RegisterIn(builder);
        builder.RegisterType<ModuleMediator>().AsSelf().As<IMediator>().InstancePerLifetimeScope();
        builder.RegisterInstance(new CallingModule(Name)).ExternallyOwned();
    }

    private static async Task<T> InDispatch<T>(
        ILifetimeScope dispatch, ModuleMediator line, Func<ILifetimeScope, CancellationToken, Task<T>> work, CancellationToken end)
    {
        line.Open(dispatch);
        try
        {
            return await work(dispatch, end);
        }
        finally
        {
            await line.Close();
        }
    }

    private static async Task Abandon(Task working, ModuleMediator line, CancellationTokenSource end)
    {
        await line.Close();
        // What the module hooked to its token runs on the pool, and what it throws is nobody's business any more.
        _ = Task.Run(end.Cancel).ContinueWith(task => task.Exception, TaskScheduler.Default);
        _ = working.ContinueWith(task => task.Exception, TaskScheduler.Default);
    }

    private static Array Only(Type notification, object handler)
    {
        var only = Array.CreateInstance(typeof(INotificationHandler<>).MakeGenericType(notification), 1);
        only.SetValue(handler, 0);
        return only;
    }
}
