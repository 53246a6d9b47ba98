namespace Governance.TestSupport;

/// <summary>A vehicle of nobody else's: what can be held once for each is not held for it yet.</summary>
public static class Vehicle
{
    /// <summary>A vehicle identification number with a random serial, and the check digit over it.</summary>
    public static string Vin()
    {
        const string weighed = "8765432X098765432";
        const string letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
        const string values = "12345678123457923456789";
        var vin = $"LSVAA4180E2{Random.Shared.Next(100_000, 999_999)}".ToCharArray();
        int Worth(char sign) => char.IsAsciiDigit(sign) ? sign - '0' : values[letters.IndexOf(sign, StringComparison.Ordinal)] - '0';
        var sum = vin.Select((sign, place) => Worth(sign) * (weighed[place] == 'X' ? 10 : weighed[place] - '0')).Sum();
        vin[8] = "0123456789X"[sum % 11];
        return new(vin);
    }
}
