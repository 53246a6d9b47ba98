namespace Governance.Supervision;

/// <summary>The departments as forms call them, by the code of their first unit. One that a platform does not have is passed over by the host.</summary>
internal static class ConcernedUnit
{
    internal static string? Of(string? answer) => answer switch
    {
        "交警" => "traffic",
        "治安和派出所" => "public-security",
        "户政" => "household",
        "出入境" => "exit-entry",
        "消防" => "fire",
        "刑侦" => "criminal",
        "经侦" => "economic",
        "法制" => "legal",
        "公共关系" => "public-relations",
        "督察" => "supervision",
        "网络问政办公室" => "office",
        _ => null,
    };
}
