namespace Governance.Core.Channels.TextMessages;

/// <summary>Writes numbers of mobiles in one way, whichever way a provider writes them.</summary>
internal static class Mobiles
{
    private const int MainlandDigits = 11;

    /// <summary>Of the mainland the eleven digits, of elsewhere the digits with their country behind a plus.</summary>
    internal static string Normal(string number)
    {
        var digits = new string([.. number.Where(char.IsAsciiDigit)]);
        // Of America, behind the plus there are eleven digits too, and the first of them is a one.
        if (number.TrimStart().StartsWith('+') && !digits.StartsWith("86", StringComparison.Ordinal))
            return $"+{digits}";
        if (digits.StartsWith("0086", StringComparison.Ordinal))
            digits = digits[2..];
        if (digits.Length == MainlandDigits + 2 && digits.StartsWith("861", StringComparison.Ordinal))
            return digits[2..];
        if (IsMainland(digits))
            return digits;
        return $"+{(digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits)}";
    }

    /// <summary>Whether it is a mobile of the mainland; landlines are rung up, and take no text messages.</summary>
    internal static bool IsMainland(string number) => number is { Length: MainlandDigits } && number[0] == '1' && number.All(char.IsAsciiDigit);

    /// <summary>Landlines are rung up; of numbers elsewhere nobody can tell which they are.</summary>
    internal static bool CanBeWrittenTo(string number)
    {
        var normal = Normal(number);
        return IsMainland(normal) || (normal.StartsWith('+') && !normal.StartsWith("+86", StringComparison.Ordinal));
    }

    /// <summary>With the country in front and without a plus, as SMS centres want it.</summary>
    internal static string International(string number) => number.StartsWith('+') ? number[1..] : $"86{number}";
}
