using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Contracts;
using Governance.Core.Units;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Clocks.Policies;

/// <summary>A promise that differs from the first one: for a class of clock, and if wished for a kind, a business type, a unit alone.</summary>
/// <param name="Class">The class of clock that it sets.</param>
/// <param name="Limit">When an answer is due.</param>
/// <param name="TargetDays">Working days in which the bureau wants to have answered; null for none.</param>
/// <param name="EffectiveFrom">It holds for what is received on this day, in the bureau's zone, or later.</param>
/// <param name="Unit">The desk that owns the enquiry when its clock starts.</param>
internal sealed record PolicyRule(
    ClockClass Class,
    TimeLimit Limit,
    int? TargetDays,
    [property: JsonConverter(typeof(IsoDate))] LocalDate EffectiveFrom,
    EnquiryKind? Kind = null,
    string? BusinessType = null,
    string? Unit = null)
{
    /// <summary>A business type is closer than a unit, a unit closer than a kind.</summary>
    internal int Closeness => (BusinessType is null ? 0 : 4) + (Unit is null ? 0 : 2) + (Kind is null ? 0 : 1);

    internal bool Concerns(ClockClass clock, EnquiryKind kind, string? businessType, string desk, LocalDate receivedOn) =>
        Class == clock && EffectiveFrom <= receivedOn
        && (Kind is null || Kind == kind) && (BusinessType is null || BusinessType == businessType) && (Unit is null || Unit == desk);
}

internal sealed class IsoDate : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString() ?? "") is { Success: true, Value: var date }
            ? date
            : throw new JsonException("A date is written 2027-01-31.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
