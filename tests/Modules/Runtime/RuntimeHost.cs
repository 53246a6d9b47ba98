using System.Collections.Concurrent;
using Autofac;
using Governance.Contracts;
using Governance.BusinessTypes;
using Governance.Core.Modules;
using Governance.Core.Modules.Running;
using Governance.Core.Packages;
using MediatR;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Governance.Modules.Tests.Runtime;

/// <summary>A host without a database: the module runtime, and documents kept in memory by calling module.</summary>
internal sealed class RuntimeHost : IAsyncDisposable
{
    private readonly IContainer container;

    public RuntimeHost(Folders folders, IClock? clock = null)
    {
        var builder = new ContainerBuilder();
        builder.RegisterInstance(new ModuleOptions(folders.Root) {
            Draining = TimeSpan.FromMilliseconds(300), Starting = TimeSpan.FromSeconds(5), Holding = TimeSpan.FromMilliseconds(300) });
        builder.RegisterInstance(clock ?? SystemClock.Instance).As<IClock>();
        builder.RegisterGeneric(typeof(NullLogger<>)).As(typeof(ILogger<>)).SingleInstance();
        foreach (var type in new[] { typeof(Departments), typeof(ModuleRuntime), typeof(ModuleFigures), typeof(ModuleDispatch) })
            builder.RegisterType(type).SingleInstance();
        builder.RegisterInstance(Documents).ExternallyOwned();
        builder.RegisterType<Transaction>().InstancePerLifetimeScope();
        builder.RegisterType<KeepInMemory>().AsImplementedInterfaces().InstancePerLifetimeScope();
        foreach (var message in typeof(HostAnswer).Assembly.GetTypes()
            .Where(type => typeof(IRequest<HostAnswer>).IsAssignableFrom(type) && type != typeof(KeepDocument)))
            builder.RegisterType(typeof(Agree<>).MakeGenericType(message)).AsImplementedInterfaces();
        container = builder.Build();
        Runtime = container.Resolve<ModuleRuntime>();
        Runtime.Vouching = (found, _) => Task.FromResult(AsItLies(found));
        Dispatch = container.Resolve<ModuleDispatch>();
        Departments = container.Resolve<Departments>();
        Figures = container.Resolve<ModuleFigures>();
    }

    /// <summary>Nothing was signed or built here.</summary>
    private static VouchedModule AsItLies(DiscoveredModule found)
    {
        var (files, _) = ReadFolder.From(found.Folder);
        return new(found with { Reading = ModuleFolder.Read(ModuleSource.Of(files)) }, files);
    }

    public ModuleRuntime Runtime { get; }

    public ModuleDispatch Dispatch { get; }

    public Departments Departments { get; }

    public ModuleFigures Figures { get; }

    public Documents Documents { get; } = new();

    public static async Task<RuntimeHost> Running(Folders folders, params string[] modules)
    {
        var host = new RuntimeHost(folders);
        await host.Runtime.Discover();
        foreach (var module in modules)
            (await host.Runtime.Start(module)).ShouldSatisfyAllConditions(
                status => status.Reason?.In("en").ShouldBeNull(), status => status.State.ShouldBe(ModuleState.On));
        return host;
    }

    public Task<Dispatched<SubmissionCheck>> Check(
        string type, double limit = 5, Action<ContainerBuilder>? shared = null, FormValues? form = null, CancellationToken cancellationToken = default) =>
        Dispatch.Ask(
            "Misbehaving", new CheckSubmission($"misbehaving.{type}", form ?? FormValues.Empty), TimeSpan.FromSeconds(limit), cancellationToken, shared);

    public ValueTask DisposeAsync() => container.DisposeAsync();
}

/// <summary>What modules kept, as <c>module/key</c>, and how many calls were at work at the same time.</summary>
internal sealed class Documents : ConcurrentDictionary<string, string>
{
    private int atWork;

    public int MostAtOnce { get; private set; }

    public async Task Work(CancellationToken cancellationToken)
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref atWork));
        cancellationToken.ThrowIfCancellationRequested();
        await Eventually.Pass();
        Interlocked.Decrement(ref atWork);
    }
}

/// <summary>Stands for the database context that a use case and the handlers it sets off share.</summary>
internal sealed class Transaction : IDisposable
{
    public List<string> Kept { get; } = [];

    public bool Disposed { get; private set; }

    public void Dispose() => Disposed = true;
}

internal sealed class KeepInMemory(Documents documents, Transaction transaction, CallingModule caller)
    : IRequestHandler<KeepDocument, HostAnswer>, IRequestHandler<ReadDocument, KeptDocument>
{
    public async Task<HostAnswer> Handle(KeepDocument request, CancellationToken cancellationToken)
    {
        await documents.Work(cancellationToken);
        transaction.Kept.Add(request.Key);
        documents[$"{caller.Name}/{request.Key}"] = request.Content!;
        return HostAnswer.Done;
    }

    public Task<KeptDocument> Handle(ReadDocument request, CancellationToken cancellationToken) =>
        Task.FromResult(new KeptDocument(documents.GetValueOrDefault($"{caller.Name}/{request.Key}")));
}

/// <summary>Does whatever else modules ask of the host.</summary>
internal sealed class Agree<TMessage> : IRequestHandler<TMessage, HostAnswer>
    where TMessage : IRequest<HostAnswer>
{
    public Task<HostAnswer> Handle(TMessage request, CancellationToken cancellationToken) => Task.FromResult(HostAnswer.Done);
}
