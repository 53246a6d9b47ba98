using System.Globalization;
using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>A place: words, with a point where the device gave one.</summary>
internal sealed class PlaceField() : FieldTypeDescriptor(FieldType.Place)
{
    public override LocalText Title => new("地点（可定位）", "Place, with a point on the map");

    public override LocalText Hint => new("写清路口、路段、门牌或者附近的明显标志", "Name the crossing, the road, the number, or what is near");

    public override IReadOnlyList<string> Keys => ["minLength", "maxLength"];

    public override bool IsWhere => true;

    public override string Widget => Widgets.Place;

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => [new string('文', Math.Max(field.MinLength ?? 1, 1))];

    public override string? ReadInChat(Place sent) => sent.ToString();

    public override string? ExampleInChat(FormField field, LocalDate today) => null;

    public override LocalText Show(FormField field, string value) =>
        Place.TryParse(value, out var place) && place is { Latitude: { } latitude, Longitude: { } longitude }
        ? new LocalText(
            $"{place.Words}（{Side(latitude, "北纬", "南纬")}，{Side(longitude, "东经", "西经")}）",
            $"{place.Words} ({Degrees(latitude)} {(latitude < 0 ? "S" : "N")}, {Degrees(longitude)} {(longitude < 0 ? "W" : "E")})")
        : value;

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        if (!Place.TryParse(text, out var place))
            return new(text, new(
                $"“{field.Label.Zh}”没有写地点，或者坐标不对，请用文字写明地点。",
                $"'{field.Label.In("en")}' names no place, or its point is wrong. Please describe the place in words."));
        var words = WrittenField.Written(field, place.Words, DefaultLength);
        return new((place with { Words = words.Text }).ToString(), words.Wrong);
    }

    private static string Side(double value, string above, string below) => $"{(value < 0 ? below : above)} {Degrees(value)}";

    // Five decimals are about a metre.
    private static string Degrees(double value) => Math.Abs(value).ToString("0.0####", CultureInfo.InvariantCulture) + "°";
}
