using Governance.Contracts;
using Governance.HouseholdRegistration.Counters;

namespace Governance.HouseholdRegistration.Papers;

/// <summary>What else helps whoever comes, by what was answered.</summary>
internal static class Advice
{
    internal static IEnumerable<string> Of(string businessType, FormValues form)
    {
        if (businessType is AtCounters.IdCard or AtCounters.LostIdCard)
            yield return "相片当场拍，请穿深色有领的衣服，露出眉毛和耳朵。";
        if (form["urgent"] == "yes")
            yield return "急用的，到窗口说明，同时办理临时居民身份证。";
        if (form["holder"] == "child")
            yield return "请带孩子一起来。";
        if (form["changedRegister"] == "no")
            yield return "身份证按户口登记制作，请先办理变更登记，两件事可以一次来办。";
        if (form["how"] == "misused")
            yield return "身份证已被冒用的，请先打 110 报案并通知银行，带上受案回执。";
        if (form["withContract"] == "refused")
            yield return "房东不给合同不影响登记，带能说明住址的东西，民警会上门核实。";
        if (form["registered"] == "no")
            yield return "先当场办理居住登记，半年从登记的那天算起。";
        if (form["held"] == "yes")
            yield return "户口簿在别人手里也能办，带身份证来就可以。";
    }
}
