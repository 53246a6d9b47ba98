namespace Governance.Core.Modules;

/// <summary>Where the modules lie, and how long they may take.</summary>
/// <param name="Folder">The folder that holds a folder for each department.</param>
internal sealed record ModuleOptions(string Folder)
{
    /// <summary>How long a module may take for each of its two first messages.</summary>
    public TimeSpan Starting { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a notification may take, and the module's farewell.</summary>
    public TimeSpan Telling { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a module's code may hold all the threads that it gets, once an answer is overdue; then it counts as looping or blocked.</summary>
    public TimeSpan Holding { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long turning off waits for what is in flight before it goes on without it.</summary>
    public TimeSpan Draining { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a host looks for decisions of other hosts that the database did not tell it.</summary>
    public TimeSpan Looking { get; init; } = TimeSpan.FromSeconds(2);
}
