namespace Governance.BusinessTypes;

/// <summary>The parts of a page that ask; a type that needs a part of its own names it, and the faces bring one component each.</summary>
public static class Widgets
{
    /// <summary>One line.</summary>
    public const string Line = "line";

    /// <summary>Several lines.</summary>
    public const string Lines = "lines";

    /// <summary>Options to choose from.</summary>
    public const string Options = "options";

    /// <summary>Three boxes for year, month and day.</summary>
    public const string Date = "date";

    /// <summary>Files to upload.</summary>
    public const string Files = "files";

    /// <summary>Words, and the position of the device.</summary>
    public const string Place = "place";

    /// <summary>A bookable slot.</summary>
    public const string Slot = "slot";

    /// <summary>One item of a pool.</summary>
    public const string Item = "item";

    /// <summary>Items, each with the same fields.</summary>
    public const string Group = "group";
}
