using Governance.Contracts;

namespace Governance.Host.Demo;

/// <summary>Names and words of the invented data, as a bureau would have written them.</summary>
internal static class DemoText
{
    internal const string DemoData = "演示数据";
    internal const string DutyOfficer = "陈志明";
    internal const string Administrator = "系统管理员";
    internal const string TechnicalAdministrator = "平台运维员";
    internal const string Leader = "值班局领导";
    internal const string BelongsElsewhere = "业务归口办理";
    internal const string Opinion = "意见";
    internal static readonly string[] Surnames = ["陈", "林", "黄", "梁", "何", "罗", "郑", "谢", "冯", "邓"];
    internal static readonly string[] GivenNames = ["志明", "晓燕", "建华", "丽娟", "伟强", "雅文", "国栋", "静怡", "永辉", "思敏"];

    internal static string Mentions(LocalText department) => $"提到{department.Zh}的业务";
    internal static LocalText PinganAvenueDemoCity(object number) => new(
        $"演示市平安大道 {number} 号",
        $"{number} Ping'an Avenue, Demo City");
    internal static readonly LocalText WorkingDaysAnd = new("工作日 8:30–12:00，14:30–17:30", "Working days 8:30-12:00 and 14:30-17:30");

    internal static readonly LocalText Hours = new(
        "周一至周五 8:30–12:00，14:30–17:30，法定节假日休息", "Monday to Friday 8:30–12:00 and 14:30–17:30, closed on public holidays");

    internal static LocalText Address(int house, int floor) => new(
        $"平安市城中区和顺路 {house} 号 {floor} 楼", $"{house} Heshun Road, floor {floor}, Central District, Ping'an City");
}
