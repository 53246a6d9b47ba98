namespace Governance.Contracts;

/// <summary>
/// What a module knows of a place where citizens come by appointment. It is a beginning: once the department has written its own in the
/// console, that holds. Where a bureau's place is and when it is open, a module that serves any bureau cannot know, and leaves out.
/// </summary>
public sealed record StationDescription
{
    /// <summary>The address, as one tells it to somebody who comes for the first time; <see langword="null"/> where it is not known.</summary>
    public LocalText? Address { get; init; }

    /// <summary>A page that shows the place on a map, beginning with <c>https://</c>; <see langword="null"/> for none.</summary>
    public string? Map { get; init; }

    /// <summary>When it is open, in a sentence.</summary>
    public LocalText? Hours { get; init; }

    /// <summary>What to bring, in a sentence or two.</summary>
    public LocalText? Bring { get; init; }
}
