namespace Governance.BusinessTypes;

internal abstract record YamlNode(int Line)
{
    /// <summary>Nothing was written: no characters after the colon, or a null.</summary>
    public virtual bool IsBlank => false;
}

internal sealed record YamlText(int Line, string Value, bool Quoted) : YamlNode(Line)
{
    public override bool IsBlank => string.IsNullOrWhiteSpace(Value) || (!Quoted && Value is "~" or "null");
}

internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

internal sealed record YamlMap(int Line, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line);

internal sealed record YamlEntry(string Key, int Line, YamlNode Value);
