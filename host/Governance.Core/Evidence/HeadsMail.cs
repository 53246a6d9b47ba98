using Governance.Core.Mail;

namespace Governance.Core.Evidence;

/// <summary>To whom the head of each day is sent, and by which server.</summary>
/// <param name="To">Addresses outside the house; at least one.</param>
public sealed record HeadsMail(IReadOnlyList<string> To, MailServer Server);
