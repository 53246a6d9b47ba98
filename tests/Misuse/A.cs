using System.Text.Json.Nodes;

namespace Governance.Misuse.Tests;

/// <summary>What citizens send.</summary>
internal static class A
{
    internal static JsonObject Question() => new() { ["kind"] = "consultation", ["subject"] = "怎样补办身份证", ["body"] = "身份证丢了，怎样补办，要带什么材料？" };

    internal static JsonObject Consultation(string subject = "身份证丢了怎么补办") => new()
    {
        ["kind"] = "consultation",
        ["subject"] = subject,
        ["body"] = "身份证丢了，怎样补办，要带什么材料？",
        ["contact"] = new JsonObject { ["name"] = "王小明", ["mobile"] = "13800138000" },
    };

    internal static JsonObject Tip(string subject, string body) => new() { ["kind"] = "tip", ["subject"] = subject, ["body"] = body, ["anonymous"] = true };
}
