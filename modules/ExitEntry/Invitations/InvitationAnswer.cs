using Governance.Contracts;

namespace Governance.ExitEntry.Invitations;

/// <summary>
/// Which visa a guest asks for and who writes the letter: articles 6 and 7 of the Regulations on the Administration of the Entry and Exit of Foreigners. The
/// police neither issue nor approve a letter; whoever signs it answers for it.
/// </summary>
internal static class InvitationAnswer
{
    internal const string Code = "exit-entry.invitation";

    private static readonly LocalText VisaName = new("客人申请的签证", "Visa that the guest applies for");
    private static readonly LocalText WriterName = new("邀请函谁来写", "Who writes the letter");
    private static readonly LocalText ContentName = new("邀请函写什么", "What it says");
    private static readonly LocalText AfterName = new("客人到了以后", "When the guest has come");

    private static readonly LocalText Content = new(
        "客人的姓名、性别、出生日期、国籍、护照号；来做什么，哪天到、哪天走，住在哪里，与您的关系，费用谁出；邀请人的姓名或者单位、地址、电话，签名，单位加盖公章",
        "the guest's name, sex, date of birth, nationality and passport number; the purpose, days of arrival and departure, address, relation to you and who "
            + "pays; the "
            + "inviter's name, address, telephone and signature, with the seal of an organisation");

    private static readonly LocalText After = new(
        "不住宾馆的，入住二十四小时内登记住址，用“外国人住宿登记”在网上办。",
        "Unless in a hotel, the address is registered within 24 hours: use “Registration of a foreigner's address”.");

    internal static LookUpAnswer Decide(FormValues form)
    {
        var (visa, writer) = Of(form["purpose"], form["inviter"]);
        return visa is null || writer is null
            ? new(false, new("请提交咨询，我们按具体情况告诉您。", "Please send the question; we answer for your case."), [new(AfterName, After)])
            : new(true,
                new("公安机关不出具也不审批邀请函：由邀请人自己写，客人交给中国驻外使领馆。邀请人对内容的真实性负责。",
                    "The police neither issue nor approve invitations: you write the letter, the guest hands it to the Chinese embassy or consulate, and you "
                        + "answer for "
                        + "its truth."),
                [new(VisaName, visa), new(WriterName, writer), new(ContentName, Content), new(AfterName, After)]);
    }

    private static (LocalText? Visa, LocalText? Writer) Of(string? purpose, string? inviter) => purpose switch
    {
        "tourism" => (new("L（旅游）", "L (tourism)"), Self(inviter)),
        "family-short" => (new("Q2（探亲，180 日以内）", "Q2 (family, up to 180 days)"), Relative),
        "family-long" => (new("Q1（家庭团聚，180 日以上）", "Q1 (family reunion, more than 180 days)"), Relative),
        "visit-worker" => (new("S1 或者 S2（探望在华工作、学习的外国人）", "S1 or S2 (visiting a foreigner who works or studies here)"), new(
            "在华工作、学习的外国人本人写，附护照、居留许可复印件和亲属关系证明",
            "the foreigner who works or studies here, with copies of passport and permit and proof of kinship")),
        "business" => (new("M（商务、贸易）", "M (business)"), new("境内的贸易合作方写，盖公章", "the trading partner here, with its seal")),
        "exchange" => (new("F（交流、访问、考察）", "F (exchange, visit, study tour)"), new("境内的接待单位写，盖公章", "the host organisation here, with its seal")),
        "work" => (new("Z（工作）", "Z (work)"), new(
            "不用邀请函：用人单位先向人力资源社会保障（科技）部门申请外国人工作许可通知",
            "no letter: the employer first asks the labour (science and technology) authority for the notification of a work permit")),
        "study" => (new("X1 或者 X2（学习）", "X1 or X2 (study)"), new("录取的学校发录取通知书和签证申请表", "the school, by its letter of admission and visa form")),
        _ => (null, null),
    };

    private static LocalText Relative => new(
        "在中国居住的中国公民，或者有永久居留资格的外国人本人写，附身份证明复印件和亲属关系证明",
        "the relative who lives here, a Chinese citizen or a permanent resident, with a copy of the identity paper and proof of kinship");

    private static LocalText Self(string? inviter) => inviter == "person"
        ? new("您自己写，附身份证复印件；也可以由客人用机票和酒店订单代替", "you, with a copy of your identity card; tickets and hotel bookings serve instead")
        : new("接待的旅行社或者单位写，盖公章", "the travel agency or host, with its seal");
}
