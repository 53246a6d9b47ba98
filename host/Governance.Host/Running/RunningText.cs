using Governance.Contracts;
using Governance.Core.Finding.Suggesting;
using NodaTime;

namespace Governance.Host.Running;

internal static class RunningText
{
    internal static readonly LocalText GiveTheTimeOfReceiptWithReceived = new(
        "请用 --received 写明收到时间，如 2026-02-13T16:00（单位所在时区）。", "Give the time of receipt with --received, such as 2026-02-13T16:00, in the bureau's zone.");
    internal static readonly LocalText GiveTheTimeLimitWithPolicySuch = new(
        "请用 --policy 写明时限，如 complex 或 \"3 working days\"。", "Give the time limit with --policy, such as complex or \"3 working days\".");
    internal static readonly LocalText LangIsZhOrEn = new("--lang 只有 zh 和 en。", "--lang is zh or en.");
    internal const string NameTheDataForAUnit =
        "科室自己的办公时间在平台数据里，请同时用 --data 指明数据文件夹。 · A unit's own hours are in the platform's data: name its folder with --data.";
    internal const string ModuleUsage = """
        module list                                   列出模块和版本 · the modules and their versions
        module on|off <名称 name> [--reason …]         启用、停用 · turn on, turn off; --dependants yes 连同需要它的 · with those that require it
        module upload <文件 file.zip>                  上传模块或新版本 · upload a module or a newer version
        module rollback <名称 name> [--reason …]       回到前一个版本 · back to the version before
        module remove <名称 name> [--reason …]         移除已停用的模块 · remove a module that is off
        module pack <文件夹 folder> --key <私钥 key.pem> [--out <文件 file.zip>]   打包并签名 · pack and sign
        module key new <名称 name>                     新建签名密钥 · make a key to sign with: name.pem, name.pub.pem
        module key trust <公钥 name.pub.pem>           信任这个密钥签名的模块 · take what this key signs
        module key list                               列出信任和已撤回的密钥 · the keys that are trusted, and those withdrawn
        module key withdraw <密钥 id> [--reason …]     永久撤回密钥，停用它签名的模块 · withdraw a key for good, and stop what it signed
        module key own <名称 name>                     导出本平台设计器的公钥 · write the public key of this platform's designer: name.pub.pem
        """;
    internal const string WaitsForSecondAdmin =
        "等待另一位管理员在控制台的“部门模块”页面确认 · waits for an admin to confirm it on the page of modules";
    internal const string FromTheCommandLine = "命令行 / from the command line";
    internal const string ConsoleName = "命令行";
    internal const string ItsRecordWasChangedNotTrusted = "登记被改动过，不信任 · its record was changed, not trusted";
    internal const string TrustedForData = "信任（仅数据） · trusted for data";
    internal const string Trusted = "信任 · trusted";
    internal static readonly LocalText WriteOfficerAddOrOfficerChange = new("写作 officer add 或 officer change。", "Write officer add or officer change.");
    internal static readonly LocalText PasswordIsReadFromInput = new(
        "密码不写在命令行上：officer change --password new，再从标准输入读一行。",
        "A password does not stand on the command line: officer change --password new, and one line of standard input.");
    internal const string OfficerUsage = """
        officer add    --account <账号 account> --name <姓名 name> --unit <单位代码 unit code, 例如 such as office>
                       [--head yes] [--leader yes] [--admin yes] [--technical yes] [--cleared yes]
        officer change --account <账号 account> [--name …] [--unit …] [--head yes|no] [--leader yes|no] [--admin yes|no] [--technical yes|no]
                       [--cleared yes|no]
                       [--disabled yes|no] [--password new]

          --technical 管理员只管平台，不看任何诉求 · of an admin: runs the platform, reads no enquiry
          --cleared 可以查看本单位的保密诉求 · may read the confidential enquiries of the unit
          --data    数据文件夹，与启动平台时相同 · the data folder, as when serving
          密码从标准输入读一行；在终端直接运行时生成一个，只显示这一次 · the password is one line of standard input; at a terminal one is made and shown once
          改动以后，该民警的会话和令牌随即失效 · after a change his sessions and tokens end
        """;
    internal const string AndDisabled = "，已停用 disabled";
    internal const string ConnectionStringsGovernanceIsNotUnderstood =
        "ConnectionStrings__Governance 看不懂，写作 Host=…;Database=…;Username=…;Password=…。 · ConnectionStrings__Governance is not understood: write "
        + "Host=…;Database=…;Username=…;Password=….";
    internal static readonly LocalText Key = new("密钥", "key");
    internal const string NameThePrivateKeyWithKey = "请用 --key 指明签名私钥；module key new 可以新建一个。\nName the private key with --key; module key new makes one.";
    internal static readonly LocalText Package = new("模块包", "package");
    internal const string SeeHelp = "--help 列出全部命令和选项 · --help lists every verb and option";
    internal const string Help = """
            公安局网络问政平台 · Governance Platform

              dotnet run --project host/Governance.Host [-- 选项 options]

              serve，或不写 or nothing    启动门户、工作台和接口 · serve the portal, the office and the API
              clock explain|due          一件诉求何时到期、为什么 · when an answer is due, and why: --received 2026-02-13T16:00 --policy complex [--json];
                                         clock --help 说明全部选项 · clock --help says all options
              verify [--all] [--heads <文件夹 folder>]
                                         核对全部数据是否守住承诺 · prove the invariants over the data; exit code 1 when broken;
                                         --all 清点每一天的统计数字 · --all counts the figures of every day anew;
                                         --heads 与交出去的链头核对 · --heads holds the chains against heads that were handed out
              officer add|change …       建立、修改民警账号 · make or change an officer's account; officer alone says how
              module list|on|off|upload|rollback|remove|pack|key …
                                         部门模块：启停、上传、回退、打包 · the department modules; module alone says how
              suggest                    训练部门建议，说明大小、用时和准确率 · train what suggests departments: its size, time and accuracy

              --demo                     写入演示数据和账号 · add demo data and accounts
              --data <文件夹 folder>     数据放在哪里，默认 ./data · where data is kept, ./data by default
              --urls <网址 address>      默认 http://localhost:5080

            ConnectionStrings__Governance   用自己的 PostgreSQL（15 或更新）· your own PostgreSQL, 15 or newer
            Governance__Key                 平台密钥，多台主机共用一个库时必须相同 · the key, the same for all hosts on one database
            Governance__Files               上传文件的文件夹，多台主机共用 · the folder of uploaded files, shared by all hosts on one database
            Bureau__Address, Proxies, Tls   本机以外怎样到达，见 README · how it is reached from beyond its own machine, see the README
            """;
    internal const string EveryInvariantHolds = "承诺守住了 · every invariant holds";

