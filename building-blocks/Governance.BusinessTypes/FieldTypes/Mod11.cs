namespace Governance.BusinessTypes;

/// <summary>The check character of ISO 7064 MOD 11-2: it finds every single wrong character and every exchange of neighbours.</summary>
internal static class Mod11
{
    private const string CheckCharacters = "10X98765432";

    /// <summary>The eighteenth character that belongs to seventeen digits.</summary>
    public static char CheckCharacter(string digits)
    {
        var sum = 0;
        for (var at = 0; at < 17; at++)
            sum += (digits[at] - '0') * ((1 << (17 - at)) % 11);
        return CheckCharacters[sum % 11];
    }
}
