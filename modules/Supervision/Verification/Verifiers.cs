using System.Security.Cryptography;
using System.Text;
using Governance.Contracts;

namespace Governance.Supervision.Verification;

/// <summary>
/// The two officers who verify: two people, neither of the unit concerned. Only a print of their names is kept, enough to see whether those who sign
/// the finding are those who were named.
/// </summary>
internal sealed record Verifiers(string First, string Second)
{
    private static readonly LocalText Twice = new(
        "两名核查民警是同一个人。请另写一名。", "The two verifying officers are one and the same. Please name another.");

    private static readonly LocalText OfTheUnit = new(
        "核查民警不能来自被反映的单位，请换一名。", "A verifying officer must not be of the unit concerned. Please name another.");

    private static readonly LocalText NamedByTheWriter = new(
        "核查民警就是来件人投诉的人，请换一名。", "A verifying officer is the one whom the writer complains about. Please name another.");

    private static readonly LocalText Others = new(
        "签名的两人与开始核查时登记的不一致。中途换人的，请先走“更换核查民警”。",
        "Those who sign are not the two who were named. If one was replaced, record the replacement first.");

    /// <summary>The document under which the print is kept.</summary>
    internal static string KeyOf(EnquirySnapshot enquiry) => $"verifiers/{enquiry.Id:N}";

    internal string PrintFor(EnquirySnapshot enquiry)
    {
        var names = string.Join('\n', new[] { First, Second }.Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{enquiry.Id:N}\n{names}")));
    }

    internal static Verifiers Of(FormValues values) => new(Plain(values["firstName"]), Plain(values["secondName"]));

    /// <summary>Why these two cannot verify; null when they can.</summary>
    internal static LocalText? Refuse(FormValues values, FormValues form)
    {
        var two = Of(values);
        string?[] concerned = [values["concerned"], ConcernedUnit.Of(form["department"])];
        return two switch
        {
            _ when two.First == two.Second => Twice,
            _ when concerned.Contains(values["firstUnit"]) || concerned.Contains(values["secondUnit"]) => OfTheUnit,
            _ when Plain(form["officerName"]) is { Length: > 0 } accused && (accused == two.First || accused == two.Second) => NamedByTheWriter,
            _ => null,
        };
    }

    /// <summary>Whether they are the two who were named at the beginning.</summary>
    internal LocalText? RefuseUnlessNamed(string? kept, EnquirySnapshot enquiry) => kept == PrintFor(enquiry) ? null : Others;

    // A blank or a rank's dot between the characters makes nobody another person.
    private static string Plain(string? name) =>
        string.Concat(PlainText.Narrow(name ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
