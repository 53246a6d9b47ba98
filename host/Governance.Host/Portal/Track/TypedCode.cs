using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Host.Portal.Texts;

namespace Governance.Host.Portal.Track;

internal static class TypedCode
{
    /// <summary>What is the matter with what was typed for a query code; null when it can be one.</summary>
    internal static LocalText? Wrong(string? typed) => QueryCode.Understand(typed) switch
    {
        (CodeReading.Code, _, _) => null,
        (CodeReading.Empty, _, _) => TrackText.Empty,
        (CodeReading.TooShort, _, var signs) => TrackText.TooShort(signs),
        (CodeReading.TooLong, _, var signs) => TrackText.TooLong(signs),
        (CodeReading.Mistyped, _, _) => TrackText.Mistyped,
        (CodeReading.FileNumber, _, _) => TrackText.IsFileNumber,
        _ => TrackText.NoCode,
    };
}
