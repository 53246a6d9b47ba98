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
                ["serve", .. var rest] => await Serve.Run(rest),
                // An option or a setting; any other word is a verb with a slip in it, and must not start a platform.
                [] or [['-' or '/', ..], ..] => await Serve.Run(args),
                [var setting, ..] when setting.Contains('=') => await Serve.Run(args),
                [var unknown, ..] => throw new StartupException($"不认识“{unknown}”；--help 列出全部命令。 · “{unknown}” is unknown; --help lists every verb."),
            };
        }
        catch (StartupException trouble)
        {
            await Console.Error.WriteLineAsync(trouble.Message);
            return trouble.Code;
        }
    }

    internal const string SeeHelp = "--help 列出全部命令和选项 · --help lists every verb and option";

    private static int Help()
    {
        Console.WriteLine(
            """
            公安局网络问政平台 · Governance Platform

              dotnet run --project host/Governance.Host [-- 选项 options]

              serve，或不写 or nothing    启动门户、工作台和接口 · serve the portal, the office and the API
              clock explain|due          一件诉求何时到期、为什么 · when an answer is due, and why: --received 2026-02-13T16:00 --policy complex [--json];
                                         clock --help 说明全部选项 · clock --help says all options
              verify                     核对全部数据是否守住承诺 · prove the invariants over the data; exit code 1 when broken
              officer add|change …       建立、修改民警账号 · make or change an officer's account; officer alone says how
              module list|on|off|upload|rollback|remove|pack|key …
                                         部门模块：启停、上传、回退、打包 · the department modules; module alone says how

              --demo                     写入演示数据和账号 · add demo data and accounts
              --data <文件夹 folder>     数据放在哪里，默认 ./data · where data is kept, ./data by default
              --urls <网址 address>      默认 http://localhost:5080

            ConnectionStrings__Governance   用自己的 PostgreSQL（15 或更新）· your own PostgreSQL, 15 or newer
            Governance__Key                 平台密钥，多台主机共用一个库时必须相同 · the key, the same for all hosts on one database
            Governance__Files               上传文件的文件夹，多台主机共用 · the folder of uploaded files, shared by all hosts on one database
            Bureau__Address, Proxies, Tls   本机以外怎样到达，见 README · how it is reached from beyond its own machine, see the README
            """);
        return 0;
    }
}
