using Governance.Contracts;

namespace Governance.ExitEntry.Eligibility;

/// <summary>What is the same for everybody who applies for a document. Fees: 发改价格〔2019〕914 号 and 发改价格〔2017〕1186 号.</summary>
internal sealed record TravelDocument(LocalText Name, LocalText Service, LocalText Fee, LocalText EndorsementFee, LocalText Time, int YearsUnder16)
{
    private static readonly LocalText None = new("护照没有签注。", "A passport has no endorsements.");

    private static readonly TravelDocument Passport = new(
        new("普通护照", "an ordinary passport"),
        new("申请普通护照", "Apply for a passport"),
        new("每本 120 元", "120 yuan"),
        None,
        new("法定自收到申请材料之日起 15 日，特殊情况可以延长到 30 日", "by law within 15 days of your papers being received; in special cases 30"),
        YearsUnder16: 5);

    private static readonly TravelDocument HongKongAndMacau = new(
        new("往来港澳通行证或者签注", "a permit for Hong Kong and Macau or an endorsement"),
        new("办理往来港澳通行证和签注", "Permit for Hong Kong and Macau"),
        new("通行证每张 60 元，签注另收", "60 yuan for the permit; endorsements besides"),
        new("一次 15 元，二次 30 元；一年以内多次 80 元，一年以上至两年 120 元，两年以上不满三年 160 元，三年以上 240 元",
            "15 yuan for one visit, 30 for two; many visits up to one year 80, up to two 120, under three 160, three years or more 240"),
        new("法定 30 日，地处偏僻、交通不便的 60 日；自助签注机上通过的，当场取证", "by law 30 days, 60 in remote places; at the machines, when approved, at once"),
        YearsUnder16: 5);

    private static readonly TravelDocument Taiwan = new(
        new("往来台湾通行证或者签注", "a permit for Taiwan or an endorsement"),
        new("办理往来台湾通行证和签注", "Permit for Taiwan"),
        new("通行证每张 80 元，签注另收", "80 yuan for the permit; endorsements besides"),
        new("一次 15 元，多次 80 元", "15 yuan for one visit, 80 for many"),
        new("法定 30 日，地处偏僻、交通不便的 60 日", "by law 30 days, 60 in remote places"),
        YearsUnder16: 5);

    internal static TravelDocument Of(string? document) => document switch
    {
        "hk-macau" => HongKongAndMacau,
        "taiwan" => Taiwan,
        _ => Passport,
    };

    internal LocalText Validity(bool under16) => under16
        ? new($"{YearsUnder16} 年（申请时未满 16 周岁）", $"{YearsUnder16} years, as the applicant is under 16")
        : new("10 年（申请时已满 16 周岁）", "10 years, as the applicant is 16 or older");
}
