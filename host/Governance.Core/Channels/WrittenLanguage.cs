namespace Governance.Core.Channels;

/// <summary>In which language somebody is answered who was not asked for it. Pure.</summary>
internal static class WrittenLanguage
{
    /// <summary>Who writes without any Chinese reads English.</summary>
    internal static string Of(string text) => text.Any(char.IsAsciiLetter) && !text.Any(sign => sign is >= '\u3400' and <= '\u9FFF') ? "en" : "zh";
}
