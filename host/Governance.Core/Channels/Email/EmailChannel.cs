using Governance.Contracts;
using Governance.Core.Mail;
using MimeKit;

namespace Governance.Core.Channels.Email;

/// <summary>E-mail, by the server that the settings name.</summary>
/// <param name="server">Null where none is set: then nothing goes out by mail.</param>
internal sealed class EmailChannel(MailServer? server = null) : IDeliveringChannel
{
    internal const string Code = "email";

    string IChannel.Code => Code;

    public LocalText Name { get; } = new("电子邮件", "E-mail");

    public ChannelTerms Terms { get; } = new(Pictures: true, Files: true);

    public bool IsReady => server is not null;

    /// <summary>No mail server looks for a letter that it has had before, whatever its number.</summary>
    public bool DropsRepeats => false;

    public int AtOnce => 4;

    public TimeSpan Patience => TimeSpan.FromMinutes(1);

    internal static ReturnAddress To(string address) => new(Code, address);

    public async Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience) =>
        HandOverLetter.Write(server!, message, message.Text) is var (letter, to)
            ? await HandOverLetter.Run(server!, letter, MailboxAddress.Parse(server!.From), to, patience)
            : HandOverLetter.NoAddress;
}
