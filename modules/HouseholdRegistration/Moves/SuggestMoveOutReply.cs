using Governance.Contracts;
using MediatR;

namespace Governance.HouseholdRegistration.Moves;

[Handles(AssessMoveOut.Code)]
internal sealed class SuggestMoveOutReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => new(
        string.Join('\n', (IEnumerable<string>)["您好！", Where(form), .. Obstacle(form)]),
        new("按迁往的地方和遇到的困难拟写，发送前请核对。", "Worded by destination and difficulty; please check before sending."));

    private static string Where(FormValues form) => (form["to"], form["started"]) switch
    {
        ("china", "blocked") => "国内迁移由两地公安机关网上办理，您不用回来。我们已经与迁入地派出所联系，结果会在这里告诉您。",
        ("china", _) => "国内迁移只到迁入地派出所申请，不用来这里开迁移证。请带身份证、户口簿和迁入地要求的材料。",
        ("school", _) => "考上外地学校，户口可迁可不迁。要迁的，带录取通知书、身份证和户口簿到户口所在的派出所户籍窗口。",
        ("abroad", _) => "取得外国国籍，或者到港澳台定居的，带相关证明、身份证和户口簿到户口所在的派出所户籍窗口注销户口。",
        _ => "凭入伍通知书到户口所在的派出所户籍窗口办理，家属可以代办；退役后凭退役证件恢复。",
    };

    private static IEnumerable<string> Obstacle(FormValues form)
    {
        if (form["obstacle"] == "book-lost")
            yield return "户口簿丢了或者在别人手里，凭身份证可以打印本人的户籍页，不影响迁移。";
        if (form["obstacle"] == "mismatch")
            yield return "信息不一致的，先在“变更姓名”或者“户口簿补换和户口登记事项”里更正，带原始凭证。";
        if (form["obstacle"] == "collective")
            yield return "在集体户的，请联系学校或者单位借出户口页。";
    }
}
