using System.Globalization;

namespace Governance.Contracts;

/// <summary>A place that a citizen names: words, and a point where the device gave one. Written as <c>城中路口 @23.046900,112.465100</c>.</summary>
/// <param name="Words">The address or a description; not empty.</param>
/// <param name="Latitude">Degrees north, WGS 84, from -90 to 90; <see langword="null"/> together with <paramref name="Longitude"/>.</param>
/// <param name="Longitude">Degrees east, WGS 84, from -180 to 180.</param>
public sealed record Place(string Words, double? Latitude = null, double? Longitude = null)
{
    /// <summary>
    /// Reads what <see cref="ToString"/> writes; a text without a point is all words. False when it is blank or the point is outside its bounds.
    /// </summary>
    public static bool TryParse(string? text, out Place place)
    {
        place = new("");
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var at = text.LastIndexOf('@');
        var point = at < 0 ? [] : text[(at + 1)..].Split(',');
        if (point.Length != 2
            || !double.TryParse(point[0], CultureInfo.InvariantCulture, out var latitude)
            || !double.TryParse(point[1], CultureInfo.InvariantCulture, out var longitude))
        {
            place = new(text.Trim());
            return true;
        }

        place = new(text[..at].Trim(), latitude, longitude);
        return place.Words.Length > 0 && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180;
    }

    /// <summary>The words, and the point with six decimals (about 0.1 m).</summary>
    public override string ToString() => Latitude is { } latitude && Longitude is { } longitude
        ? string.Create(CultureInfo.InvariantCulture, $"{Words} @{latitude:F6},{longitude:F6}")
        : Words;
}
