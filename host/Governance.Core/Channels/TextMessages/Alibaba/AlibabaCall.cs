using System.Text.Json;

namespace Governance.Core.Channels.TextMessages.Alibaba;

/// <summary>What Alibaba Cloud posts a list of: an answer of a citizen (SmsUp), or what became of a message (SmsReport).</summary>
internal sealed record AlibabaCall
{
    public string? PhoneNumber { get; init; }
    public string? Content { get; init; }
    public string? DestCode { get; init; }

    /// <summary>A text in newer documents, a number in older ones.</summary>
    public JsonElement? SequenceId { get; init; }
    public bool? Success { get; init; }
    public string? BizId { get; init; }

    /// <summary><see cref="OutgoingMessage.Id"/> where it is one of ours.</summary>
    public string? OutId { get; init; }

    internal string Sequence => SequenceId is { ValueKind: JsonValueKind.String or JsonValueKind.Number } number ? number.GetRawText().Trim('"') : "";

    internal bool IsMessage => Content is not null && Sequence.Length > 0;

    internal bool IsReport => Success is not null && (BizId ?? OutId) is not null;

    internal bool Failed => Success == false;
}
