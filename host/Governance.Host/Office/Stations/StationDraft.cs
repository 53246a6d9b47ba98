using System.Globalization;
using Governance.Contracts;
using Governance.Core.Reservations;

namespace Governance.Host.Office.Stations;

/// <summary>A station while it is edited: lists as people type them.</summary>
public sealed class StationDraft
{
    private static readonly char[] Between = [' ', ',', '，', '、', ';', '；', '\n', '\r', '\t'];

    public required int Number { get; init; }
    public string Name { get; set; } = "";
    public string? NameEn { get; set; }
    public string? Address { get; set; }
    public string? AddressEn { get; set; }
    public string? Map { get; set; }
    public string? Hours { get; set; }
    public string? HoursEn { get; set; }
    public string? Bring { get; set; }
    public string? BringEn { get; set; }
    public string Times { get; set; } = "";
    public int Capacity { get; set; } = 1;
    public int NoticeHours { get; set; }
    public string ClosedOn { get; set; } = "";
    public bool Closed { get; set; }

    internal static StationDraft Of(Station station) => new()
    {
        Number = station.Number, Name = station.Name.Zh, NameEn = station.Name.En, Address = station.Address?.Zh, AddressEn = station.Address?.En,
        Map = station.Map, Hours = station.Hours?.Zh, HoursEn = station.Hours?.En, Bring = station.Bring?.Zh, BringEn = station.Bring?.En,
        Times = string.Join(' ', station.Times), Capacity = station.Capacity, NoticeHours = station.NoticeHours, ClosedOn = string.Join(' ', station.ClosedOn),
        Closed = station.Closed,
    };

    /// <summary>What cannot be read stays as it was typed, so that the check names it.</summary>
    internal Station Station => new()
    {
        Number = Number, Name = new(Name.Trim(), Some(NameEn)), Address = Text(Address, AddressEn), Map = Some(Map), Hours = Text(Hours, HoursEn),
        Bring = Text(Bring, BringEn), Times = [.. List(Times).Select(Time).Order(StringComparer.Ordinal)], Capacity = Capacity, NoticeHours = NoticeHours,
        ClosedOn = [.. List(ClosedOn).Order(StringComparer.Ordinal)], Closed = Closed,
    };

    private static string Time(string typed) => typed.Replace('：', ':') is { Length: 4 } short_ && short_[1] == ':' ? "0" + short_ : typed.Replace('：', ':');

    private static string[] List(string? typed) => (typed ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);

    private static LocalText? Text(string? zh, string? en) => Some(zh) is { } text ? new(text, Some(en)) : null;

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    internal static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
