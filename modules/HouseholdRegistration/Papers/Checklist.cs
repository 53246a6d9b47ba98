using Governance.Contracts;
using Governance.HouseholdRegistration.Counters;

namespace Governance.HouseholdRegistration.Papers;

/// <summary>
/// The papers that answers ask for, one by one, as the guides list them (<c>service.documents</c> with their <c>when</c>); a test holds both together.
/// </summary>
internal static class Checklist
{
    internal static IEnumerable<string> Of(string businessType, FormValues form) => businessType switch
    {
        AtCounters.IdCard => IdCard(form),
        AtCounters.LostIdCard => LostIdCard(form),
        AtCounters.MoveIn => MoveIn(form),
        AtCounters.Birth => Birth(form),
        AtCounters.NameChange => NameChange(form),
        AtCounters.ResidencePermit => ResidencePermit(form),
        AtCounters.HouseholdBook => HouseholdBook(form),
        _ => [],
    };

    private static IEnumerable<string> IdCard(FormValues form) =>
    [
        .. When(form["matter"] is "first" or "changed" or "wrong", "居民户口簿"),
        .. When(form["matter"] is "expired" or "damaged" or "changed" or "wrong", "旧的居民身份证"),
        .. Guardian(form),
        .. When(form["matter"] == "lost", "能证明身份的其他证件，如护照、驾驶证、社保卡"),
    ];

    private static IEnumerable<string> LostIdCard(FormValues form) =>
    [
        .. When(form["otherPaper"] == "book", "居民户口簿"),
        .. When(form["otherPaper"] == "other", "能证明身份的其他证件，如护照、驾驶证、社保卡"),
        .. Guardian(form),
    ];

    private static string[] Guardian(FormValues form) =>
        When(form["holder"] == "child", "监护人的居民身份证", "证明监护关系的户口簿或者出生医学证明");

    private static IEnumerable<string> MoveIn(FormValues form) =>
    [
        "申请人的居民身份证和居民户口簿",
        "户口迁移申请表",
        .. form["reason"] switch
        {
            "home" => ["不动产权证书或者网签备案的购房合同"],
            "spouse" => ["结婚证"],
            "child" or "parent" => ["出生医学证明或者能证明亲子关系的材料"],
            "work" => ["劳动合同和参保证明"],
            "talent" => ["学历证书、职业资格证书或者人才认定材料"],
            "study" => ["录取通知书"],
            _ => Array.Empty<string>(),
        },
        .. When(form["kind"] == "family", "户主同意落户的声明"),
        .. When(form["kind"] == "collective", "集体户单位同意落户的证明"),
    ];

    private static IEnumerable<string> Birth(FormValues form) =>
    [
        .. When(form["where"] is "hospital" or "home", "出生医学证明"),
        "父母的居民身份证和居民户口簿",
        .. When(form["parents"] == "married", "结婚证"),
        .. When(form["parents"] == "unmarried" && form["follow"] == "father", "随父落户的亲子鉴定证明"),
        .. When(form["where"] == "adopted", "收养登记证"),
        .. When(form["where"] == "abroad", "境外出生证明及其翻译件、回国使用的旅行证件"),
    ];

    private static IEnumerable<string> NameChange(FormValues form) =>
    [
        "变更姓名申请书",
        "居民身份证和居民户口簿",
        .. When(form["consent"] == "both", "父母双方同意变更的声明"),
        .. When(form["consent"] == "dead", "一方死亡或者失踪的证明"),
        .. When(form["reason"] == "family", "离婚证、再婚证、收养登记证或者法律文书"),
        .. When(form["reason"] == "same", "学校或者单位出具的重名证明"),
        .. When(form["what"] == "error", "登记错误的原始凭证"),
    ];

    private static IEnumerable<string> ResidencePermit(FormValues form)
    {
        var stays = form["matter"] is "new" or "endorse" or "change";
        return
        [
            "居民身份证",
            "居住登记和居住证申领表",
            .. When(form["condition"] == "job", "劳动合同或者参保证明"),
            .. When(form["condition"] == "study", "学籍证明或者录取通知书"),
            .. When(stays && form["landlord"] == "own", "不动产权证书或者购房合同"),
            .. When(form["withContract"] is "yes" or "agent", "租赁合同"),
            .. When(stays && form["landlord"] == "unit", "住宿单位出具的住宿证明"),
            .. When(form["family"] is not null, "家人的居民身份证或者户口簿"),
            .. When(form["matter"] is "endorse" or "change" or "cancel", "原居住证"),
        ];
    }

    private static IEnumerable<string> HouseholdBook(FormValues form) =>
    [
        "申请人的居民身份证",
        .. When(form["matter"] is "worn" or "split" or "head" or "details" or "death", "旧的居民户口簿"),
        .. When(form["matter"] == "split", "房屋权属证明、离婚证或者法律文书"),
        .. When(form["matter"] == "head", "全户成年人同意变更户主的声明"),
        .. When(form["matter"] == "details", "结婚证、离婚证、毕业证等能证明变更的材料"),
        .. When(form["diedWhere"] is "hospital" or "home", "死亡医学证明"),
        .. When(form["diedWhere"] == "accident", "公安机关的死亡调查结论"),
        .. When(form["diedWhere"] == "abroad", "境外死亡证明及其翻译件"),
        .. When(form["relation"] == "agent", "委托书和受托人的居民身份证"),
    ];

    private static string[] When(bool needed, params string[] papers) => needed ? papers : [];
}
