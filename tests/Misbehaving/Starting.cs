using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.Misbehaving;

/// <summary>What it does at its start stands in documents that the test keeps for it.</summary>
internal sealed class Starting(IMediator host) : INotificationHandler<ModuleStarting>, IRequestHandler<DescribeModule, ModuleResources>
{
    public async Task Handle(ModuleStarting notification, CancellationToken cancellationToken)
    {
        if ((await host.Send(new ReadDocument("starting"), cancellationToken)).Content == "throws")
            throw new InvalidOperationException("It does not want to start.");
    }

    public async Task<ModuleResources> Handle(DescribeModule request, CancellationToken cancellationToken) =>
        (await host.Send(new ReadDocument("describing"), cancellationToken)).Content switch
        {
            "throws" => throw new InvalidOperationException("It does not know what it is."),
            "nonsense" => new([new(null!, null!, Duration.Zero)], null!),
            _ => (await host.Send(new ReadDocument("pool"), cancellationToken)).Content is { } pool
                ? new([new(pool, ["1", "2"], Duration.FromDays(1))], [])
                : ModuleResources.None,
        };
}

internal sealed class Stopping(IMediator host) : INotificationHandler<ModuleStopping>
{
    public Task Handle(ModuleStopping notification, CancellationToken cancellationToken) => host.Send(new KeepDocument("stopped", "yes"), cancellationToken);
}

internal sealed class HearsOfReplies(IMediator host) : INotificationHandler<EnquiryReplied>
{
    public async Task Handle(EnquiryReplied notification, CancellationToken cancellationToken)
    {
        if ((await host.Send(new ReadDocument("replied"), cancellationToken)).Content == "throws")
            throw new InvalidOperationException("It does not want to hear of replies.");
        await host.Send(new KeepDocument("heard", notification.EnquiryId.ToString()), cancellationToken);
    }
}
