using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.Registrations;

/// <summary>What would come back from the check of the papers is said while the victim still has them before him.</summary>
[Handles(Registration.Code)]
internal sealed class CheckRegistration : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) => new(
    [
        .. form["truth"] == "no" ? [NotTrue] : Array.Empty<FieldError>(),
        .. NamelessAccounts(form),
        .. NoAccountOfHisOwn(form),
        .. ItemChecks.Repeated(form, Registration.Investments, "amount"),
        .. ItemChecks.Repeated(form, Registration.Returns, "amount"),
        .. ItemChecks.TooEarly(form, Registration.Investments, Registration.Returns, "receivedOn"),
    ]);

    private static FieldError NotTrue => new("truth", new(
        "登记要照实填写才能提交；有拿不准的，请先改正或者写在补充说明里。",
        "A registration can be sent only when it is true. Correct what you doubt, or explain it in the text."));

    private static IEnumerable<FieldError> NamelessAccounts(FormValues form) => form.Items(Registration.Accounts)
        .Select((account, index) => (account, index))
        .Where(item => item.account["cardNumber"] is null && item.account["otherAccount"] is null)
        .Select(item => new FieldError(new GroupedName(Registration.Accounts, item.index, "cardNumber").ToString(), new(
            "请填写银行卡号；不是银行卡的，在下一栏填账号。", "Give the card number; if it is no card, the account in the next field.")));

    private static IEnumerable<FieldError> NoAccountOfHisOwn(FormValues form) =>
        form["registrant"] == "我本人" && form.Count(Registration.Accounts) > 0 && form.Items(Registration.Accounts).All(account => account["mine"] == "no")
            ? [new FieldError(Registration.Accounts, new(
                "返还只返到本人名下的账户，请至少添加一个本人名下的账户。", "Repayment goes to an account in your own name alone. Please add one."))]
            : [];
}
