using Governance.Core.Finding.Suggesting;
using Governance.Core.Modules;
using Governance.Core.Switching;

namespace Governance.Host.Running;

/// <summary>
/// <c>suggest</c>: trains what suggests departments, as each host does by itself, says how large it is and how long it took, and tries it on what was held
/// back. Nothing is kept.
/// </summary>
internal static class SuggestVerb
{
    internal static async Task<int> Run(string[] args)
    {
        var asked = CommandLine.Read(args, Verbs.SeeHelp, []);
        if (asked.Words is [var word, ..])
            throw new StartupException(RunningText.ServeIsUnknown(word, Verbs.SeeHelp));
        await using var platform = await OpenPlatform.For(asked.ForHost, LogLevel.None);
        await platform.Services.GetRequiredService<ModuleRuntime>().Discover();
        await platform.Services.GetRequiredService<ModulesInStep>().Follow(CancellationToken.None);
        var trained = await platform.Services.GetRequiredService<TrainSuggestions>().Run(CancellationToken.None);
        Console.WriteLine(RunningText.Trained(trained));
        var (right, tried) = TryModel.Run(trained.Texts, platform.Services.GetRequiredService<Departments>().Online);
        Console.WriteLine(RunningText.TriedOnWhatWasHeldBack(right, tried));
        return 0;
    }
}
