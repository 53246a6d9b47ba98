using System.ComponentModel;
using Governance.Contracts;
using Governance.Core.Reservations;

namespace Governance.Host.Api.ForOfficers;

/// <summary>A station as a department writes it; texts in both languages.</summary>
internal sealed record WrittenStation
{
    [Description("From 1; it stands in the ids of slots, and is never given to another place.")]
    public int? Number { get; init; }

    [Description("2 to 60 characters.")]
    public string? Name { get; init; }
    public string? NameEn { get; init; }
    public string? Address { get; init; }
    public string? AddressEn { get; init; }

    [Description("A page that shows it on a map; it begins with https://.")]
    public string? Map { get; init; }
    public string? Hours { get; init; }
    public string? HoursEn { get; init; }
    public string? Bring { get; init; }
    public string? BringEn { get; init; }

    [Description("When slots begin, such as 08:30.")]
    public List<string>? Times { get; init; }

    [Description("How many citizens a slot takes.")]
    public int? Capacity { get; init; }

    [Description("The least number of hours between booking and appointment.")]
    public int NoticeHours { get; init; }

    [Description("Such as 2026-03-05, beside the days on which the bureau does not work.")]
    public List<string>? ClosedOn { get; init; }

    [Description("Takes no new appointments.")]
    public bool Closed { get; init; }

    internal static WrittenStation Of(Station station) => new()
    {
        Number = station.Number, Name = station.Name.Zh, NameEn = station.Name.En, Address = station.Address?.Zh, AddressEn = station.Address?.En,
        Map = station.Map, Hours = station.Hours?.Zh, HoursEn = station.Hours?.En, Bring = station.Bring?.Zh, BringEn = station.Bring?.En,
        Times = [.. station.Times], Capacity = station.Capacity, NoticeHours = station.NoticeHours, ClosedOn = [.. station.ClosedOn],
        Closed = station.Closed,
    };

    internal Station Station => new()
    {
        Number = Number ?? 0, Name = new(Name ?? "", Some(NameEn)), Address = Text(Address, AddressEn), Map = Some(Map), Hours = Text(Hours, HoursEn),
        Bring = Text(Bring, BringEn), Times = Times ?? [], Capacity = Capacity ?? 0, NoticeHours = NoticeHours, ClosedOn = ClosedOn ?? [], Closed = Closed,
    };

    private static LocalText? Text(string? zh, string? en) => Some(zh) is { } text ? new(text, Some(en)) : null;

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
