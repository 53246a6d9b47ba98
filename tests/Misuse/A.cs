using System.Text.Json.Nodes;

namespace Governance.Misuse.Tests;

/// <summary>What citizens send.</summary>
internal static class A
{
    internal static JsonObject Question() => new() { ["kind"] = "consultation", ["subject"] = "怎样补办身份证", ["body"] = "身份证丢了，怎样补办，要带什么材料？" };
}
