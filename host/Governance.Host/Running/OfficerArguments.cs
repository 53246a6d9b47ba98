namespace Governance.Host.Running;

/// <summary>What was said after <c>officer</c>. A switch at the end or before another one means yes.</summary>
internal sealed class OfficerArguments
{
    private const int NotUnderstood = 2;
    private static readonly string[] Texts = ["account", "name", "unit"];
    private static readonly string[] Switches = ["head", "leader", "admin", "cleared", "disabled"];

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
            throw Wrong("写作 officer add 或 officer change。", "Write officer add or officer change.");
        var read = new OfficerArguments(said);
        foreach (var name in Switches.Where(name => said[name] is not (null or "yes" or "no")))
            throw Wrong($"--{name} 只有 yes 和 no。", $"--{name} is yes or no.");
        // Never the password itself: what stands on a command line is read by every user of the machine.
        if (said.Has("password") && (read.Adds || said["password"] is not ("yes" or "new")))
            throw Wrong("密码不写在命令行上：officer change --password new，再从标准输入读一行。", "A password does not stand on the command line: officer change --password new, and one line of standard input.");
        foreach (var name in (read.Adds ? Texts : ["account"]).Where(name => !said.Has(name)))
            throw Wrong($"请写明 --{name}。", $"Give --{name}.");
        return read;
    }

    private static StartupException Wrong(string zh, string en) => new($"{zh} · {en}\n{OfficerVerb.Usage}", NotUnderstood);
}
