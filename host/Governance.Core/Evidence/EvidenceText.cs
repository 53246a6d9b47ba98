using System.Globalization;
using NodaTime;

namespace Governance.Core.Evidence;

internal static class EvidenceText
{
    internal const string WhatAHeadIs =
        "附件是平台当日链头（已签名），请原样保存在本单位系统之外。日后运行 verify --heads 文件夹，即可查出此后被删改的内容。\n"
        + "Attached is where the platform's chains stood on this day, signed. Keep it as it is, outside the bureau's systems: "
        + "verify --heads FOLDER then says what was cut or rewritten since.\n";

    internal static string HeadOfDay(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"平台链头 head {day:uuuu'-'MM'-'dd}");
}
