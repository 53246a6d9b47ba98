using Governance.Core.Publishing;
using Governance.Host.Portal.Quiet;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal.Browse;

/// <summary>A page that answers words looked for; those that nobody else is to read stand neither in its address nor in its title.</summary>
public abstract class SearchingComponent : PortalComponent
{
    [Inject]
    private SearchPortal SearchPortal { get; set; } = null!;

    [Inject]
    private QuietAddress Quiet { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Empty while nothing was looked for.</summary>
    protected string Asked { get; private set; } = "";

    /// <summary>Whether the words are hidden.</summary>
    protected bool IsQuiet { get; private set; }

    /// <summary>The page is to be had elsewhere: nothing is shown here.</summary>
    protected bool Moved { get; private set; }

    /// <returns>Null where nothing was looked for, or the page moved.</returns>
    private protected async Task<Found?> Search(int take)
    {
        var (hidden, elsewhere) = Quiet.Hidden(Context);
        (Asked, IsQuiet) = (hidden ?? Context.Asked("q"), hidden is not null);
        if (elsewhere is not null)
            return Move(elsewhere);
        if (Asked.Length == 0)
            return null;
        var found = await SearchPortal.Run(Asked, take, Cancelled);
        return found.Quiet && !IsQuiet ? Move(Quiet.Hidden(Context, Asked)) : found;
    }

    private Found? Move(string address)
    {
        Moved = true;
        Navigation.NavigateTo(address);
        return null;
    }
}