    internal static LocalText IsUnknown(string word) => new($"不认识“{word}”。", $"“{word}” is unknown.");

    internal static LocalText IsNoTime(string text) => new($"“{text}”不是时间，写作 2026-02-13T16:00。", $"“{text}” is no time: write 2026-02-13T16:00.");

    internal static LocalText YearsAreFromTo(int earliest, int latest) => new($"年份从 {earliest} 到 {latest}。", $"Years are from {earliest} to {latest}.");

    internal static LocalText IsNoTimeLimit(string text) => new($"“{text}”不是时限。", $"“{text}” is no time limit.");

    internal static string WriteClockExplainOrClockDue(string usage) => $"写作 clock explain 或 clock due。 · Write clock explain or clock due.\n{usage}";

    internal static string NoDataOfAPlatformIn(string? data) => $"{data} 里没有平台数据。 · There are no data of a platform in {data}.";

    internal static string NoUnitWithTheCode(string unit) => $"没有代码为“{unit}”的科室。 · There is no unit with the code “{unit}”.";

    internal static LocalText CommandLineIsUnknown(string option) => new($"不认识“{option}”。", $"“{option}” is unknown.");

    internal static LocalText WantsAValue(string option) => new($"{option} 后面要写值。", $"{option} wants a value.");

    internal static LocalText IsGivenTwice(string option) => new($"{option} 写了两次。", $"{option} is given twice.");

    internal static string IsNoAddress(string text) => $"“{text}”不是网址，写作 http://localhost:5080。 · “{text}” is no address: write http://localhost:5080.";

    internal static string AddressIsTaken(string address) => $"地址已被占用：{address}。请先停掉占用它的程序，或用 --urls http://localhost:另一端口 启动。\n"
        + $"The address is taken: {address}. Stop what uses it, or start with --urls http://localhost:ANOTHER-PORT.";

    internal static string Removed(string name) => $"已移除 · removed: {name}";

