namespace Governance.Traffic.Plates;

/// <summary>The vehicle identification number (车辆识别代号) of GB 16735: 17 characters, the ninth of which is a check digit.</summary>
internal static class VehicleIdentification
{
    private const string Letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private const string Values = "12345678123457923456789";
    private const string CheckCharacters = "0123456789X";

    private static ReadOnlySpan<int> Weights => [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

    internal static bool IsValid(string vin)
    {
        if (vin.Length != 17)
            return false;
        var sum = 0;
        for (var place = 0; place < 17; place++)
        {
            if (ValueOf(char.ToUpperInvariant(vin[place])) is not { } value)
                return false;
            sum += value * Weights[place];
        }

        return char.ToUpperInvariant(vin[8]) == CheckCharacters[sum % 11];
    }

    private static int? ValueOf(char sign) =>
        char.IsAsciiDigit(sign) ? sign - '0'
        : Letters.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? Values[at] - '0'
        : null;
}
