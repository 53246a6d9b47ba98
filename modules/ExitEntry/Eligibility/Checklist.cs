using Governance.Contracts;

namespace Governance.ExitEntry.Eligibility;

/// <summary>What to bring, from the answers: nobody reads a list of what others need.</summary>
internal static class Checklist
{
    internal static LocalText Of(FormValues form, bool under16)
    {
        var papers = Papers(form, under16).ToArray();
        return new(
            string.Join('；', papers.Select(paper => paper.Zh)),
            string.Join("; ", papers.Select(paper => paper.In("en"))));
    }

    private static IEnumerable<LocalText> Papers(FormValues form, bool under16)
    {
        yield return under16
            ? new("申请人的居民身份证，没有领过的带户口簿", "the child's identity card, or the household book if there is none yet")
            : new("居民身份证原件", "your identity card, the original");
        if (under16)
            yield return new(
                "监护人一起来，带监护人身份证和监护关系证明（出生医学证明或者户口簿）",
                "a guardian who comes along, with identity card and proof of guardianship (certificate of birth or household book)");
        if (form["action"] is "renew" or "endorse")
            yield return new("原来的证件", "the document you have now");
        if (form["action"] == "replace")
            yield return new("遗失或者损毁的情况说明，损毁的带上证件", "a written account of the loss; if damaged, the document itself");
        if (form["status"] is "functionary" or "military")
            yield return new("单位按管理权限出具的同意办理的意见", "your unit's written consent");
        if (form["purpose"] is { } purpose and not "tourism")
            yield return purpose switch
            {
                "family" => new("亲属关系证明，以及对方在港澳台居留的证明", "proof of kinship, and of your relative's residence there"),
                "business" => new("单位的营业执照和派遣证明，能联网核查的不用带", "the firm's licence and letter; not where we can see them in the register"),
                "study" => new("录取、注册证明和当地的逗留许可", "the letter of admission and the permit to stay"),
                _ => new("与事由相应的证明", "proof of the purpose"),
            };
        yield return new("照片不用带，现场拍", "no photo: it is taken at the counter");
    }
}
