using Governance.Contracts;
using NodaTime;

namespace Governance.Benchmarks.Modules;

/// <summary>What the traffic department is asked: a pure function stands behind it, so that only the way there is measured.</summary>
internal static class Question
{
    internal static AssessEnquiry Assess { get; } = new(new EnquirySnapshot
    {
        Id = Guid.CreateVersion7(), Kind = EnquiryKind.Suggestion, BusinessType = "traffic.suggestion", Subject = "增设左转信号灯", Body = "早高峰左转要等三个红灯。",
        Form = FormValues.Of(("topic", "signals")), Channel = "portal", AcceptedAt = Instant.FromUtc(2026, 3, 2, 2, 0),
    });
}
