using Governance.Contracts;

namespace Governance.Host.Running;

/// <summary>What was said after <c>officer</c>. A switch at the end or before another one means yes.</summary>
internal sealed class OfficerArguments
{
    private const int NotUnderstood = 2;
    private static readonly string[] Texts = ["account", "name", "unit"];
    private static readonly string[] Switches = ["head", "leader", "admin", "technical", "cleared", "disabled"];

    private readonly CommandLine said;

    private OfficerArguments(CommandLine said) => this.said = said;

    internal bool Adds => said.Words is ["add"];

    internal bool WithPassword => Adds || said.Has("password");

    internal string[] ForHost => said.ForHost;

    internal string? this[string name] => said[name];

    internal bool? Says(string name) => said[name] switch { null => null, var text => text == "yes" };

    internal static OfficerArguments Read(string[] args)
    {
        var said = CommandLine.Read(args, OfficerVerb.Usage, Texts, [.. Switches, "password"], NotUnderstood);
        if (said.Words is not (["add"] or ["change"]))
            throw Wrong(RunningText.WriteOfficerAddOrOfficerChange);
        var read = new OfficerArguments(said);
        foreach (var name in Switches.Where(name => said[name] is not (null or "yes" or "no")))
            throw Wrong(RunningText.IsYesOrNo(name));
        // Never the password itself: what stands on a command line is read by every user of the machine.
        if (said.Has("password") && (read.Adds || said["password"] is not ("yes" or "new")))
            throw Wrong(RunningText.PasswordIsReadFromInput);
        foreach (var name in (read.Adds ? Texts : ["account"]).Where(name => !said.Has(name)))
            throw Wrong(RunningText.Give(name));
        return read;
    }

    private static StartupException Wrong(LocalText what) => new($"{what.Zh} · {what.En}\n{OfficerVerb.Usage}", NotUnderstood);
}
