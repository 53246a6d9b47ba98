using System.Diagnostics;
using System.Diagnostics.Metrics;
using Governance.Contracts;

namespace Governance.Core.Observability;

/// <summary>Spans and figures of the core. What they carry is about enquiries, never of people: no subject, text, name or answer.</summary>
internal static class Telemetry
{
    public const string Name = "Governance.Core";

    /// <summary>How the spans are named that a start is made of.</summary>
    internal const string Starting = "start ";

    internal static ActivitySource Spans { get; } = new(Name);

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> AcceptedCount = Meter.CreateCounter<long>("governance.enquiries.accepted", "{enquiry}", "Enquiries accepted");
    private static readonly Counter<long> RoutedCount = Meter.CreateCounter<long>("governance.enquiries.routed", "{enquiry}", "Enquiries given to an owner");
    private static readonly Counter<long> AnsweredCount = Meter.CreateCounter<long>("governance.enquiries.answered", "{enquiry}", "Enquiries answered");
    private static readonly Counter<long> BreachedCount = Meter.CreateCounter<long>("governance.clocks.breached", "{clock}", "Clocks that ran out");
    private static readonly Histogram<double> TurnTime = Meter.CreateHistogram<double>("governance.background.turn", "s", "One turn of a background task");
    private static readonly Histogram<double> ReplyTime = Meter.CreateHistogram<double>(
        "governance.enquiries.time_to_reply", "s", "From acceptance to reply",
        advice: new() { HistogramBucketBoundaries = [60, 600, 3_600, 14_400, 43_200, 86_400, 259_200, 604_800, 1_814_400] });

    /// <summary>A part of the start of a host, until disposed.</summary>
    internal static Activity? Start(string part) => Spans.StartActivity(Starting + part);

    internal static void Accepted(EnquiryKind kind, string channel, string unit)
    {
        AcceptedCount.Add(1, Tag("kind", kind), new("channel", channel));
        Routed(unit);
    }

    internal static void Routed(string unit) => RoutedCount.Add(1, new KeyValuePair<string, object?>("unit", unit));

    internal static void Answered(EnquiryKind kind, string unit, double seconds, bool late)
    {
        AnsweredCount.Add(1, Tag("kind", kind), new("unit", unit), new("late", late));
        ReplyTime.Record(seconds, Tag("kind", kind));
    }

    /// <summary>A figure that is asked for when it is collected.</summary>
    internal static void Observe(string name, string unit, string description, Func<IEnumerable<Measurement<long>>> read) =>
        Meter.CreateObservableGauge(name, read, unit, description);

    internal static void Breached(int count) => BreachedCount.Add(count);

    internal static void Turned(string task, TimeSpan took, bool failed) =>
        TurnTime.Record(took.TotalSeconds, new("task", task), new KeyValuePair<string, object?>("failed", failed));

    private static KeyValuePair<string, object?> Tag(string name, EnquiryKind kind) => new(name, kind.ToString());
}
