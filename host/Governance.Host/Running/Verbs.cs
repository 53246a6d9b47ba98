using Governance.Host.SignIn;

namespace Governance.Host.Running;

/// <summary>What the host can be asked to do on the command line; with no verb it serves.</summary>
internal static class Verbs
{
    internal static async Task<int> Run(string[] args)
    {
        try
        {
            return args switch
            {
                ["--help" or "-h" or "help", ..] => Help(),
                ["clock", .. var rest] => await ClockVerbs.Run(rest),
                ["verify", .. var rest] => await VerifyOnce.Run(rest),
                ["officer", .. var rest] => await OfficerVerb.Run(rest),
                ["module", .. var rest] => await ModuleVerbs.Run(rest),
                ["suggest", .. var rest] => await SuggestVerb.Run(rest),
                ["serve", .. var rest] => await Serve.Run(rest),
                // An option or a setting; any other word is a verb with a slip in it, and must not start a platform.
                [] or [['-' or '/', ..], ..] => await Serve.Run(args),
                [var setting, ..] when setting.Contains('=') => await Serve.Run(args),
                [var unknown, ..] => throw new StartupException(RunningText.VerbsIsUnknown(unknown)),
            };
        }
        catch (StartupException trouble)
        {
            await Console.Error.WriteLineAsync(trouble.Message);
            return trouble.Code;
        }
    }

    internal const string SeeHelp = RunningText.SeeHelp;

    private static int Help()
    {
        Console.WriteLine(
            RunningText.Help);
        return 0;
    }
}
