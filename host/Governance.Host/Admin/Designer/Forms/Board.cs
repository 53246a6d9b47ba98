using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Designing;

namespace Governance.Host.Admin.Designer.Forms;

/// <summary>A file on the drawing board taken apart for the form; a business type together with its translation.</summary>
public sealed class Board
{
    private const string English = ".en.md";
    private const string Manifest = "module.yaml";

    private readonly Dictionary<(EditedMap, string), EditedNode> setAside = [];
    private IReadOnlyList<Mistake> mistakes = [];

    private Board(Design design, EditedFile file, EditedFile? translation)
    {
        File = file;
        Type = translation is null ? null : new(file, translation);
        Written = Write(design);
    }

    public EditedFile File { get; }

    /// <summary>The business type; null for other files.</summary>
    public EditedBusinessType? Type { get; }

    /// <summary>The design with this file written anew.</summary>
    public Design Written { get; private set; }

    /// <summary>What the screen does when something was changed; true when parts came, went or moved.</summary>
    public Func<bool, Task> Changed { get; set; } = _ => Task.CompletedTask;

    /// <summary>Changes what lies beside the files, the papers.</summary>
    public Func<Func<Design, Design>, Task> Alter { get; set; } = _ => Task.CompletedTask;

    /// <summary>Which view of the preview belongs to what is being edited.</summary>
    public Action<string> Look { get; set; } = _ => { };

    public bool HasComments => File.HasComments || Type?.English.HasComments == true;

    /// <summary>The department's units, also while its file has mistakes.</summary>
    public IReadOnlyList<EditedMap> Units => EditedFile.Open(Manifest, Written.Texts.GetValueOrDefault(Manifest, ""))?.Map["units"] is EditedList units
        ? units.Maps : [];

    /// <summary>Takes a file apart, a translation with what it translates; null when that cannot be done, and it can be put right as text only.</summary>
    public static Board? Open(Design design, string path)
    {
        path = ChineseOf(path);
        if (!design.Texts.TryGetValue(path, out var text) || EditedFile.Open(path, text) is not { } file)
            return null;
        if (!path.EndsWith(".md", StringComparison.Ordinal))
            return new(design, file, null);
        var other = EnglishOf(path);
        var translation = design.Texts.TryGetValue(other, out var english) ? EditedFile.Open(other, english) : EditedFile.New(other);
        return translation is null ? null : new(design, file, translation);
    }

    public static string ChineseOf(string path) => path.EndsWith(English, StringComparison.Ordinal) ? $"{path[..^English.Length]}.md" : path;

    private static string EnglishOf(string path) => $"{path[..^".md".Length]}{English}";

    public async Task Change(Action change, bool parts = false)
    {
        change();
        await Changed(parts);
    }

    /// <summary>Writes what was edited, and finds the mistakes in it.</summary>
    public ModuleReading Read(Design design)
    {
        Written = Write(design);
        var reading = Written.Read();
        mistakes = reading.Mistakes;
        return reading;
    }

    /// <summary>What is wrong with one key.</summary>
    public IReadOnlyList<Mistake> At(EditedMap map, string key, bool english = false) =>
        [.. In(english).Where(mistake => mistake.Missing is not null && mistake.Line == map.Line
            ? mistake.Missing == key
            : map.Entry(key) is { Line: > 0 } entry && mistake.Line >= entry.Line && mistake.Line <= entry.Value.LastLine)];

    /// <summary>What is wrong anywhere in a part of the file.</summary>
    public IReadOnlyList<Mistake> In(EditedMap map, bool english = false) =>
        map.Line == 0 ? [] : [.. In(english).Where(mistake => mistake.Line >= map.Line && mistake.Line <= map.LastLine)];

    /// <summary>What is wrong in a part of the file, besides these keys.</summary>
    public IReadOnlyList<Mistake> Besides(EditedMap map, IReadOnlyCollection<string> keys, bool english = false)
    {
        var placed = keys.SelectMany(key => At(map, key, english)).ToHashSet();
        return [.. In(map, english).Where(mistake => !placed.Contains(mistake))];
    }

    /// <summary>What is wrong with a list, besides what is wrong in its items.</summary>
    public IReadOnlyList<Mistake> Around(EditedMap map, string key)
    {
        var inside = map[key] is EditedList list ? list.Maps.SelectMany(item => In(item)).ToHashSet() : [];
        return [.. At(map, key).Where(mistake => !inside.Contains(mistake))];
    }

    public IReadOnlyList<Mistake> InGuide(bool english) =>
        [.. In(english).Where(mistake => mistake.Line >= (english ? Type!.English : File).GuideLine && (english ? Type!.English : File).GuideLine > 0)];

    /// <summary>Takes away what a field of another type cannot have; it comes back with the type.</summary>
    public void Retype(EditedMap field, FieldTypeDescriptor type)
    {
        foreach (var key in FieldTypes.KeysOfSome)
            if (!type.Keys.Contains(key) && field[key] is { } strange)
            {
                setAside[(field, key)] = strange;
                field.Remove(key);
            }
            else if (type.Keys.Contains(key) && field[key] is null && setAside.Remove((field, key), out var kept))
                field.Put(key, kept);
        field.Set("type", type.Word);
        // Nobody who asks for it means to show it around; it can be unticked.
        if (type.IsSensitive)
            field.Set("sensitive", true);
    }

    private IEnumerable<Mistake> In(bool english)
    {
        var path = english ? Type?.English.Path : File.Path;
        return mistakes.Where(mistake => mistake.File == path);
    }

    private Design Write(Design design)
    {
        design = design.With(File.Path, File.Write());
        if (Type?.English is not { } translation)
            return design;
        var english = translation.Write();
        return translation.IsEmpty ? design.Without(translation.Path) : design.With(translation.Path, english);
    }
}
