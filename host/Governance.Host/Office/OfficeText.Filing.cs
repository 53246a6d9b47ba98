using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText AboutFiling = new(
        "替打电话或者到窗口来的人登记。登记后给对方一个取码号，他用它换成自己的查询码；谁登记的有记录。要填业务表单的，请他到门户办理。",
        "For somebody at the telephone or at the counter. He gets a pick-up number and exchanges it for a query code of his own; it is on record who "
        + "wrote it down. What needs a form of its own is filed on the portal.");
    internal static readonly LocalText HowItCame = new("怎么来的", "How it came");
    internal static readonly LocalText LanguageOfTheCitizen = new("对方读的语言", "Language that the citizen reads");
    internal static readonly LocalText SubjectOfIt = new("标题：一句话说清什么事", "Subject: what it is about, in one sentence");
    internal static readonly LocalText WhatIsSaid = new("对方说的内容", "What the citizen says");
    internal static readonly LocalText CallerStaysUnnamed = new("对方要匿名（不留联系方式）", "Wants to stay unnamed (no contact is kept)");
    internal static readonly LocalText CallerWantsItConfidential = new("对方要求保密", "Wants it kept confidential");
    internal static readonly LocalText SendTheNumber = new("把取码号用短信发到这个手机", "Send the pick-up number to this mobile");
    internal static readonly LocalText ReadItBack = new("登记前读给对方核对", "Read this back before you file it");
    internal static readonly LocalText FileIt = new("登记", "File it");
    internal static readonly LocalText Filed = new("已经登记", "It is filed");
    internal static readonly LocalText FileNumberOfIt = new("办件编号", "File number");
    internal static readonly LocalText PickUpNumberOfIt = new("取码号", "Pick-up number");
    internal static readonly LocalText ReadThisOut = new("读给对方听，或者打印给他", "Read this out, or print it");
    internal static readonly LocalText NumberIsOnItsWay = new("取码号正在发到对方的手机。", "The number is on its way to the mobile.");
    internal static readonly LocalText PrintTheNumber = new("打印", "Print");
    internal static readonly LocalText FileAnother = new("再登记一件", "File another");

    internal static LocalText ReadBack(LocalText kind, string? subject, string? body, string? mobile) => new(
        $"您要提的是{kind.Zh}：{subject}。{body}{(string.IsNullOrWhiteSpace(mobile) ? "" : $" 您的电话是 {mobile}。")} 对吗？",
        $"This is your {kind.In("en").ToLowerInvariant()}: {subject}. {body}"
            + $"{(string.IsNullOrWhiteSpace(mobile) ? "" : $" Your telephone number is {mobile}.")} Is that right?");

    /// <summary>As its readers call it.</summary>
    internal static string LanguageCalled(string? code) => code == "en" ? "English" : "中文";
}