    internal static string ModuleIsUnknown(string value, string usage) => $"不认识“module {value}”。 · “module {value}” is unknown.\n{usage}";

    internal static string Withdrawn(Instant at, string? withdrawnBy, string? withdrawnReason) =>
        $"已撤回 · withdrawn {at:uuuu-MM-dd HH:mm} {withdrawnBy}  {withdrawnReason}";

    internal static LocalText IsYesOrNo(string name) => new($"--{name} 只有 yes 和 no。", $"--{name} is yes or no.");

    internal static LocalText Give(string name) => new($"请写明 --{name}。", $"Give --{name}.");

    internal static string OfficerWasSaved(string account, string officer, string officer2, string state) =>
        $"{account}（{officer}，{officer2}{state}） · 已保存 saved";

    internal static string ThePassword(string password) => $"密码只显示这一次 · the password, shown once: {password}";

    internal static string DatabaseCannotBeUsed(string message) => $"数据库用不了：{message}\nThe database cannot be used: {message}";

    internal static string KeyWasMade(string path, string id) => $"{path}.pem（保密 · keep secret） {path}.pub.pem（交给管理员 · give to the admin） {id}";

    internal static string NoSuchFolder(string folder) => $"没有这个文件夹：{folder}\nThere is no such folder: {folder}";

    internal static string IsAPublicKey(string keyFile, string value) =>
        $"{keyFile} 是公钥，打包要用私钥 {value}。\n{keyFile} is a public key: signing wants the " + "private one.";

    internal static string FileCannotBeRead(string message) => $"文件读不出来：{message}\nThe file cannot be read: {message}";

    internal static string WasNotWritten(LocalText what, string message) => $"{what.Zh}没有写成：{message}\nThe {what.En} was not written: {message}";

    internal static string HasNotBeenBuilt(string source, string folder) =>
        $"{source} 还没有编译，请先 dotnet build {folder}。\n{source} has not been built: run dotnet build {folder} first.";

    internal static string NoP256Key(string file, string message) => $"{file}：不是 P-256 密钥。\n{file}: {message}";

    internal static string ServeIsUnknown(string word, string seeHelp) => $"不认识“{word}”。 · “{word}” is unknown.\n{seeHelp}";

    internal static string PortalIsReady(string value, double totalSeconds) => $"门户已就绪 · The portal is ready: {value}（{totalSeconds:F1} s）";

    internal static string VerbsIsUnknown(string unknown) => $"不认识“{unknown}”；--help 列出全部命令。 · “{unknown}” is unknown; --help lists every verb.";

    internal static string NoFolder(string named) => $"没有文件夹“{named}”。 · There is no folder “{named}”.";

    internal static string WhatWasVerified(long enquiries, long timelineEntries, long clocks) =>
        $"诉求 {enquiries} 件，时间线 {timelineEntries} 条，时限 {clocks} 个 · enquiries, timeline entries, clocks";

    internal static string LateAndOpenNow(long lateOpen) => $"现在超时未答 {lateOpen} 件 · late and open now";

    internal static string SealedSinceThen(Instant since, long sealedBefore) =>
        $"封签自 {since}，此前已有 {sealedBefore} 件 · sealed since then; {sealedBefore} enquiries were there before";

    internal static string Violations(int violations) => $"发现 {violations} 处问题 · {violations} violations";

    internal static string FolderHoldsNoHeadsHeadJson(string folder) =>
        $"文件夹“{folder}”里没有链头文件 head-….json。 · The folder “{folder}” holds no heads (head-….json).";

    internal static string Heads(int heads) => $"链头 {heads} 个 · heads";

    internal static string Trained(TrainedSuggestions trained) =>
        $"{trained.Texts.Count} 条文字（{trained.Answered} 件已答复的诉求），{trained.Model.Labels.Count} 类，{trained.Model.Vocabulary.Count} 个词，"
        + $"{trained.Model.Size / 1024} KB，{trained.Took.TotalSeconds:F1} 秒 · {trained.Texts.Count} texts ({trained.Answered} answered enquiries), "
        + $"{trained.Model.Labels.Count} labels, {trained.Model.Vocabulary.Count} terms, {trained.Model.Size / 1024} KB, {trained.Took.TotalSeconds:F1} s";

    internal static string TriedOnWhatWasHeldBack(int right, int tried) =>
        $"留出不学的 {tried} 句，部门判断正确 {right} 句 · of {tried} sentences that were held back, {right} were given the right department";
}
