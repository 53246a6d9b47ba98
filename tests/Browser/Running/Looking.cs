using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Governance.Browser.Tests.Running;

/// <summary>What is wrong with a page as it stands in the window.</summary>
internal static class Looking
{
    /// <summary>Run in the page itself: the way of the package opens a page besides for each run, which takes minutes here.</summary>
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds serious or critical.</summary>
    internal static async Task<string[]> Violations(this Window reader)
    {
        // A live screen draws title and content anew over the frame that came first; one that never has a title fails here.
        await Assertions.Expect(reader.Page.Locator("main[aria-busy=true]")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page).ToHaveTitleAsync(new Regex(@"\S"));
        if (await reader.Page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
            await reader.Page.EvaluateAsync(Axe);
        return await reader.Page.EvaluateAsync<string[]>(
            """
            async () => {
              // What is fading in or out has the colours of neither.
              await Promise.allSettled(document.getAnimations()
                .filter(moving => moving.playState === 'running' && Number.isFinite(moving.effect?.getComputedTiming().endTime))
                .map(moving => moving.finished));
              return (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .flatMap(violation => violation.nodes.map(node => `${violation.id} ${node.html}`));
            }
            """);
    }

    /// <summary>What makes the page wider than this.</summary>
    internal static Task<string[]> TooWide(this Window reader, int width) => reader.Page.EvaluateAsync<string[]>(
        """
        width => document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
          .filter(element => element.getBoundingClientRect().right > width + 1).map(element => element.outerHTML.slice(0, 120)).slice(-2)
        """,
        width);
}
