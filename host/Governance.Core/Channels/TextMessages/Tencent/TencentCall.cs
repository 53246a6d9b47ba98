using System.Security.Cryptography;
using System.Text;

namespace Governance.Core.Channels.TextMessages.Tencent;

/// <summary>What Tencent Cloud posts: an answer of a citizen by itself, or a list of what became of messages.</summary>
internal sealed record TencentCall
{
    /// <summary>Without the country.</summary>
    public string? Mobile { get; init; }

    public string? Nationcode { get; init; }
    public string? Text { get; init; }
    public string? Extend { get; init; }

    /// <summary>In seconds since 1970.</summary>
    public long? Time { get; init; }

    public string? ReportStatus { get; init; }
    public string? Sid { get; init; }

    internal string From => string.IsNullOrEmpty(Nationcode) ? $"{Mobile}" : $"+{Nationcode.TrimStart('+')}{Mobile}";

    internal bool IsMessage => Text is not null && Time is not null && ReadCall.IsNumber(From);

    internal bool IsReport => Sid is not null && ReportStatus is ("SUCCESS" or "FAIL");

    internal bool Failed => ReportStatus == "FAIL";

    /// <summary>The provider numbers no answers: the same words of the same citizen in the same second are the same.</summary>
    internal string StandIn => $"{Time} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{From}\n{Text}")))}";
}
