using System.Collections.Concurrent;
using Governance.Contracts;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.TextMessages.Smpp;

/// <summary>
/// An account at an SMS centre that speaks SMPP 3.4. One host of all keeps a receiver bound; each host that sends binds a transmitter of its own, so that
/// none has to ask another.
/// </summary>
internal sealed class SmppAccount(AccountStates states, JoinParts join, ReturnUndelivered undelivered, IClock clock)
    : IListeningAccount, IWritingAccount, IAsyncDisposable
{
    internal const string Server = "server";
    internal const string Port = "port";
    internal const string Encryption = "encryption";
    internal const string System = "system";
    internal const string Password = "password";
    internal const string SystemType = "systemType";
    internal const string Number = "number";
    internal const string Tls = "tls";
    private const string Plain = "none";

    private const uint TryAgain = 0x08;

    /// <summary>How often a receipt looks for the number that is being written down at the same moment: a centre waits longer than others.</summary>
    private const int Looks = 16;

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, (ChannelAccount Account, SmppConnection Connection)> transmitters = new();
    private readonly SemaphoreSlim binding = new(1);

    public string Code => "smpp";

    public string Channel => TextMessageChannel.OwnCode;

    public LocalText Name => SmppAccountText.Name;

    public LocalText WhatToGet => SmppAccountText.WhatToGet;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        new(Server, SmppAccountText.Server) { LeadsAway = true, Check = AccountField.Server },
        new(Port, SmppAccountText.Port) { LeadsAway = true, Default = "2775", Check = AccountField.Port },
        new(Encryption, SmppAccountText.Encryption)
        {
            LeadsAway = true, Default = Plain, Choices = [(Plain, SmppAccountText.NotEncrypted), (Tls, new("TLS"))],
        },
        new(System, SmppAccountText.System) { LeadsAway = true },
        new(Password, SmppAccountText.Password) { Secret = true },
        new(SystemType, SmppAccountText.SystemType) { Required = false },
        new(Number, SmppAccountText.Number) { Hint = SmppAccountText.AboutTheNumber },
    ];

    public async Task Try(ChannelAccount account, CancellationToken patience)
    {
        await using var connection = await SmppConnection.Bind(account, Pdu.BindTransmitter, arrived: null, patience);
        await connection.Ask(Pdu.Unbind, [], patience);
    }

    public async Task Listen(ChannelAccount account, IReception reception, CancellationToken until)
    {
        await using var connection = await SmppConnection.Bind(account, Pdu.BindReceiver, unit => Arrived(account, unit, reception, until), until);
        await states.Seen(account.Id, until);
        while (!until.IsCancellationRequested)
        {
            foreach (var whole in await join.LeftBehind(account.Id, until))
                await TakeIn(account, whole, reception, until);
            if (await Task.WhenAny(connection.Ended, Task.Delay(BetweenSweeps, until)) != connection.Ended)
                continue;
            await connection.Ended;
            throw new IOException("The SMS centre has ended the connection.");
        }
    }

    public async Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        var connection = await Transmitter(account, patience);
        var parts = SmppText.Parts(message.Text, message.Id.ToByteArray()[^1]);
        var numbers = new List<string>();
        foreach (var part in parts)
        {
            var answer = await connection.Ask(Pdu.SubmitSm, Submission(account, message.To.Peer, part, isPart: parts.Count > 1), patience);
            // Once a part is with the centre, the others are tried until somebody loses patience: the whole is not sent twice.
            while (SmppStatus.IsForNow(answer.Status) && numbers.Count > 0)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), patience);
                answer = await connection.Ask(Pdu.SubmitSm, Submission(account, message.To.Peer, part, isPart: true), patience);
            }

            if (answer.Status != 0)
                return Refused(answer.Status, begun: numbers.Count > 0) with { Numbers = numbers };
            numbers.Add(new PduReader(answer.Body).Text());
        }

        return DeliveryResult.Delivered with { Numbers = numbers };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, connection) in transmitters.Values)
            await connection.DisposeAsync();
        binding.Dispose();
    }

    private static DeliveryResult Refused(uint status, bool begun)
    {
        var why = $"The SMS centre answered {SmppStatus.Code(status)}.";
        if (begun)
            return DeliveryResult.Refused(why);
        return SmppStatus.IsForNow(status) ? DeliveryResult.NotYet(why, Duration.FromSeconds(5))
            : SmppStatus.Failure(status) is PlatformFailure.Authentication or PlatformFailure.Permission
                ? throw new PlatformException(SmppStatus.Failure(status), SmppStatus.Code(status))
                : DeliveryResult.Refused(why);
    }

    private static byte[] Submission(ChannelAccount account, string mobile, byte[] part, bool isPart) => new PduWriter()
        .Text("", 6)
        .Byte(0).Byte(1).Text(account[Number], 21)
        .Byte(1).Byte(1).Text(Mobiles.International(mobile), 21)
        .Byte(isPart ? 0x40 : 0).Byte(0).Byte(0)
        .Text("", 17).Text("", 17)
        .Byte(1).Byte(0).Byte(SmppText.Ucs2).Byte(0)
        .Byte(part.Length).Octets(part)
        .ToArray();

    private async Task<SmppConnection> Transmitter(ChannelAccount account, CancellationToken patience)
    {
        await binding.WaitAsync(patience);
        try
        {
            if (transmitters.TryRemove(account.Id, out var open))
            {
                // What was entered since then may be another server.
                if (open.Connection.IsOpen && open.Account.Equals(account))
                    return (transmitters[account.Id] = open).Connection;
                await open.Connection.DisposeAsync();
            }

            var connection = await SmppConnection.Bind(account, Pdu.BindTransmitter, arrived: null, patience);
            transmitters[account.Id] = (account, connection);
            return connection;
        }
        finally
        {
            binding.Release();
        }
    }

    /// <summary>The centre keeps what is not acknowledged; what cannot be kept now it sends again.</summary>
    private async Task<Pdu> Arrived(ChannelAccount account, Pdu unit, IReception reception, CancellationToken until)
    {
        if (unit.Command != Pdu.DeliverSm)
            return unit.Answer(status: 0x03);
        try
        {
            var delivered = DeliveredUnit.Read(unit);
            if (delivered.Of is { } receipt)
                await undelivered.Run(account, receipt.Failed ? [receipt.Writings()] : [], Looks, reception, until);
            else if (delivered.Part is not { } part)
                await TakeIn(account, new(delivered.Text, [], null), reception, until);
            else if (await join.Add(account.Id, delivered.Text, part, until) is { } whole)
                await TakeIn(account, whole, reception, until);
            return unit.Answer(body: [0]);
        }
        catch (FormatException)
        {
            // It would come again for ever.
            return unit.Answer(body: [0]);
        }
        catch (Exception failure) when (!until.IsCancellationRequested)
        {
            await states.Failed(account.Id, AccountStates.KindOf(failure), until);
            return unit.Answer(TryAgain, [0]);
        }
    }

    private async Task TakeIn(ChannelAccount account, WholeText whole, IReception reception, CancellationToken until)
    {
        var message = AsTextMessage.Of(account, whole.Text, clock.GetCurrentInstant());
        await reception.TakeIn(whole.Remark is { } remark ? message with { Remarks = [remark] } : message, until);
        if (whole.Parts.Length > 0)
            await join.Forget(whole, until);
        await states.Received(account.Id, until);
    }
}
