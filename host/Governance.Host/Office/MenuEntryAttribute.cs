using System.Reflection;
using Governance.Contracts;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office;

/// <summary>On the page of a screen: what it is called, and where it stands in the menu of its desk, which is the first word of its address.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MenuEntryAttribute(string zh, string en) : Attribute
{
    public LocalText Title { get; } = new(zh, en);

    /// <summary>One of the icons of the kit.</summary>
    public required string Icon { get; init; }

    /// <summary>The smallest stands on top; leave gaps.</summary>
    public required int Place { get; init; }

    /// <summary>A component that stands behind the title.</summary>
    public Type? Badge { get; init; }

    /// <summary>Only heads have anything on it.</summary>
    public bool ForHeads { get; init; }
}

/// <summary>An entry of the menu, with the address of its screen.</summary>
internal sealed record MenuEntry(string Address, MenuEntryAttribute Screen, bool ForReaders)
{
    /// <summary>All screens that bring an entry, found by their attribute.</summary>
    internal static IReadOnlyList<MenuEntry> All { get; } =
    [
        .. typeof(MenuEntry).Assembly.GetTypes()
            .Where(page => page.IsDefined(typeof(MenuEntryAttribute)))
            .Select(page => new MenuEntry(
                AddressOf(page), page.GetCustomAttribute<MenuEntryAttribute>()!,
                page.GetCustomAttributes<AuthorizeAttribute>().Any(asked => asked.Policy == Policies.Readers)))
            .OrderBy(entry => entry.Screen.Place).ThenBy(entry => entry.Address, StringComparer.Ordinal),
    ];

    internal static string AddressOf(Type page) => page.GetCustomAttributes<RouteAttribute>().First().Template;

    internal static IEnumerable<MenuEntry> Of(string desk) =>
        All.Where(entry => entry.Address == desk || entry.Address.StartsWith(desk + "/", StringComparison.Ordinal));

    /// <summary>Whether other screens stand below its address: it is then marked only on its own.</summary>
    internal bool HasOthersBelow => All.Any(entry => entry.Address.StartsWith(Address + "/", StringComparison.Ordinal));
}
