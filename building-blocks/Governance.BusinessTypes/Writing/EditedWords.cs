namespace Governance.BusinessTypes;

/// <summary>A text in two languages, wherever the English one stands: beside it in the same file, or in the file that translates it.</summary>
/// <param name="Chinese">Where the Chinese text stands.</param>
/// <param name="English">Where a translation belongs; <see langword="null"/> where there is no second file.</param>
/// <param name="Key">The key of both.</param>
public sealed record EditedWords(EditedMap Chinese, EditedMap? English, string Key)
{
    /// <summary>The Chinese text.</summary>
    public string Zh
    {
        get => Chinese.Text(Key);
        set => Chinese.Set(Key, value);
    }

    /// <summary>The English text; blank where nobody has translated it.</summary>
    public string En
    {
        get => English?[Key] is not null ? English.Text(Key) : Beside?.Text("en") ?? "";
        set
        {
            if (English is not null && (Beside is null || English[Key] is not null))
                English.Set(Key, value);
            else if (Beside is { } both)
                both.Set("en", value);
            else if (!string.IsNullOrWhiteSpace(value))
                Chinese.Put(Key, new EditedMap([new("zh", new EditedText(Zh)), new("en", new EditedText(value))]));
        }
    }

    private EditedMap? Beside => Chinese[Key] as EditedMap;
}
