using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText VersionsLookCompareBringBack = new("历次版本：查看、比较、恢复", "Versions: look, compare, bring back");
    internal static readonly LocalText Look = new("查看", "Look");
    internal static readonly LocalText CompareWithNow = new("与现在比较", "Compare with now");
    internal static readonly LocalText ThisVersionSaysNothing = new("这一版没有内容。", "This version says nothing.");
    internal static readonly LocalText SameAsWhatHoldsNow = new("与现在的相同。", "The same as what holds now.");
    internal static readonly LocalText FromThisVersionToNow = new("从这一版到现在：", "From this version to now:");
    internal static readonly LocalText WhyBroughtBack = new("恢复这一版的原因（留存备查）", "Why this version is brought back (kept on record)");
    internal static readonly LocalText WhatHeldAtFirst = new("最初的规定", "what held at first");
    internal static readonly LocalText Added = new("新增", "Added");
    internal static readonly LocalText Removed = new("删除", "Removed");
    internal static readonly LocalText Changed = new("修改", "Changed");
    internal static readonly LocalText Moved = new("换了位置", "Moved");

    internal static LocalText LookAt(string version) => new($"查看{version}", $"Look at {version}");

    internal static LocalText CompareWithWhatHolds(string version) => new($"比较{version}与现在的", $"Compare {version} with what holds");

    internal static LocalText BringBack(string version) => new($"恢复{version}", $"Bring {version} back");

    internal static LocalText BroughtBackAsVersion(int version) => new($"已恢复，现为第 {version} 版", $"Brought back as version {version}");

    internal static LocalText SettingsVersion(int version) => new($"第 {version} 版", $"version {version}");
}
