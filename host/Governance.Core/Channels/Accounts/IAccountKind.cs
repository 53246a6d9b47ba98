using Governance.Contracts;

namespace Governance.Core.Channels.Accounts;

/// <summary>
/// A kind of account that a bureau has at a platform: what is entered of it, and how it is spoken with. One class each, found by scan; the console, the
/// callbacks and the channel ask <see cref="AccountKinds"/>. What it can beside that, it says by <see cref="IListeningAccount"/>,
/// <see cref="IAnsweringAccount"/> and <see cref="IWritingAccount"/>.
/// </summary>
internal interface IAccountKind
{
    /// <summary>Never changed once accounts have been entered.</summary>
    string Code { get; }

    /// <summary>The code of the channel by which its messages come and go.</summary>
    string Channel { get; }

    LocalText Name { get; }

    /// <summary>What to get from the provider, and where.</summary>
    LocalText WhatToGet { get; }

    IReadOnlyList<AccountField> Fields { get; }

    /// <summary>Signs in with the account and writes to nobody; throws <see cref="PlatformException"/> or what went wrong.</summary>
    Task Try(ChannelAccount account, CancellationToken patience);
}

/// <summary>A kind of account to which a connection is kept, or which is asked again and again.</summary>
internal interface IListeningAccount : IAccountKind
{
    /// <summary>Listens until it is told to stop; what it throws ends it, and it is begun again after a pause that grows.</summary>
    Task Listen(ChannelAccount account, IReception reception, CancellationToken until);
}

/// <summary>A kind of account whose platform calls the host.</summary>
internal interface IAnsweringAccount : IAccountKind
{
    /// <summary>What is shown to the admin beside the address to enter at the platform.</summary>
    LocalText WhereTheAddressGoes { get; }

    /// <summary>Answers a call. A message is taken in before it is acknowledged; what is not from the platform is refused.</summary>
    Task<CallbackAnswer> Answer(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken);
}

/// <summary>A kind of account from which messages leave.</summary>
internal interface IWritingAccount : IAccountKind
{
    /// <summary>Hands one message over. What it throws is an unknown end.</summary>
    Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience);
}
